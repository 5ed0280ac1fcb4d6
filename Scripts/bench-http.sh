#!/usr/bin/env bash
# Drives `insa-agents serve` and a bare Hummingbird echo route in turn with wrk; prints rows for the benchmark table.
# Usage: bench-http.sh INSA_AGENTS ECHO_SERVER [ROUNDS] [SECONDS]
set -euo pipefail
cd "$(dirname "$0")/.."

platform=${1:?the insa-agents program}
echo_server=${2:?the echo-server program}
rounds=${3:-5}
length=${4:-5}
connections=64
work=$(mktemp -d)
servers=()

fail() {
    printf 'bench-http: %s\n' "$@" >&2
    exit 1
}

stop() {
    local server
    for server in "${servers[@]}"; do
        kill -TERM "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    done
    rm -rf "$work"
}
trap stop EXIT

# A port nobody listens on; the range below the kernel's own, so that no connection of wrk takes it.
free_port() {
    local port
    for _ in $(seq 50); do
        port=$((20000 + RANDOM % 10000))
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || {
            echo "$port"
            return
        }
    done
    fail "no free port"
}

wait_until_ready() {
    for _ in $(seq 100); do
        if curl -fsS -o /dev/null --max-time 1 "$1/readyz" 2>/dev/null; then return; fi
        read -r -t 0.1 <> <(:) || true
    done
    fail "nothing answers at $1" "$(tail -n 5 "$work/platform.log")"
}

# One measured stretch: appends "requests/s p50 p99" (both in ms) to the file of that name.
drive() {
    local name=$1 url=$2 mode=$3
    wrk -t1 -c$connections -d"${length}s" --latency -s Benchmarks/sizing.lua "$url" -- "$mode" >"$work/wrk"
    grep -q 'Non-2xx' "$work/wrk" && fail "$name: $(grep 'Non-2xx' "$work/wrk")"
    awk '
        function ms(text) {
            if (text ~ /us$/) return text / 1000
            if (text ~ /ms$/) return text + 0
            return text * 1000
        }
        $1 == "50%" { p50 = ms($2) }
        $1 == "99%" { p99 = ms($2) }
        $1 == "Requests/sec:" { rate = $2 }
        END { print rate, p50, p99 }' "$work/wrk" >>"$work/$name"
}

# The median of a column of a measured file.
median() {
    awk -v column="$2" '{ print $column }' "$work/$1" | sort -n | awk '
        { value[NR] = $1 }
        END { print NR % 2 ? value[(NR + 1) / 2] : (value[NR / 2] + value[NR / 2 + 1]) / 2 }'
}

# One row of the table: what, file, column, unit, bound and whether more is better; "-" for no aim.
row() {
    awk -v title="$1" -v value="$(median "$2" "$3")" -v base="$(median echo "$3")" -v unit="$4" -v aim="$5" -v kind="$6" '
        function show(number) { return sprintf(number >= 100 ? "%.0f" : "%.2f", number) " " unit }
        BEGIN {
            ratio = value / base
            target = "–"; verdict = "–"
            if (kind == "share") { target = "≥ " aim * 100 " % of the baseline"; verdict = ratio >= aim ? "met" : "missed" }
            if (kind == "most") { target = "≤ " aim " " unit; verdict = value <= aim ? "met" : "missed" }
            printf "%s\t%s\t%s (bare Hummingbird echo)\t%.2f\t%s\t%s\n", title, show(value), show(base), ratio, target, verdict
        }'
}

api_port=$(free_port)
metrics_port=$(free_port)
echo_port=$(free_port)
api=http://127.0.0.1:$api_port
echo_url=http://127.0.0.1:$echo_port
"$platform" serve --host 127.0.0.1 --port "$api_port" --metrics-port "$metrics_port" \
    --data-dir "$work/data" >"$work/platform.log" 2>&1 &
servers+=($!)
"$echo_server" "$echo_port" >"$work/echo.log" 2>&1 &
servers+=($!)
wait_until_ready "$api"
wait_until_ready "$echo_url"

length=2 drive warm-up "$api/api/sizing" same
length=2 drive warm-up "$echo_url/echo" same
for _ in $(seq "$rounds"); do
    drive echo "$echo_url/echo" same
    drive same "$api/api/sizing" same
    drive new "$api/api/sizing" new
done

row 'HTTP: `POST /api/sizing`, one separator, answer remembered' same 1 'req/s' 0.6 share
row 'HTTP: the same, p50' same 2 ms - -
row 'HTTP: the same, p99' same 3 ms 10 most
row 'HTTP: `POST /api/sizing`, another separator each time' new 1 'req/s' 0.6 share
row 'HTTP: another each time, p50' new 2 ms - -
row 'HTTP: another each time, p99' new 3 ms 10 most
