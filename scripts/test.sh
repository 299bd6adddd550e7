#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the tests on all cores, with one process more: some of them wait for what they killed or contacted. Their
# vaults lie in memory where there is room: tests make thousands of them, and each waits for the disk at every commit.
# What Python compiled is kept, whatever the environment says, since tests start many programs; the program is compiled
# before, not by each process. Arguments go to pytest.
set -euo pipefail
cd "$(dirname "$0")/.."

room() { df --output=avail -k "$1" 2>/dev/null | tail -n 1; }

if [ -z "${TMPDIR:-}" ] && [ -w /dev/shm ] && [ "$(room /dev/shm)" -gt 4000000 ]; then
    export TMPDIR=/dev/shm
fi
unset PYTHONDONTWRITEBYTECODE PYTHONPYCACHEPREFIX # packages bring theirs along
.venv/bin/python -m compileall -q -j 0 src migrations
exec .venv/bin/python -m pytest -n "$(($(getconf _NPROCESSORS_ONLN) + 1))" --dist worksteal "$@"
