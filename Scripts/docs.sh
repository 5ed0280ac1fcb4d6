#!/usr/bin/env bash
# Writes the API documentation to Docs/generated/<target> and the table of settings to Docs/Settings.md.
set -euo pipefail
cd "$(dirname "$0")/.."

Scripts/bootstrap.sh docs
swift build --product insa-agents
"$(swift build --show-bin-path)/insa-agents" settings --markdown >Docs/Settings.md
for target in AgentRuntime MessageBus Resilience Sizing Storage Telemetry; do
    [ -d "Sources/$target" ] || continue
    mkdir -p "Docs/generated/$target"
    swift package --allow-writing-to-directory "Docs/generated/$target" generate-documentation \
        --target "$target" --output-path "Docs/generated/$target"
done
echo "docs: Docs/Settings.md and Docs/generated are written"
