#!/usr/bin/env bash
# Runs every case of the specification through `insa-agents size` and every example text through `insa-agents parse`, and
# writes expected, got and deviation to Docs/SizingCases.md. Usage: sizing-cases.sh [OUTPUT]
set -euo pipefail
cd "$(dirname "$0")/.."

output=${1:-Docs/SizingCases.md}
Scripts/bootstrap.sh test
swift build --product insa-agents >&2
program=$(swift build --show-bin-path)/insa-agents
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 Scripts/sizing-cases.py items Tests/SizingTests/Fixtures/sizing-cases.json >"$work/items.jsonl"
# Cases that must be refused end the command with 65.
"$program" size --file "$work/items.jsonl" --output "$work/results.jsonl" >&2 || [ $? -eq 65 ]
python3 Scripts/sizing-cases.py table Tests/SizingTests/Fixtures/sizing-cases.json "$work/results.jsonl" >"$work/page.md"
python3 Scripts/sizing-cases.py texts Tests/SizingTests/Fixtures/parser-examples.json "$program" >>"$work/page.md"
cp "$work/page.md" "$output"
grep -E '^[0-9]+ of ' "$output"
