#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Renews resources/i18n/kzdesk_<language>.ts from the source and builds the .qm files that the program reads.
# A new language begins with: touch resources/i18n/kzdesk_<language>.ts
set -euo pipefail
cd "$(dirname "$0")/.."
shopt -s nullglob

for catalogue in resources/i18n/kzdesk_*.ts; do
    language=${catalogue##*_}
    language=${language%.ts}
    [ -s "$catalogue" ] || rm -f "$catalogue"
    .venv/bin/pyside6-lupdate -silent -no-obsolete -locations none -source-language en -target-language "$language" \
        -extensions py src/kzdesk -ts "$catalogue"
    .venv/bin/pyside6-lrelease -silent "$catalogue"
done
