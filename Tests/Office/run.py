"""Reads reports as offices do, in every language: run.py BINARY [--pdf].

The document for Word is taken apart as a ZIP archive of XML: each part is well-formed, each relationship leads to a part,
each link inside to a bookmark, and each text of the page stands in it as a paragraph, so that a number in Word is the
number of the page. In Arabic, paragraphs, tables and words say that they are read from the right. The PDF, which needs
WeasyPrint, is tagged, named, in its language, and holds the words of the page; heads of rows and columns say what they
are heads of.
"""

import argparse
import pathlib
import subprocess
import sys
import tempfile

import pages
import print_form
import word_form

RECORDS = ["Evaluations/scrc-algeria-2016-2019", "Evaluations/example-dual-centre-2020-2023"]
LANGUAGES = ["en", "fr", "es", "ar", "ru", "zh"]


def report(binary, folder, forms, languages):
    words = [word for language in languages for word in ("--lang", language)]
    subprocess.run(
        [binary, "report", *RECORDS, *words, "--format", ",".join(forms), "--output", folder, "--quiet"], check=True,
        stdout=subprocess.DEVNULL)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary", help="the path of the program")
    parser.add_argument("--pdf", action="store_true", help="look at PDF, too")
    arguments = parser.parse_args()
    failures, checked = [], 0
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        forms = ["html", "docx"] + (["pdf"] if arguments.pdf else [])
        report(arguments.binary, one, forms, LANGUAGES)
        report(arguments.binary, other, ["docx"] + (["pdf"] if arguments.pdf else []), LANGUAGES[:2])
        for page in sorted(pathlib.Path(one).glob("*/*.*.html")):
            language = page.name.split(".")[-2]
            texts = pages.texts(page)
            found = word_form.problems(page.with_suffix(".docx"), language, texts)
            if arguments.pdf:
                found += print_form.problems(page.with_suffix(".pdf"), language, texts)
            failures += [f"{page.parent.name}/{page.name}: {problem}" for problem in found]
            checked += 1
        for file in sorted(pathlib.Path(other).glob("*/*.docx")) + sorted(pathlib.Path(other).glob("*/*.pdf")):
            same = pathlib.Path(one) / file.relative_to(other)
            checked += 1
            if file.read_bytes() != same.read_bytes():
                failures.append(f"{file.name}: other bytes in another folder")
    print(*failures, sep="\n", end="\n" if failures else "")
    print(f"{checked} files looked at, {len(failures)} problems")
    return 1 if failures or not checked else 0


if __name__ == "__main__":
    sys.exit(main())
