#!/usr/bin/env bash
# Builds, starts the server, sends it a first sizing request and stays until Ctrl-C; with ONCE=1 it stops after showing.
set -euo pipefail
cd "$(dirname "$0")/.."

host=${INSA_HOST:-127.0.0.1}
port=${INSA_PORT:-5000}
metrics_port=${INSA_METRICS_PORT:-${PROMETHEUS_PORT:-9091}}
api=http://$host:$port
metrics=http://$host:$metrics_port
configuration=${CONFIGURATION:-debug}
patience=${PATIENCE:-60}

fail() {
    printf 'run: %s\n' "$@" >&2
    exit 1
}

require_free() {
    if (exec 3<>"/dev/tcp/$host/$1") 2>/dev/null; then
        fail "port $1 on $host is taken; stop what listens there, or choose another: $2=… make run"
    fi
}

stop_server() {
    trap - EXIT INT TERM
    if [ -n "${server:-}" ] && kill -0 "$server" 2>/dev/null; then
        kill -TERM "$server"
        wait "$server" || true
    fi
}

wait_until_ready() {
    local begin=$SECONDS
    until curl -fsS -o /dev/null --max-time 2 "$api/readyz" 2>/dev/null; do
        kill -0 "$server" 2>/dev/null || fail "the server ended while starting; its last words are above"
        [ $((SECONDS - begin)) -lt "$patience" ] || fail "the server was not ready within $patience s"
        read -r -t 0.2 <> <(:) || true
    done
}

Scripts/bootstrap.sh run
require_free "$port" INSA_PORT
require_free "$metrics_port" INSA_METRICS_PORT
echo "run: building ($configuration; the first time takes some minutes)"
swift build -c "$configuration" --product insa-agents
program=$(swift build -c "$configuration" --show-bin-path)/insa-agents

trap stop_server EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
"$program" serve --host "$host" --port "$port" --metrics-port "$metrics_port" \
    --data-dir "${INSA_DATA_DIR:-.build/run}" --log-level "${INSA_LOG_LEVEL:-notice}" &
server=$!
wait_until_ready

echo
echo "A first request, from Scripts/first-request.json:"
echo
"$program" submit --file Scripts/first-request.json --wait 30 --server "$api"
cat <<TEXT

  API       $api/api/sizing        health   $api/health
  workers   $api/health/workers    traces   $api/api/traces/{trace_id}
  metrics   $metrics/metrics

Try:  $program submit "Pump, 500 gpm, sg 0.85, from 20 psig to 250 psig" --server $api
TEXT
[ -z "${ONCE:-}" ] || exit 0
echo "Running until Ctrl-C."
wait "$server"
