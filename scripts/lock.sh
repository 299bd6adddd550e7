#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the hash-pinned requirement files; UPGRADE=1 takes newer versions. Each larger file keeps to the smaller one.
set -euo pipefail
cd "$(dirname "$0")/.."

tool=build/lock-tool
[ -x "$tool/bin/uv" ] || { python3 -m venv "$tool" && "$tool/bin/pip" install --quiet uv; }

compile() {
    "$tool/bin/uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-annotate --no-header pyproject.toml "$@"
}

compile -o requirements.lock ${UPGRADE:+--upgrade}
compile --group dev -c requirements.lock -o requirements-dev.lock
compile --group bench -c requirements-dev.lock -o requirements-bench.lock
