#!/usr/bin/env bash
# Runs the release benchmarks of the storage and writes their table to Docs/PerformanceStorage.md.
# Usage: bench-storage.sh [ROUNDS]   The machine should have nothing else to do; it needs 6 GB of disk.
set -euo pipefail
cd "$(dirname "$0")/.."

rounds=${1:-5}
Scripts/bootstrap.sh bench
swift build -c release --package-path Benchmarks --product insa-bench
benchmarks=$(swift build -c release --package-path Benchmarks --show-bin-path)
"$benchmarks/insa-bench" --page storage --rounds "$rounds" --output Docs/PerformanceStorage.md
