"""What must be refused: ids, words, dates and the like with a mark in them, each at its line and column."""

import itertools
import json
import re

import foreign
from checks import Checks
from marked_texts import MARKS, SIGNS
from program import listing, workspace
from small import EVALUATION, METHODOLOGY, TESTS, read, replace, write_small
from yaml_text import dumped, write

# A value that is right without a mark behind one of its signs, by the key that holds it.
VALUES = {
    "began": "2017-04-04",
    "ended": "2017-04",
    "budget": "12000 USD",
    "participants": "80",
    "project": "pcb-project",
    "event": "cop-8",
    "reported_in": "report",
    "category": "capacity_building",
    "kind": "workshop",
    "status": "completed",
    "format": "in_person",
}
LISTS = {"partners": "sample-partner", "conventions": "basel", "areas": "identify", "parties": "KEN", "articles": "6"}
# Lines of the documents, once in each, with `*` where a mark is put.
LINES = [
    (EVALUATION, "format: evaluation/*1*"),
    (EVALUATION, "period: 2016-*01-01.*.*2019-12-31*"),
    (EVALUATION, "id: sample-*record*"),
    (EVALUATION, "methodologies: [*sample*]"),
    (EVALUATION, "stage: self_*assessment*"),
    (METHODOLOGY, "- {from: 50%*, score: 6}"),
    (METHODOLOGY, "{id: good, from: 60*%*, title"),
    (METHODOLOGY, "cite: bc-11-13#*row-a*\n  online"),
    (METHODOLOGY, "{from: 50 *t*, score: 4}"),
    (METHODOLOGY, "once_per: *project*"),
    (METHODOLOGY, "ended: {within: evaluation_*period*}"),
    (METHODOLOGY, "url: https:*//example.org/bc"),
    (METHODOLOGY, "total: {combine: *sum*}"),
    (TESTS, "of: sam*ple*"),
    (TESTS, "scores: {0 t*: 0"),
    (TESTS, "measure: b.*removed*"),
    (TESTS, "scores: {not-*shown*: 0"),
    (TESTS, "{finding: {indicator: c*, choice"),
    (TESTS, "expect:\n      b.*activities*"),
    (TESTS, "measured_range: [2*, 3]"),
]


def check(program):
    """Values in one large record, then one line after the other."""
    checks = Checks("syntax")
    _items(checks, program)
    _lines(checks, program)
    _test_names(checks, program)
    return checks


def _marked(value):
    """The value with a mark behind its beginning, in front of it, at its end, and with each sign and mark inside."""
    for mark in MARKS:
        yield from (value[0] + mark + value[1:], mark + value, value + mark)
        yield from (
            value[: place + 1] + mark + value[place + 1 :] for place, sign in enumerate(value) if not sign.isalnum()
        )


def _items(checks, program):
    """Each item has one value with a mark, which must be told at its line."""
    items = [{"id": text} for text in _marked("pcb-x")]
    items += [{"id": f"a{sign}{mark}b"} for sign, mark in itertools.product(SIGNS, MARKS)]
    items += [{key: text} for key, value in VALUES.items() for text in _marked(value)]
    items += [{key: [text]} for key, value in LISTS.items() for text in _marked(value)]
    items += [{key: "x"} for text in ("notes", "title") for key in _marked(text)]
    with workspace() as folder:
        write_small(folder)
        content = read(folder, EVALUATION)
        content["activities"] += [{"id": f"x{n}", "title": "Title", **item} for n, item in enumerate(items)]
        write(folder / EVALUATION, dumped(content))
        starts = [
            number
            for number, line in enumerate((folder / EVALUATION).read_bytes().decode().split("\n"), 1)
            if line.startswith("- id: ")
        ][-_after(content) - len(items) :][: len(items)] + [10**9]
        before = listing(folder)
        run = program(folder, "check", "--format", "json")
        checks.ended("check", run, 1)
        told = [(found["file"], found["line"], found["column"]) for found in run.json()["diagnostics"]]
        checks.none(
            "values with marks that pass",
            [
                str(item)
                for item, start, end in zip(items, starts, starts[1:])
                if not any(file == EVALUATION and start <= line < end and column > 0 for file, line, column in told)
            ],
        )
        text = program(folder, "check", "--format", "gnu").output.split("\n")
        messages = [found["message"] for found in run.json()["diagnostics"]]
        checks.none(
            "gnu tells each value in full",
            [
                f"{file}:{line}:{column}: {message!r}"
                for (file, line, column), message in zip(told, messages)
                if "\n" not in message
                and not any(
                    given.startswith(f"{file}:{line}:{column}: ") and message.replace("\t", " ") in given
                    for given in text
                )
            ][:50],
        )
        checks.none(
            "the id is told as it is written",
            [
                repr(item["id"])
                for item in items
                if "id" in item and not any(item["id"] in message for message in messages)
            ],
        )
        sarif = program(folder, "check", "--format", "sarif")
        texts = [result["message"]["text"] for result in sarif.json()["runs"][0]["results"]]
        checks.none(
            "sarif tells the same",
            [
                message
                for message, given in itertools.zip_longest(messages, texts, fillvalue="")
                if not given.startswith(message)
            ],
        )
        for arguments in (("score", "rec"), ("report", "rec"), ("fmt",)):
            program(folder, *arguments)
        checks.that("nothing is written", set(listing(folder)) == set(before), set(listing(folder)) - set(before))


def _after(content):
    """How many entries with an id come behind the activities in the record."""
    names = list(content)
    return sum(
        1
        for name in names[names.index("activities") + 1 :]
        if isinstance(content[name], list)
        for entry in content[name]
        if isinstance(entry, dict) and next(iter(entry)) == "id"
    )


def _lines(checks, program):
    """One line with a mark in one place; the place of the line is told, and nothing is scored or written."""
    with workspace() as folder:
        write_small(folder)
        passed, wrong = [], []
        for path, line in LINES:
            original = (folder / path).read_bytes()
            number = original.decode().split(line.replace("*", ""))[0].count("\n") + 1
            for place, mark in itertools.product(
                [found.start() for found in re.finditer(r"\*", line)], ("\u0301", "\u094d")
            ):
                marked = (line[:place] + mark + line[place + 1 :]).replace("*", "")
                replace(folder, path, line.replace("*", ""), marked)
                run = program(folder, "check", "--format", "json")
                found = json.loads(run.output)["diagnostics"]
                if not any(one["severity"] == "error" for one in found):
                    passed.append(f"{path}:{number}: {marked}")
                elif not any(
                    one["file"] == path and number <= one["line"] <= number + line.count("\n") for one in found
                ):
                    wrong.append(f"{path}:{number}: {marked} is told at {found[0]['file']}:{found[0]['line']}")
                (folder / path).write_bytes(original)
        checks.none("lines with a mark that pass", passed)
        checks.none("lines with a mark that are told elsewhere", wrong)


def _test_names(checks, program):
    """Tests whose ids hold marks are no tests, and JUnit and JSON say so in full."""
    names = [f"edge{sign}{mark}s" for sign, mark in itertools.product(SIGNS, MARKS)]
    with workspace() as folder:
        write_small(folder)
        content = read(folder, TESTS)
        content["tests"] += [{"id": name, "measure": "d", "scores": {"0": "0"}} for name in names]
        write(folder / TESTS, dumped(content))
        run = program(folder, "test", "--format", "junit")
        checks.that("test --format junit fails", run.status == 1, run.status)
        try:
            pieces = "\n".join(foreign.xml_pieces(run.output))
        except Exception as problem:  # The reader refuses the file.
            checks.that("junit", False, f"cannot be read: {problem}")
        else:
            checks.none("junit", [name for name in names if f"`{name}`" not in pieces])
            checks.that("junit, cases", pieces.count("<testcase>") == len(names) + 4 + 1, pieces.count("<testcase>"))
        run = program(folder, "test", "--format", "json")
        checks.none(
            "test --format json",
            [name for name in names if f"`{name}`" not in "\n".join(foreign.json_pieces(run.output))],
        )
