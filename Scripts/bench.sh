#!/usr/bin/env bash
# Runs the release benchmarks and writes their table to Docs/Performance.md.
set -euo pipefail
cd "$(dirname "$0")/.."

Scripts/bootstrap.sh bench
swift build -c release --product insa-bench
swift build -c release --product insa-agents
exec "$(swift build -c release --show-bin-path)/insa-bench" --output Docs/Performance.md "$@"
