#!/usr/bin/env bash
# Runs the release benchmarks of the sizing and writes their table to Docs/PerformanceSizing.md.
# Usage: bench-sizing.sh [ROUNDS]   The machine should have nothing else to do; it needs 200 MB of disk.
set -euo pipefail
cd "$(dirname "$0")/.."

rounds=${1:-7}
Scripts/bootstrap.sh bench
swift build -c release --package-path Benchmarks --product insa-bench
benchmarks=$(swift build -c release --package-path Benchmarks --show-bin-path)
"$benchmarks/insa-bench" --page sizing --rounds "$rounds" --output Docs/PerformanceSizing.md
