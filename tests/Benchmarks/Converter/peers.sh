#!/usr/bin/env bash
# Compares the converter with npm's as whole processes, by turns: seconds and peak memory of each, and how many times as long the other takes.
#   peers.sh COLLECTION FOLDER RUNS COMMAND...
# FOLDER has the others, installed by: npm install postman2openapi@1.2.1 @scalar/postman-to-openapi@0.7.14
# COMMAND is ours: the native binary, or dotnet with the portable one.
set -euo pipefail
collection=$(realpath "$1") folder=$(realpath "$2") runs=$3
shift 3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat > "$folder/convert.mjs" <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
const [, , peer, input, output] = process.argv;
const text = readFileSync(input, 'utf8');
const library = await import(peer);
const document = peer === 'postman2openapi' ? (library.transpile ?? library.default.transpile)(JSON.parse(text)) : library.convert(text);
writeFileSync(output, JSON.stringify(document, null, 2));
JS

# Writes the seconds and the peak in MB of a command to a file.
measure() {
    local file=$1
    shift
    /usr/bin/time -f '%e %M' -o "$work/time" "$@" > /dev/null
    awk '{ print $1, $2 / 1024 }' "$work/time" >> "$file"
}

median() { sort -n | awk '{ value[NR] = $1 } END { print NR % 2 ? value[(NR + 1) / 2] : (value[NR / 2] + value[NR / 2 + 1]) / 2 }'; }

peers=(postman2openapi @scalar/postman-to-openapi)
for ((run = 0; run <= runs; run++)); do
    # The first one warms the files' cache.
    (( run > 0 )) || rm -f "$work"/*.runs
    measure "$work/ours.runs" "$@" convert "$collection" --output "$work/ours.json" --quiet
    for i in "${!peers[@]}"; do
        (cd "$folder" && measure "$work/$i.runs" node convert.mjs "${peers[$i]}" "$collection" "$work/peer.json")
    done
    rm -f "$work"/*.json
    (( run > 0 )) || rm -f "$work"/*.runs
done

printf '%-28s %8s %8s %8s\n' '' 'seconds' 'MB' 'ratio'
printf '%-28s %8.3f %8.0f\n' 'postman-to-openapi' "$(cut -d' ' -f1 "$work/ours.runs" | median)" "$(cut -d' ' -f2 "$work/ours.runs" | median)"
for i in "${!peers[@]}"; do
    printf '%-28s %8.3f %8.0f %8.1f\n' "${peers[$i]}" "$(cut -d' ' -f1 "$work/$i.runs" | median)" "$(cut -d' ' -f2 "$work/$i.runs" | median)" \
        "$(paste -d' ' "$work/$i.runs" "$work/ours.runs" | awk '{ print $1 / $3 }' | median)"
done
