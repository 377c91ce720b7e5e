#!/usr/bin/env bash
# Compares the converter with npm's as whole processes, by turns: seconds, seconds of processor time and peak memory of each (medians), and how
# many times as much the other takes. On a machine that has other work the processor time says more.
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

# Writes the seconds, those of the processor and the peak in MB of a command to a file.
measure() {
    local file=$1
    shift
    /usr/bin/time -f '%e %U %S %M' -o "$work/time" "$@" > /dev/null
    awk '{ print $1, $2 + $3, $4 / 1024 }' "$work/time" >> "$file"
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

# The median of a column of a file.
column() { cut -d' ' -f"$2" "$work/$1.runs" | median; }

# The median of how many times as much another takes.
ratio() { paste -d' ' "$work/$1.runs" "$work/ours.runs" | awk -v column="$2" '{ print $column / $(column + 3) }' | median; }

printf '%-28s %8s %9s %8s %8s %9s\n' '' 'seconds' 'processor' 'MB' 'ratio' 'processor'
printf '%-28s %8.3f %9.3f %8.0f\n' 'postman-to-openapi' "$(column ours 1)" "$(column ours 2)" "$(column ours 3)"
for i in "${!peers[@]}"; do
    printf '%-28s %8.3f %9.3f %8.0f %8.1f %9.1f\n' "${peers[$i]}" "$(column "$i" 1)" "$(column "$i" 2)" "$(column "$i" 3)" "$(ratio "$i" 1)" "$(ratio "$i" 2)"
done
