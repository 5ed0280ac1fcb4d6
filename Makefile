# Everything a newcomer needs; `make` alone lists it. CONFIGURATION=release builds with optimisation.
.DEFAULT_GOAL := help
.PHONY: help run test check fuzz bench bench-storage bench-sizing cases docs clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## build, start the server, show a first sizing; Ctrl-C stops it (ONCE=1: stop right after showing)
	@ONCE="$(ONCE)" CONFIGURATION="$(CONFIGURATION)" Scripts/run.sh

test: ## build once and run every test
	@Scripts/test.sh

check: ## format, rules of the code base, strict build and tests
	@Scripts/check.sh --full

fuzz: ## millions of made-up texts through the parser, release (ARGS="--seed 42 --seconds 600")
	@Scripts/fuzz.sh $(ARGS)

bench: ## release benchmarks, written to Docs/Performance.md
	@Scripts/bench.sh

bench-storage: ## release benchmarks of the state file, written to Docs/PerformanceStorage.md
	@Scripts/bench-storage.sh

bench-sizing: ## release benchmarks of each kind, the parser and a batch, written to Docs/PerformanceSizing.md
	@Scripts/bench-sizing.sh

cases: ## every case of the sizing specification, expected and got, written to Docs/SizingCases.md
	@Scripts/sizing-cases.sh

docs: ## API documentation into Docs/generated, settings into Docs/Settings.md
	@Scripts/docs.sh

clean: ## remove what was built and what `make run` stored
	@rm -rf .build/run Docs/generated
	@if command -v swift >/dev/null 2>&1; then swift package clean; else rm -rf .build; fi
