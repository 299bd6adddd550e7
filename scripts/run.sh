#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# With a display: opens the window. Without one: makes a demo vault and writes its Annex 1 as PDF.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]; then
    exec .venv/bin/python -m kzdesk
fi

demo=build/demo
umask 077
rm -rf "$demo"
mkdir -p "$demo"
.venv/bin/python -c 'import secrets; print("-".join(secrets.token_hex(3) for _ in range(6)))' >"$demo/passphrase.txt"
export KZDESK_PASSPHRASE_FILE=$demo/passphrase.txt

echo "There is no display: making a demo vault (all people in it are fictional)."
.venv/bin/python -m kzdesk init "$demo/demo.kzvault" --demo
.venv/bin/python -m kzdesk export "$demo/demo.kzvault" annex1 --format pdf --lang en \
    --plain --reason "demonstration" --out "$demo/annex1.pdf"

echo
echo "Demo vault:  $PWD/$demo/demo.kzvault"
echo "Passphrase:  in $PWD/$demo/passphrase.txt"
echo "Annex 1:     $PWD/$demo/annex1.pdf"
