#!/usr/bin/env bash
# Reads millions of made-up sizing requests and stops at the first one that breaks a promise of the parser.
# Options are those of sizing-fuzz: --seed N, --count N, --seconds N, --help.
set -euo pipefail
cd "$(dirname "$0")/.."
swift build --configuration release --product sizing-fuzz
exec "$(swift build --configuration release --show-bin-path)/sizing-fuzz" "$@"
