#!/usr/bin/env bash
# What the build step costs: prints the figures of the table in build/PostmanToOpenApi.MSBuild/README.md. It takes about five minutes.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
pairs=${1:-15}
work=$(mktemp -d)
version=0.0.0-cost-$(date +%s)
trap 'rm -rf "$work" "${NUGET_PACKAGES:-$HOME/.nuget/packages}/postmantoopenapi.msbuild/$version"' EXIT

dotnet pack build/PostmanToOpenApi.MSBuild -c Release -p:PackageVersion="$version" -o "$work/feed" --nologo -v quiet

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
    <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><NoWarn>CS1591</NoWarn></PropertyGroup>
    <ItemGroup><PackageReference Include="Newtonsoft.Json" Version="13.0.4" />$package</ItemGroup>
</Project>
XML
    dotnet restore "$work/$project" --nologo -v quiet
done

# Milliseconds that a build takes.
build() {
    local start
    start=$(date +%s%N)
    dotnet build "$work/$1" --no-restore --nologo -v quiet "${@:2}" > "$work/log" || { cat "$work/log"; exit 1; }
    echo $((($(date +%s%N) - start) / 1000000))
}

median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

echo "clean build, without:  $(build without) ms"
echo "clean build, with:     $(build with) ms"
for ((i = 0; i < pairs; i++)); do
    a=$(build without)
    b=$(build with)
    echo $((b - a)) >> "$work/difference"
    echo "$a" >> "$work/a"
done
echo "no-op build, without:  $(median < "$work/a") ms"
echo "no-op build, with:     $(median < "$work/difference") ms more, median of $pairs alternated pairs"

# The converter and NSwag, as the build runs them.
for ((i = 0; i < 5; i++)); do
    sed -i "s/\"name\": \"Trengo[^\"]*\"/\"name\": \"Trengo $i\"/" "$work/with/trengo.postman_collection.json"
    dotnet msbuild "$work/with" -t:GeneratePostmanClients -nologo -v:quiet -clp:PerformanceSummary | awk '/ Exec / && /calls/ { print $1 }' >> "$work/generation"
done
echo "generation:            $(median < "$work/generation") ms, median of 5"
