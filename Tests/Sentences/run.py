"""Recomputes every sentence of the first page of reports from the assessment's JSON: run.py BINARY.

It has the JSON of an assessment and the page, and says in words of its own what the page has to say, in English and in
French. A line of the page that is not said so is unexplained; a line that the page should have and lacks is missing.
"""

import argparse
import concurrent.futures
import difflib
import functools
import pathlib
import sys
import traceback

from cases import integrity_cases, own_cases, random_cases, reports, repository_cases
from lines import in_markdown
from page_one import expected_lines
from pages import html_lines, markdown_lines

# What the program says of languages before the summary depends on all pages and not on the first.
OTHER_LANGUAGES = {
    "en": "Some texts below have no version in this language and are shown in their own.",
    "fr": "Certains textes ci-dessous n'ont pas de version française et sont montrés dans leur propre langue.",
}
FAILURES_SHOWN = 40


def unexplained(report):
    """How many lines were looked at, and what is wrong with a report's pages."""
    seen, wrong = 0, []
    for (language, form), page in report.pages.items():
        expected = [str(one) for one in lines_for(form, language, expected_lines(report.assessment, language))]
        found = [str(one) for one in (html_lines if form == "html" else markdown_lines)(page)]
        found = [one for one in found if OTHER_LANGUAGES[language] not in one]
        seen += len(found)
        wrong += [f"{report.name}, {language}.{form}: {difference}" for difference in differences(expected, found)]
    return seen, wrong


def lines_for(form, language, expected):
    """The lines of one form; Markdown has the title before the words that say what the page is."""
    if form == "html":
        return expected
    kind, title, *rest = (in_markdown(one, language) for one in expected)
    return [title, kind, *rest]


def differences(expected, found):
    """Lines that only one side has, in the order of the page."""
    for way, first, last, start, end in difflib.SequenceMatcher(None, expected, found, autojunk=False).get_opcodes():
        if way != "equal":
            yield from (f"unexplained: {one}" for one in found[start:end])
            yield from (f"    expected: {one}" for one in expected[first:last])


def check(binary, case):
    """The lines seen in a case and what is wrong; a case that stops counts as wrong."""
    try:
        results = [unexplained(report) for report in reports(binary, case)]
    except Exception:  # The other cases still have something to say.
        return 0, [f"{case.name}: {traceback.format_exc(limit=-2)}"]
    return sum(seen for seen, _ in results), [one for _, wrong in results for one in wrong]


def seed_range(text):
    """The seeds of `1-40`, or of a single number."""
    first, _, last = text.partition("-")
    return range(int(first), int(last or first) + 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary", help="the path of the program")
    parser.add_argument("--seeds", type=seed_range, default=seed_range("1-40"), help="the random cases")
    parser.add_argument("--sample", action="store_true", help="leave out the records of the integrity tests")
    arguments = parser.parse_args()
    binary = str(pathlib.Path(arguments.binary).resolve())
    cases = repository_cases() + own_cases() + random_cases(arguments.seeds)
    cases += [] if arguments.sample else integrity_cases()
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        results = list(pool.map(functools.partial(check, binary), cases))
    failures = [one for _, wrong in results for one in wrong]
    print(*failures[:FAILURES_SHOWN], sep="\n", end="\n" if failures else "")
    failed = sum(bool(wrong) for _, wrong in results)
    seen = sum(seen for seen, _ in results)
    print(f"{seen} lines read; {len(results) - failed} passed, {failed} failed")
    return 1 if failed or not seen else 0


if __name__ == "__main__":
    sys.exit(main())
