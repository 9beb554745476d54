"""Texts that enter by the command line and by scenarios, and what whatif, sweep, diff and new make of them."""

import json

from yaml import YAMLError

import foreign
from checks import Checks
from marked_texts import MARKS, SIGNS, Texts, squeezed
from parity import compare_cells, compare_text
from program import listing, workspace
from sample import CRITERIA, write_sample
from small import read, write_small
from yaml_text import dumped, loaded, write


def check(program):
    """Scenarios and `--set`, differences, and what `new` writes."""
    checks = Checks("arguments")
    _scenarios(checks, program)
    _sets(checks, program)
    _differences(checks, program)
    _new(checks, program)
    _names(checks, program)
    return checks


def _scenarios(checks, program):
    """A scenario that replaces every title of the criteria, against one with harmless texts."""
    texts = Texts()
    with workspace() as plain, workspace() as marked:
        for folder, said in ((plain, Texts(hostile=False)), (marked, texts)):
            write_small(folder)
            digest = program(folder, "score", "rec", "--format", "json").json()["methodology"]["sha256"]
            changes = [
                {"set": f"criteria.{criterion}.explanation", "to": said.text("changes.to", pattern)}
                for criterion, pattern in zip(
                    "abcd", ("=\u0301{word}", '"\u0338{word}', "{word},\u0301", "\u0301{word};\u0338")
                )
            ]
            scenario = {
                "format": "scenario/1",
                "id": "marked",
                "title": said.text("scenario.title", '=\u0301{word}"\u0301,\u0301;\u0301'),
                "extends": "sample",
                "extends_digest": f"sha256:{digest}",
                "because": said.text("because", "<\u0338{word}&\u0301"),
                "changes": changes,
                "vary": [{"path": "criteria.d.bands.3.from", "from": "2", "to": "4", "step": "1"}],
            }
            write(folder / "marked.yaml", dumped(scenario))
        for arguments in (
            ("whatif", "--format", "json"),
            ("sweep", "--format", "json"),
            ("sweep", "--format", "csv"),
            ("sweep", "--format", "csv", "--lang", "fr"),
        ):
            runs = [
                program(folder, arguments[0], "rec", "--scenario", "marked.yaml", *arguments[1:])
                for folder in (plain, marked)
            ]
            name = " ".join(arguments)
            if not all(checks.ended(name, run) for run in runs):
                continue
            if "json" in arguments:
                compare_text(checks, name, texts, runs[0].output, runs[1].output, _scenario_pieces, str)
            else:
                separator = ";" if "fr" in arguments else ","
                compare_cells(checks, name, texts, *(foreign.csv_rows(run.output, separator) for run in runs))
        odd = [f"{mark}s{sign.replace('/', '-')}{mark}.yaml" for mark in MARKS for sign in ("/", "=", " ", "'")]
        for name in odd:
            (marked / name).write_bytes((marked / "marked.yaml").read_bytes())
            checks.ended("the file of a scenario with a mark", program(marked, "whatif", "rec", "--scenario", name))


def _scenario_pieces(text):
    """The values of a scenario's result; what a change puts in is written there as in YAML."""
    return [
        f"{way}].to: {loaded(value)}" if value else way
        for way, _, value in (piece.partition("].to: ") for piece in foreign.json_pieces(text))
    ]


def _sets(checks, program):
    """`--set PATH=VALUE`: the first equals sign ends the path, whatever follows it."""
    values = Texts().every("set", everywhere=False)
    with workspace() as folder:
        write_small(folder)
        # Few at a time: which change does what takes longer with each.
        for start in range(0, len(values), len("abcd")):
            given = {f"criteria.{criterion}.title": text for criterion, text in zip("abcd", values[start:])}
            sets = [argument for path, text in given.items() for argument in ("--set", f"{path}={_quoted(text)}")]
            run = program(folder, "whatif", "rec", *sets, "--format", "json")
            if checks.ended("--set", run):
                said = set(_leaves(run.json()))
                checks.none("--set", [text for text in given.values() if text not in said])
    with workspace() as folder:
        write_small(folder)
        for value in ("\u0301x", "=\u0301x", "x=\u0301y", "\u0338", "x:\u0301y", "x#\u0301y", "x \u0301#y"):
            run = program(folder, "whatif", "rec", "--set", f"criteria.b.title={value}", "--format", "json")
            if checks.ended(f"--set {value!r}", run):
                checks.that(f"--set {value!r}", value in set(_leaves(run.json())), "another title")
        for path in (
            "criteria.\u0301b.title",
            "criteria.b.\u0338title",
            "criteria.b\u0301.title",
            "criteria\u094d.b.title",
        ):
            run = program(folder, "whatif", "rec", "--set", f"{path}=x")
            checks.that(
                f"--set with a path that leads nowhere {path!r}",
                run.status in (1, 2) and path in run.all,
                run.all[:300],
            )


def _quoted(text):
    return json.dumps(text, ensure_ascii=False)


def _leaves(value):
    """All texts of a structure."""
    if isinstance(value, (dict, list)):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _leaves(inner)
    else:
        yield value


def _differences(checks, program):
    """Two versions that differ in every text, and two that differ in the spelling of a text alone."""
    texts = Texts()
    with workspace() as plain, workspace() as marked:
        for folder, said in ((plain, Texts(hostile=False)), (marked, texts)):
            write_sample(folder, said)
            old = (folder / CRITERIA).read_bytes().decode()
            write(folder / "old.yaml", _without_texts(old))
        runs = [program(folder, "diff", "old.yaml", CRITERIA, "--format", "json") for folder in (plain, marked)]
        if all(checks.ended("diff", run) for run in runs):
            compare_text(checks, "diff --format json", texts, runs[0].output, runs[1].output, foreign.json_pieces, str)
    with workspace() as folder:
        write_small(folder)
        for old, new in (("caf\u00e9", "cafe\u0301"), ("\u212b", "\u00c5"), ("x", "x\u0301"), ("a/b", "a/\u0301b")):
            content = read(folder, CRITERIA)
            for path, title in (("old.yaml", old), ("new.yaml", new)):
                content["title"] = title
                write(folder / path, dumped(content))
            run = program(folder, "diff", "old.yaml", "new.yaml", "--format", "json")
            if checks.ended(f"diff of {old!r} and {new!r}", run):
                said = set(_leaves(run.json().get("differences", run.json().get("changes", run.json()))))
                checks.that(f"diff of {old!r} and {new!r}", any(new in str(one) for one in said), run.output[:400])


def _without_texts(text):
    """The methodology without the titles of its criteria and indicators."""
    content = loaded(text)
    for criterion in content["criteria"]:
        criterion.pop("explanation", None)
        for indicator in criterion.get("indicators", []):
            indicator.pop("explanation", None)
    return dumped(content)


def _new(checks, program):
    """The options of `new evaluation`: the name is kept, an id with a mark is refused."""
    texts = Texts()
    names = texts.every("name", everywhere=False)[::5]
    common = ("--period", "2024-01-01..2027-12-31", "--country", "KEN", "--conventions", "basel")
    with workspace() as folder:
        write_small(folder)
        for number, name in enumerate(names):
            # The one way to write it takes no hyphen, the other no mark.
            option = [f"--name={name}"] if name.startswith("-") else ["--name", name]
            run = program(folder, "new", "evaluation", f"new-{number}", *common, *option)
            if not checks.ended(f"new evaluation --name {name!r}", run):
                continue
            path = f"Evaluations/new-{number}/evaluation.yaml"
            try:
                said = str(read(folder, path).get("centre", {}).get("name"))
            except YAMLError as problem:
                (folder / path).unlink()
                said = f"what PyYAML cannot read: {problem}"
            checks.that(f"new evaluation --name {name!r}", squeezed(said) == squeezed(name), said)
        checks.ended("check of the new records", program(folder, "check"))
        before = listing(folder.parent)
        for sign in SIGNS:
            for bad in (f"a{sign}\u0301b", f"a{sign}\u094d"):
                run = program(folder, "new", "evaluation", *common, "--", bad)
                checks.that(f"new evaluation with the id {bad!r}", run.status not in (0, 1), run.all[:200])
        for option, value in (
            ("--period", "2024-01-01..\u03012027-12-31"),
            ("--country", "K/\u0301EN"),
            ("--conventions", "basel,\u0301stockholm"),
        ):
            run = program(folder, "new", "evaluation", "other", *common, option, value)
            checks.that(f"new evaluation {option} {value!r}", run.status not in (0, 1), run.all[:200])
        checks.that(
            "refused ids write nothing", listing(folder.parent) == before, set(listing(folder.parent)) - set(before)
        )


def _names(checks, program):
    """Names of evaluations and folders that are not there are refused and told in full."""
    with workspace() as folder:
        write_small(folder)
        before = listing(folder.parent)
        for mark in ("\u0301", "\u094d"):
            for name in (
                f"rec{mark}",
                f"rec/{mark}",
                f"Evaluations/{mark}rec",
                f"..{mark}/rec",
                f"./{mark}rec",
                f"{mark}rec",
            ):
                for command in ("score", "explain", "report", "check", "fmt"):
                    run = program(folder, command, name)
                    checks.that(f"{command} {name!r}", run.status not in (0, 1) and name in run.errors, run.all[:200])
            run = program(folder, "score", "rec", f"--criteria=Criteria/{mark}")
            checks.that(f"--criteria Criteria/{mark!r}", run.status not in (0, 1), run.all[:200])
            run = program(folder, "score", "rec", f"--under=sample{mark}")
            checks.that(
                f"--under sample{mark!r}", run.status not in (0, 1) and f"sample{mark}" in run.errors, run.all[:200]
            )
        checks.that("names that are not there write nothing", listing(folder.parent) == before)
        for mark in MARKS:
            output = f"out/{mark}x/{mark}"
            checks.ended("report --output", program(folder, "report", "rec", "--output", output))
            checks.that(
                f"report --output {output!r}",
                (folder / output / "sample-record" / "sample.json").exists(),
                sorted(name for name in listing(folder) if name not in before)[:9],
            )
