"""Sends records out as workbooks, lets other programs write them anew, and takes them back: run.py BINARY.

In every language what goes out and comes back changes nothing: as it is, written by openpyxl, and (where it is installed)
by LibreOffice as .ods and as .xlsx. Lists of choices stand where rules refer to and never in a rule, which Excel takes for
damage beyond 255 characters; names of sheets have at most 31 characters.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import warnings
import zipfile

import openpyxl

RECORDS = ["scrc-algeria-2016-2019", "example-dual-centre-2020-2023"]
LANGUAGES = ["en", "fr", "es", "ar", "ru", "zh"]
SAME = "The workbook says nothing that the record does not say."


def run(*words):
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


def converted(path, form):
    folder = path.parent / form
    run("soffice", "--headless", "--convert-to", form, "--outdir", str(folder), str(path))
    return folder / f"{path.stem}.{form}"


def rewritten(path):
    """The workbook as other programs write it."""
    warnings.simplefilter("ignore")
    copy = path.with_name("openpyxl.xlsx")
    openpyxl.load_workbook(path).save(copy)
    yield copy
    if shutil.which("soffice"):
        try:
            ods = converted(path, "ods")
            if ods.exists():
                yield ods
                yield converted(ods, "xlsx")
        except subprocess.CalledProcessError:
            pass


def faults(path):
    """What Excel would call damage."""
    with zipfile.ZipFile(path) as archive:
        for name in re.findall(r'<sheet name="([^"]*)"', archive.read("xl/workbook.xml").decode()):
            if len(name) > 31:
                yield f"the name of a sheet is too long: {name}"
        for part in archive.namelist():
            for formula in re.findall(r"<formula1>(.*?)</formula1>", archive.read(part).decode()):
                if not re.fullmatch(r"choices!\$[A-Z]+\$1:\$[A-Z]+\$\d+", formula):
                    yield f"{part}: choices stand in a rule: {formula[:60]}"


def main():
    binary, failures, checked = sys.argv[1], [], 0
    for record in RECORDS:
        for language in LANGUAGES:
            with tempfile.TemporaryDirectory() as folder:
                path = pathlib.Path(folder) / "record.xlsx"
                run(binary, "export", "workbook", record, "--lang", language, "--output", str(path))
                failures += [f"{record} {language}: {fault}" for fault in faults(path)]
                for copy in [path, *rewritten(path)]:
                    checked += 1
                    said = run(binary, "import", str(copy), "--into", record, "--lang", "en")
                    if SAME not in said:
                        failures.append(f"{record} {language}: {copy.name} comes back otherwise\n{said}")
    print("\n".join(failures[:20]) or f"{checked} workbooks came back as they went out")
    sys.exit(1 if failures else 0)


main()
