#!/usr/bin/env bash
# Runs the release benchmarks and writes their table to Docs/Performance.md.
# Usage: bench.sh [ROUNDS]   The machine should have nothing else to do.
set -euo pipefail
cd "$(dirname "$0")/.."

rounds=${1:-7}
Scripts/bootstrap.sh bench
swift build -c release --product insa-agents
for product in insa-bench echo-server; do
    swift build -c release --package-path Benchmarks --product "$product"
done
platform=$(swift build -c release --show-bin-path)
benchmarks=$(swift build -c release --package-path Benchmarks --show-bin-path)

rows=$(mktemp)
trap 'rm -f "$rows"' EXIT
Scripts/bench-http.sh "$platform/insa-agents" "$benchmarks/echo-server" >"$rows"
cat "$rows"
"$benchmarks/insa-bench" --rounds "$rounds" --rows "$rows" --output Docs/Performance.md
