#!/usr/bin/env bash
# Makes sure that the machine has what a build needs; installs missing Debian packages. Usage: bootstrap.sh [run|test|bench]
set -euo pipefail

purpose=${1:-run}
needed_swift=6.3
packages=(ca-certificates curl git libsqlite3-dev libuv1-dev pkg-config zlib1g-dev)
case $purpose in
run | docs) ;;
test) packages+=(chromium fonts-liberation prometheus prometheus-alertmanager python3 python3-jsonschema) ;;
bench) packages+=(prometheus prometheus-alertmanager python3 wrk) ;;
*)
    echo "usage: bootstrap.sh [run|test|bench|docs]" >&2
    exit 64
    ;;
esac
# Packages that start a service of their own when they are installed; here only their tools are wanted.
services=(prometheus prometheus-alertmanager)

fail() {
    printf 'bootstrap: %s\n' "$@" >&2
    exit 1
}

check_swift() {
    command -v swift >/dev/null 2>&1 || fail \
        "swift is not on the PATH; a Swift $needed_swift toolchain is needed" \
        "get one from https://www.swift.org/install/linux/ and run this again"
    local found
    found=$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+\.[0-9]+).*/\1/p' | head -n 1)
    [ -n "$found" ] || fail "\`swift --version\` does not answer with a version; is the toolchain complete?"
    [ "$(printf '%s\n' "$needed_swift" "$found" | sort -V | head -n 1)" = "$needed_swift" ] || fail \
        "Swift $found is too old; $needed_swift or newer is needed (https://www.swift.org/install/linux/)"
}

missing_packages() {
    local package
    for package in "${packages[@]}"; do
        case $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true) in
        installed) ;;
        *) printf '%s\n' "$package" ;;
        esac
    done
}

# Without dpkg the best that can be done is to look for what the packages bring.
check_without_dpkg() {
    local absent=() tool library
    for tool in git curl pkg-config; do
        command -v "$tool" >/dev/null 2>&1 || absent+=("the command $tool")
    done
    for library in sqlite3 libuv zlib; do
        pkg-config --exists "$library" 2>/dev/null || absent+=("the library $library with its headers")
    done
    [ ${#absent[@]} -eq 0 ] || fail "this is not a Debian system, install by hand:" "${absent[@]/#/  }"
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

keep_services_off() {
    local service
    command -v systemctl >/dev/null 2>&1 || return 0
    for service in "${services[@]}"; do
        case " $* " in
        *" $service "*) as_root systemctl disable --quiet --now "$service" 2>/dev/null || true ;;
        esac
    done
}

install() {
    local by_hand="sudo apt-get update && sudo apt-get install --no-install-recommends $*"
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null 2>&1; then
        fail "these Debian packages are missing: $*" "neither root nor sudo here; as root run:" "  ${by_hand//sudo /}"
    fi
    echo "bootstrap: installing $*" >&2
    [ "$(id -u)" -eq 0 ] || echo "bootstrap: sudo may ask for your password" >&2
    local quiet=(-qq -o=Dpkg::Use-Pty=0) log
    log=$(mktemp)
    # shellcheck disable=SC2064
    trap "rm -f '$log'" EXIT
    # RUNLEVEL=1 keeps classic init scripts from starting what was just unpacked.
    if ! { as_root apt-get "${quiet[@]}" update &&
        as_root env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 \
            apt-get "${quiet[@]}" install -y --no-install-recommends "$@"; } >"$log" 2>&1; then
        tail -n 15 "$log" >&2
        fail "apt-get could not install: $*" "no network, no rights or a broken package list? by hand:" "  $by_hand"
    fi
    keep_services_off "$@"
}

check_swift
if ! command -v dpkg-query >/dev/null 2>&1; then
    check_without_dpkg
    exit 0
fi
mapfile -t missing < <(missing_packages)
[ ${#missing[@]} -eq 0 ] && exit 0
install "${missing[@]}"
mapfile -t missing < <(missing_packages)
[ ${#missing[@]} -eq 0 ] || fail "still missing after apt-get: ${missing[*]}"
