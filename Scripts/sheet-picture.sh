#!/usr/bin/env bash
# Makes the first page of a calculation sheet as a picture, Docs/images/calculation-sheet.png, through `insa-agents size --sheet`.
# Needs Chromium and pdftoppm (Debian: poppler-utils). Usage: sheet-picture.sh [OUTPUT]
set -euo pipefail
cd "$(dirname "$0")/.."

output=${1:-Docs/images/calculation-sheet.png}
command -v pdftoppm >/dev/null 2>&1 || {
    echo "sheet-picture: pdftoppm is missing: apt-get install poppler-utils" >&2
    exit 1
}
Scripts/bootstrap.sh test
swift build --product insa-agents >&2
program=$(swift build --show-bin-path)/insa-agents
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/item.json" <<'JSON'
{"kind": "separator", "inputs": {
  "tag": "V-101", "service_note": "Three-phase production separator, battery 7",
  "phases": 3, "orientation": "horizontal", "liquid_rate": {"value": 10000, "unit": "bbl/d"}, "water_cut": 0.3,
  "gas_rate": {"value": 5, "unit": "MMSCFD"}, "pressure": {"value": 250, "unit": "psig"},
  "temperature": {"value": 140, "unit": "degF"}, "gas_sg": 0.72, "oil_api": 32}}
JSON
"$program" size --file "$work/item.json" --sensitivity --sheet "$work/sheet.pdf" \
    --customer "Petrolera del Sur S.A." --project "Battery 7 debottlenecking" >/dev/null
mkdir -p "$(dirname "$output")"
pdftoppm -png -r 96 -f 1 -l 1 -singlefile "$work/sheet.pdf" "${output%.png}"
