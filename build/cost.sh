#!/usr/bin/env bash
# What the build step costs: prints the figures of the table in build/PostmanToOpenApi.MSBuild/README.md. It takes a few minutes.
# Of each build it says how long it took, and how much of a processor it took, which says more on a machine that is busy.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
pairs=${1:-15}
work=$(mktemp -d)
version=0.0.0-cost-$(date +%s)
trap 'rm -rf "$work" "${NUGET_PACKAGES:-$HOME/.nuget/packages}/postmantoopenapi.msbuild/$version"' EXIT

dotnet pack build/PostmanToOpenApi.MSBuild -c Release -p:PackageVersion="$version" -o "$work/feed" -v quiet

# The Trengo collection with its overlays, and the same project without the package.
for project in with without; do
    mkdir -p "$work/$project"
    echo "<configuration><packageSources><add key=\"packed\" value=\"$work/feed\" /></packageSources></configuration>" > "$work/$project/nuget.config"
    echo 'System.Console.WriteLine();' > "$work/$project/Program.cs"
    package=
    if [[ $project == with ]]; then
        cp spec/trengo.postman_collection.json "$work/with/"
        cp -r spec/overlays "$work/with/"
        # The overlays name types of the library's own.
        sed -i 's/x-csharp-type:/x-own-type:/' "$work"/with/overlays/*.yaml
        package="<PackageReference Include=\"PostmanToOpenApi.MSBuild\" Version=\"$version\" PrivateAssets=\"all\" />
            <PostmanCollection Include=\"trengo.postman_collection.json\" Overlays=\"overlays/*.overlay.yaml\" />"
    fi
    cat > "$work/$project/App.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
    <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
    <ItemGroup><PackageReference Include="Newtonsoft.Json" Version="13.0.4" />$package</ItemGroup>
</Project>
XML
    dotnet restore "$work/$project" -v quiet
done

# Seconds, and seconds of a processor, that a command takes.
measure() {
    local TIMEFORMAT='%R %U %S' times
    times=$({ time "$@" > "$work/log" 2>&1; } 2>&1) || { cat "$work/log" >&2; exit 1; }
    awk '{ print $1, $2 + $3 }' <<< "$times"
}

build() { measure dotnet build "$work/$1" --no-restore -v quiet -nodeReuse:false; }

median() { sort -g | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

# The median of each of two columns.
medians() { echo "$(cut -d' ' -f1 "$1" | median) s, $(cut -d' ' -f2 "$1" | median) s of a processor"; }

build without > "$work/clean-without"
build with > "$work/clean-with"
for ((i = 0; i < pairs; i++)); do
    build without >> "$work/without.times"
    build with >> "$work/with.times"
done
paste -d' ' "$work/with.times" "$work/without.times" | awk '{ print $1 - $3, $2 - $4 }' > "$work/more.times"

# What a changed collection costs before the compiler runs: the converter and NSwag as the build runs them, and MSBuild around them.
generate() { measure dotnet msbuild "$work/with" -t:GeneratePostmanClients -p:BuildingProject=true -v:quiet -nodeReuse:false; }
generate > "$work/log"
for ((i = 0; i < 5; i++)); do
    generate >> "$work/idle.times"
    sed -i "s/\"name\": \"Trengo[^\"]*\"/\"name\": \"Trengo $i\"/" "$work/with/trengo.postman_collection.json"
    generate >> "$work/changed.times"
done
paste -d' ' "$work/changed.times" "$work/idle.times" | awk '{ print $1 - $3, $2 - $4 }' > "$work/generation.times"

echo "clean build, without the package:   $(medians "$work/clean-without")"
echo "clean build, with it:               $(medians "$work/clean-with")"
echo "no-op build, without the package:   $(medians "$work/without.times")"
echo "no-op build, with it, more by:      $(medians "$work/more.times"), medians of $pairs alternated pairs"
echo "changed collection, generation:     $(medians "$work/generation.times"), medians of 5"
