"""What comes out of every writer for a record and a methodology full of marked texts."""

import foreign
from checks import Checks
from marked_texts import Texts, squeezed
from parity import compare_cells, compare_text, compare_words
from program import workspace
from sample import EVALUATION, write_sample

LANGUAGES = {"en": ",", "fr": ";"}


def on_one_line(text):
    """A text as it is shown where lines have no place."""
    return squeezed(text)


def in_terminal(text):
    """A text as a terminal shows it: a line end is told by a point."""
    return text.replace("\n", "·").replace("\t", " ")


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
        for compare, arguments, pieces, shown in (
            (compare_text, ("score", "--format", "json"), foreign.json_pieces, str),
            (compare_text, ("explain", "--format", "json"), foreign.json_pieces, str),
            (compare_words, ("score",), foreign.words, in_terminal),
            (compare_words, ("score", "--lang", "fr"), foreign.words, in_terminal),
            (compare_words, ("explain",), foreign.words, in_terminal),
        ):
            runs = [program(folder, arguments[0], "sample-record", *arguments[1:]) for folder in (plain, marked)]
            name = " ".join(arguments)
            if all(checks.ended(name, run) for run in runs):
                compare(checks, name, texts, runs[0].output, runs[1].output, pieces, shown)
                checks.that(f"{name}, messages", runs[0].errors == runs[1].errors, runs[1].errors)
    return checks


def _reports(checks, program, texts, plain, marked):
    arguments = ["report", EVALUATION, "--lang", "en", "--lang", "fr"]
    if not all(checks.ended("report", program(folder, *arguments)) for folder in (plain, marked)):
        return
    before, after = (folder / "Reports/sample-record" for folder in (plain, marked))
    names = sorted(path.name for path in before.iterdir())
    checks.that("report, files", names == sorted(path.name for path in after.iterdir()), names)

    def read(folder, name):
        return (folder / name).read_bytes().decode("utf-8")

    def compare(name, pieces, shown):
        compare_text(checks, f"report, {name}", texts, read(before, name), read(after, name), pieces, shown)

    compare("sample.json", foreign.json_pieces, str)
    compare("index.html", foreign.html_pieces, on_one_line)
    checks.none("report, errors of HTML", foreign.html_errors(read(after, "sample.en.html")))
    compare("sample.en.md", foreign.markdown_pieces, on_one_line)
    for language, separator in LANGUAGES.items():
        compare(f"sample.{language}.html", foreign.html_pieces, on_one_line)
        name = f"sample.{language}.csv"
        try:
            rows = [foreign.csv_rows(read(folder, name), separator) for folder in (before, after)]
        except Exception as problem:  # The reader refuses the table.
            checks.that(f"report, {name}", False, problem)
            continue
        compare_cells(checks, f"report, {name}", texts, *rows)
