#!/usr/bin/env bash
# Builds once in debug and runs every test on that build. The last line of each wave is the test runner's own.
set -euo pipefail
cd "$(dirname "$0")/.."

Scripts/bootstrap.sh test
flags=()
[ -z "${CI:-}" ] || flags+=(--explicit-target-dependency-import-check error)
swift build --build-tests "${flags[@]}"
# Every test is a Swift Testing test; the XCTest runner would only add an empty report after the real one.
# A crash tells where, without minutes of looking up every frame of every thread.
export SWIFT_BACKTRACE=${SWIFT_BACKTRACE:-enable=yes,color=no,threads=crashed,images=none}
# In three waves: all tests of a wave begin at once, and those that start processes or fill databases, and those that compute
# without a pause, would keep the others waiting for a processor longer than a client waits for its answer.
outside='^(PlatformTests|StorageTests)\.'
computing='^(SizingTests|SizingSheetsTests)\.'
swift test --skip-build --disable-xctest --parallel --skip "$outside" --skip "$computing"
swift test --skip-build --disable-xctest --parallel --filter "$outside"
swift test --skip-build --disable-xctest --parallel --filter "$computing"
