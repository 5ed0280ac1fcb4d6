#!/usr/bin/env bash
# The rules of the code base that a machine can hold. Lists every offence as file:line; exits 1 when there is one.
# Usage: check.sh [--full]   --full also builds strictly and runs the tests.
set -euo pipefail
cd "$(dirname "$0")/.."

full=no
case ${1:-} in
'') ;;
--full) full=yes ;;
*)
    echo "usage: check.sh [--full]" >&2
    exit 64
    ;;
esac
offences=$(mktemp)
trap 'rm -f "$offences"' EXIT

swift_files() {
    local folder
    for folder in "$@"; do
        if [ -d "$folder" ]; then find "$folder" -name '*.swift' -not -path '*/.build/*'; fi
    done | sort
}

# A listed construct needs `// because: …` on its line or in the comment right above. Comment lines are not code.
reason_gate() {
    local name=$1 pattern=$2
    shift 2
    swift_files "$@" | PATTERN=$pattern NAME=$name xargs -r -d '\n' awk '
        FNR == 1 { reason = 0 }
        { isComment = $0 ~ /^[ \t]*\/\// }
        isComment { reason = reason || $0 ~ /\/\/ because: ./; next }
        $0 ~ ENVIRON["PATTERN"] && !reason && $0 !~ /\/\/ because: ./ {
            printf "%s:%d: %s without `// because: …`\n", FILENAME, FNR, ENVIRON["NAME"]
        }
        { reason = 0 }' >>"$offences"
}

reason_gates() {
    local product=(Sources Examples)
    reason_gate '@unchecked Sendable' '@unchecked[ ]+Sendable' "${product[@]}"
    reason_gate 'nonisolated(unsafe)' 'nonisolated[(]unsafe[)]' "${product[@]}"
    reason_gate 'unstructured Task' '(^|[^A-Za-z0-9_.])Task(<[^{]*>)?([(][^{]*[)])?[ ]*[{]' "${product[@]}"
    reason_gate 'Task.detached' 'Task(<[^{]*>)?[.]detached' "${product[@]}"
    reason_gate 'Task.sleep' 'Task(<[^{]*>)?[.]sleep' "${product[@]}"
    reason_gate 'try?' '(^|[^A-Za-z0-9_])try[?]' "${product[@]}"
    reason_gate 'try!' '(^|[^A-Za-z0-9_])try!' "${product[@]}"
    reason_gate 'fatalError' '(^|[^A-Za-z0-9_])fatalError[(]' "${product[@]}"
    reason_gate 'print' '(^|[^A-Za-z0-9_.])print[(]' "${product[@]}"
    reason_gate '[String: Any]' '[[]String: *Any[]]' "${product[@]}"
    reason_gate 'a sleeping test' '(Task(<[^{]*>)?[.]sleep|[.]sleep[(]for:|[^A-Za-z]usleep[(]|Thread[.]sleep)' Tests
}

everything=(Sources Tests Examples Benchmarks)

length_gate() {
    swift_files "${everything[@]}" | xargs -r -d '\n' awk '
        FNR == 251 { printf "%s:251: longer than 250 lines\n", FILENAME }' >>"$offences"
}

name_gate() {
    local names='(^|[^A-Za-z0-9_])(class|struct|enum|actor|protocol|typealias)[ ]+[A-Za-z0-9_]*(Manager|Helper|Util|Impl)s?([^A-Za-z0-9_]|$)'
    swift_files "${everything[@]}" | NAMES=$names xargs -r -d '\n' awk '
        $0 !~ /^[ \t]*\/\// && $0 ~ ENVIRON["NAMES"] {
            printf "%s:%d: a type name that hides its role: %s\n", FILENAME, FNR, $0
        }
        /(TODO|FIXME)/ && !/(TODO|FIXME)[(: ]*#[0-9]+/ {
            printf "%s:%d: TODO without an issue number\n", FILENAME, FNR
        }' >>"$offences"
}

repository_gate() {
    local lines
    if [ ! -f README.md ]; then
        echo "README.md:1: is missing" >>"$offences"
    else
        lines=$(wc -l <README.md)
        [ "$lines" -le 120 ] || echo "README.md:121: longer than 120 lines ($lines)" >>"$offences"
    fi
    git rev-parse --is-inside-work-tree >/dev/null 2>&1 || return 0
    git ls-files | awk '/(^|\/)[.]build\// || /(^|\/)Package[.]resolved$/ {
        printf "%s:1: must not be tracked by git\n", $0 }' >>"$offences"
}

script_gate() {
    local script
    for script in Scripts/*.sh .ci/run; do
        [ ! -f "$script" ] || bash -n "$script" 2>>"$offences" || true
        [ ! -f "$script" ] || [ -x "$script" ] || echo "$script:1: is not executable" >>"$offences"
    done
}

format_gate() {
    local paths=() path status=0 output
    for path in Package.swift "${everything[@]}"; do
        if [ -e "$path" ]; then paths+=("$path"); fi
    done
    output=$(swift format lint --strict --recursive --parallel "${paths[@]}" 2>&1) || status=$?
    [ -z "$output" ] || printf '%s\n' "${output//"$PWD/"/}" >>"$offences"
    [ "$status" -eq 0 ] || [ -n "$output" ] || echo "swift format ended with status $status" >>"$offences"
}

command -v swift >/dev/null 2>&1 || {
    echo "check: swift is not on the PATH" >&2
    exit 1
}
reason_gates
length_gate
name_gate
repository_gate
script_gate
format_gate
if [ -s "$offences" ]; then
    sort -u -t : -k 1,1 -k 2,2n -k 3 "$offences" >"$offences.sorted"
    mv "$offences.sorted" "$offences"
    cat "$offences"
    echo "check: $(wc -l <"$offences") offences"
    exit 1
fi
echo "check: clean"
if [ "$full" = yes ]; then CI=true Scripts/test.sh; fi
