#!/usr/bin/env bash
# Runs the release benchmarks and writes their tables to Docs/Performance.md. Arguments go to the benchmark program.
set -euo pipefail
cd "$(dirname "$0")/.."

Scripts/bootstrap.sh bench
package=(--package-path .)
[ ! -f Benchmarks/Package.swift ] || package=(--package-path Benchmarks)
page=$(mktemp)
trap 'rm -f "$page"' EXIT

swift build "${package[@]}" -c release --product insa-bench
program=$(swift build "${package[@]}" -c release --show-bin-path)/insa-bench
{
    echo "# Performance"
    echo
    echo "Written by \`make bench\` on $(nproc) cores, $(uname -sm), $(swift --version 2>/dev/null | head -n 1)."
    echo "Each figure stands beside a baseline measured in the same run; ratios carry over to other machines, figures do not."
    echo
    "$program" "$@"
} | tee "$page"
# Replaced only now, so that a run that fails leaves the last page as it was.
cp "$page" Docs/Performance.md
