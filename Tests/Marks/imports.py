"""Tables of CSV and XLSX written by Python's own writers: what is imported is what stands in their cells."""

import csv
import functools
import io

import openpyxl

from checks import Checks
from marked_texts import Texts, spelled, squeezed
from program import listing, workspace
from small import EVALUATION, read, replace, write_small

HEADINGS = ["Title", "City", "Notes"]
SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t"}
SHEETS = ["Caf\u00e9", "Cafe\u0301", "A=\u0301'", "\u0301B", "C\u0338!\u0301"]


def check(program):
    """Each way to write a table, then the names of sheets and the arguments that name headings."""
    checks = Checks("imports")
    for name, separator in SEPARATORS.items():
        write_table = functools.partial(_write_csv, separator=separator)
        _table(checks, program, f"CSV with {name}", "table.csv", write_table, in_each_place=separator == ",")
    _table(checks, program, "XLSX", "table.xlsx", _write_workbook)
    _sheets(checks, program)
    _mapped_headings(checks, program)
    return checks


def _write_csv(path, rows, separator):
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=separator).writerows(rows)
    path.write_bytes(stream.getvalue().encode())


def _fill(sheet, rows):
    """Every cell as text, also one that begins like a formula."""
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(number, column, value)
            cell.data_type = "s"


def _write_workbook(path, rows):
    book = openpyxl.Workbook()
    _fill(book.active, rows)
    book.save(path)


def _table(checks, program, name, file, write_table, in_each_place=True):
    texts = Texts()
    headings = [f"{text} zz" for text in texts.every("heading", everywhere=False)[::5]]
    titles, cities, notes = (texts.every(place, everywhere=in_each_place) for place in ("title", "city", "notes"))
    odd = [[""] * len(headings) for _ in titles]
    for number in range(len(headings)):
        odd[number][number] = texts.text("odd", "{word}")
    rows = [[title, city, note, *cells] for title, city, note, cells in zip(titles, cities, notes, odd)]
    with workspace() as folder:
        write_small(folder)
        write_table(folder / file, [HEADINGS + headings, *rows])
        before = {item["id"] for item in read(folder, EVALUATION)["activities"]}
        untouched = listing(folder)
        preview = program(folder, "import", file, "--into", "rec")
        checks.ended(f"{name}, preview", preview)
        checks.that(f"{name}, preview writes nothing", listing(folder) == untouched)
        if not checks.ended(f"{name}, --write", program(folder, "import", file, "--into", "rec", "--write")):
            return
        checks.ended(f"{name}, check", program(folder, "check"))
        items = [item for item in read(folder, EVALUATION)["activities"] if item["id"] not in before]
        _compare(checks, f"{name}, titles", titles, [item["title"] for item in items])
        if len(items) != len(rows):
            return
        _compare(checks, f"{name}, cities", cities, [item.get("place", {}).get("city", "") for item in items])
        checks.none(
            f"{name}, notes",
            [
                f"{squeezed(note)!r} is not in {item.get('notes')!r}"
                for item, note in zip(items, notes)
                if squeezed(note) not in squeezed(item.get("notes", ""))
            ],
        )
        checks.none(
            f"{name}, columns of unknown headings",
            [
                f"{wanted!r} is not in {item.get('notes')!r}"
                for item, heading, cells in zip(items, headings, odd)
                if (wanted := squeezed(f"{squeezed(heading)}: {max(cells)}")) not in squeezed(item.get("notes", ""))
            ],
        )


def _compare(checks, name, expected, actual):
    checks.that(f"{name}, number", len(expected) == len(actual), f"{len(actual)} instead of {len(expected)}")
    checks.none(
        name,
        [
            f"{there!r} instead of {squeezed(wanted)!r}"
            for wanted, there in zip(expected, actual)
            if squeezed(wanted) != squeezed(there)
        ],
    )


def _sheets(checks, program):
    """Each sheet is found by its own name and no other's."""
    with workspace() as folder:
        write_small(folder)
        book = openpyxl.Workbook()
        book.remove(book.active)
        for number, name in enumerate(SHEETS):
            _fill(book.create_sheet(name), [["Title"], [f"Item {number}x"]])
        book.save(folder / "table.xlsx")
        for number, name in enumerate(SHEETS):
            run = program(folder, "import", "table.xlsx", "--into", "rec", "--sheet", name, "--format", "yaml")
            checks.that(f"sheet {spelled(name)}", f"Item {number}x" in run.output, run.all[:300])
        run = program(folder, "import", "table.xlsx", "--into", "rec", "--sheet", "\u0301C", "--format", "yaml")
        checks.that("unknown sheet", run.status != 0 and SHEETS[1] in run.all, run.all[:300])


def _mapped_headings(checks, program):
    """`--map HEADING=FIELD` with marks behind the signs of a heading and behind the equals sign."""
    with workspace() as folder:
        write_small(folder)
        _write_csv(folder / "t.csv", [["Topic: \u0301x", "Town"], ["Alpha", "Oslo"]], ",")
        run = program(folder, "import", "t.csv", "--into", "rec", "--map", "Topic: \u0301x=title", "--format", "yaml")
        checks.that("--map of a heading with a mark", run.status == 0 and "title: Alpha" in run.output, run.all[:300])
        run = program(folder, "import", "t.csv", "--into", "rec", "--map", "Town=\u0301title", "--format", "yaml")
        checks.that("--map to a field with a mark", run.status == 2 and "\u0301title" in run.errors, run.all[:300])
        for file in ("table.cs\u0301v", "table.\u0301csv", "t\u0301.csv"):
            run = program(folder, "import", file, "--into", "rec")
            checks.that("a table that is not there", run.status != 0 and file in run.errors, run.all[:300])
    with workspace() as folder:
        write_small(folder)
        replace(
            folder, EVALUATION, "title: Inventory of PCBs\n", "title: \u0301Inventory # \u0338of\n    # \u0301note\n"
        )
        _write_csv(folder / "t.csv", [["Title"], ["Alpha"]], ",")
        before = (folder / EVALUATION).read_bytes().decode().split("\n")
        if checks.ended("import into a marked record", program(folder, "import", "t.csv", "--into", "rec", "--write")):
            after = (folder / EVALUATION).read_bytes().decode().split("\n")
            checks.that("the record's lines are kept", [line for line in after if line in before] == before, "changed")
