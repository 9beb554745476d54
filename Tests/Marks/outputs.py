"""What comes out of every writer for a record and a methodology full of marked texts."""

import json
import re

import foreign
from checks import Checks
from marked_texts import Texts, squeezed
from parity import compare_cells, compare_text, compare_words
from program import workspace
from sample import EVALUATION, write_sample

LANGUAGES = {"en": ",", "fr": ";"}


def in_terminal(text):
    """A text as a terminal shows it: a line end is told by a point."""
    return text.replace("\n", "·").replace("\t", " ")


def without_number_of_questions(text):
    """The same of the sentence that counts them."""
    return re.sub(r"(The\s+program\s+asks|Ce\s+dossier\s+appelle)[^.]*\.", r"\1 some.", text)


def without_questions(text, name):
    """A report without what an auditor would ask: titles are compared by their words, of which marks may leave others."""
    if name.endswith(".json"):
        assessment = json.loads(text)
        kept = {key: value for key, value in assessment.items() if not key.startswith("integrity")}
        return json.dumps(kept, ensure_ascii=False)
    text = without_number_of_questions(text)
    if name.endswith(".html"):
        return re.sub(r'<section id="integrity" class="level-2">.*?(?=<section id="[^"]*" class="level-2">)', "", text, flags=re.DOTALL)
    return re.sub(r"(?ms)^## What an auditor would ask$.*?^(?=## )", "", text)


def check(program):
    """All outputs, once with harmless and once with marked texts."""
    checks = Checks("outputs")
    with workspace() as plain, workspace() as marked:
        texts = Texts()
        write_sample(plain, Texts(hostile=False))
        write_sample(marked, texts)
        for folder in (plain, marked):
            checks.ended("check", program(folder, "check"))
        _reports(checks, program, texts, plain, marked)
        for command in ("score", "explain"):
            runs = [program(folder, command, "sample-record") for folder in (plain, marked)]
            if all(checks.ended(command, run) for run in runs):
                outputs = (without_number_of_questions(run.output) for run in runs)
                compare_words(checks, command, texts, *outputs, foreign.words, in_terminal)
                checks.that(f"{command}, messages", runs[0].errors == runs[1].errors, runs[1].errors)
        run = program(marked, "score", "sample-record", "--format", "json")
        if checks.ended("score --format json", run):
            reported = marked / "Reports/sample-record/sample.json"
            same = reported.exists() and json.loads(reported.read_bytes()) == run.json()
            checks.that("score --format json", same, "differs from the report's")
    return checks


def _reports(checks, program, texts, plain, marked):
    arguments = ["report", EVALUATION, "--edition", "full", "--lang", "en", "--lang", "fr"]
    if not all(checks.ended("report", program(folder, *arguments)) for folder in (plain, marked)):
        return
    before, after = (folder / "Reports/sample-record" for folder in (plain, marked))
    names = sorted(path.name for path in before.iterdir())
    checks.that("report, files", names == sorted(path.name for path in after.iterdir()), names)

    def read(folder, name):
        return without_questions((folder / name).read_bytes().decode("utf-8"), name)

    def compare(name, pieces, shown):
        compare_text(checks, f"report, {name}", texts, read(before, name), read(after, name), pieces, shown)

    compare("sample.json", foreign.json_pieces, str)
    compare("index.html", foreign.html_pieces, squeezed)
    checks.none("report, errors of HTML", foreign.html_errors(read(after, "sample.en.html")))
    compare("sample.en.html", foreign.html_pieces, squeezed)
    compare("sample.en.md", foreign.markdown_pieces, squeezed)
    for language, separator in LANGUAGES.items():
        name = f"sample.{language}.csv"
        try:
            rows = [foreign.csv_rows(read(folder, name), separator) for folder in (before, after)]
        except Exception as problem:  # The reader refuses the table.
            checks.that(f"report, {name}", False, problem)
            continue
        compare_cells(checks, f"report, {name}", texts, *rows)
