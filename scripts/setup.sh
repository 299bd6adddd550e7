#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing to run and test kzdesk, and nothing else: system libraries for Qt, a Java compiler for the
# validator of PDF files, the program age and an SSH server, which the tests ask, then a virtual environment in .venv
# with the locked packages.
# Usage: scripts/setup.sh [dev|bench]. A second run does nothing.
set -euo pipefail
cd "$(dirname "$0")/.."

group=${1:-dev}
lock=requirements-$group.lock
stamp=.venv/stamp-$group
[ -f "$lock" ] || { echo "There is no group of packages called “$group”." >&2; exit 2; }

# Shared library → Debian package that carries it.
libraries="
libglib-2.0.so.0:libglib2.0-0t64|libglib2.0-0
libGL.so.1:libgl1
libEGL.so.1:libegl1
libfontconfig.so.1:libfontconfig1
libdbus-1.so.3:libdbus-1-3
libxkbcommon.so.0:libxkbcommon0
libxcb-cursor.so.0:libxcb-cursor0
libxcb-icccm.so.4:libxcb-icccm4
libxcb-keysyms.so.1:libxcb-keysyms1
libxcb-shape.so.0:libxcb-shape0
libxcb-xkb.so.1:libxcb-xkb1
libxkbcommon-x11.so.0:libxkbcommon-x11-0
"

fingerprint() { cat "$lock" requirements-dev.lock pyproject.toml scripts/setup.sh | sha256sum | cut -d' ' -f1; }

suitable() { # a Python of 3.11 or later that can make virtual environments
    "$1" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

find_python() {
    local name
    for name in python3.11 python3.12 python3.13 python3.14 python3; do
        if command -v "$name" >/dev/null 2>&1 && suitable "$name"; then
            command -v "$name"
            return
        fi
    done
    return 1
}

has_age() { command -v age >/dev/null 2>&1; }

has_java_compiler() { java --list-modules 2>/dev/null | grep -q '^jdk\.compiler@'; }

has_ssh_server() { PATH=$PATH:/usr/sbin command -v sshd >/dev/null 2>&1; }

may_add_ssh_server() { ! has_ssh_server && [ ! -d /run/systemd/system ]; } # where systemd runs, it would be started

missing_packages() {
    local known line library packages choice
    known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null || true)
    for line in $libraries; do
        library=${line%%:*}
        packages=${line#*:}
        grep -qF "$library " <<<"$known" && continue
        choice=${packages##*|}
        if [ "$packages" != "$choice" ] && apt-cache show "${packages%%|*}" >/dev/null 2>&1; then
            choice=${packages%%|*}
        fi
        echo "$choice"
    done
    find_python >/dev/null || printf 'python3\npython3-venv\n'
}

may_install() { [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null 2>&1; }

install_packages() {
    local administrator=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! may_install; then
            echo "These system packages are missing: $*" >&2
            echo "Ask an administrator to run: apt-get install --no-install-recommends $*" >&2
            exit 4
        fi
        administrator=(sudo)
    fi
    echo "Installing system packages: $*"
    "${administrator[@]}" apt-get update -qq
    "${administrator[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

system_libraries() {
    local missing
    [ "$(uname -s)" = Linux ] || return 0
    mapfile -t missing < <(missing_packages)
    if ! has_java_compiler && command -v apt-get >/dev/null 2>&1 && may_install; then
        missing+=(default-jdk-headless)
    fi
    if ! has_age && command -v apt-get >/dev/null 2>&1 && may_install; then
        missing+=(age)
    fi
    if may_add_ssh_server && command -v apt-get >/dev/null 2>&1 && may_install; then
        missing+=(openssh-server)
    fi
    [ ${#missing[@]} -eq 0 ] && return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "These libraries seem to be missing (Debian's names): ${missing[*]}" >&2
        echo "Install them with your system's package manager if the window does not open." >&2
        return 0
    fi
    install_packages "${missing[@]}"
}

environment() {
    local python
    python=$(find_python) || { echo "kzdesk needs Python 3.11 or later with the venv module." >&2; exit 4; }
    if ! .venv/bin/python -c 'import pip' >/dev/null 2>&1; then
        echo "Making the virtual environment .venv with $("$python" --version)"
        rm -rf .venv
        "$python" -m venv .venv
    fi
    echo "Installing the packages of $lock"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r "$lock"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
}

if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$(fingerprint)" ] && [ -x .venv/bin/python ]; then
    exit 0
fi
system_libraries
environment
has_java_compiler || echo "The tests of PDF files need a Java development kit (Debian: default-jdk-headless)." >&2
has_age || echo "A test of the exchange needs the program age (Debian: age)." >&2
has_ssh_server || echo "The tests of SFTP need the program sshd (Debian: openssh-server; it need not run)." >&2
fingerprint >"$stamp"
echo "Ready."
