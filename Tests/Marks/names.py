"""Names of documents and folders that differ in their Unicode form or in case only: all of them are seen."""

import json
import unicodedata
import urllib.parse

from checks import Checks
from marked_texts import MARKS, SIGNS, spelled
from program import workspace
from small import CALENDAR, EVALUATION, METHODOLOGY, read, write_small
from yaml_text import dumped, write

PAIRS = {
    "form": ("caf\u00e9", "cafe\u0301"),
    "case": ("Rec-A", "rec-a"),
    "sign": ("\u212bx", "\u00c5x"),
    "mark behind the slash": ("\u0301a", "a\u0301"),
}


def check(program):
    """Pairs of names, then single odd ones."""
    checks = Checks("names")
    for kind, pair in PAIRS.items():
        _evaluations(checks, program, kind, pair)
        _criteria(checks, program, kind, pair)
        _other_spelling(checks, program, kind, pair)
    _odd_names(checks, program)
    return checks


def _two_records(folder, pair, wrong=()):
    """Two records of the same centre; the wrong ones hold a key that no record has."""
    write_small(folder)
    content = read(folder, EVALUATION)
    (folder / EVALUATION).unlink()
    (folder / EVALUATION).parent.rmdir()
    paths = [f"Evaluations/{name}/evaluation.yaml" for name in pair]
    for number, path in enumerate(paths):
        more = {"notse": "x"} if number in wrong else {}
        write(folder / path, dumped({**content, "id": f"record-{number}", **more}))
    return paths


def _wrong_files(checks, name, run, pair):
    """The files in which something is wrong; that two names are alike is told besides (F4)."""
    found = json.loads(run.output)["diagnostics"]
    alike = [entry["file"] for entry in found if entry["code"] == "F4"]
    expected = pair[0].casefold() != pair[1].casefold() and len({normal(part) for part in pair}) == 2
    checks.that(f"{name}, names alike are told", bool(alike) != expected, alike)
    return [entry["file"] for entry in found if entry["code"] != "F4"]


def normal(name):
    """A name in the form in which names are compared."""
    return unicodedata.normalize("NFC", name).casefold()


def _evaluations(checks, program, kind, pair):
    for wrong in (0, 1):
        with workspace() as folder:
            paths = _two_records(folder, pair, [wrong])
            for arguments in ((), ("Evaluations",), (paths[0], paths[1]), (paths[1], paths[0])):
                run = program(folder, "check", *arguments, "--format", "json")
                files = _wrong_files(checks, f"two records ({kind})", run, pair)
                name = f"two records ({kind}), check {spelled(' '.join(arguments))}, the wrong one is number {wrong}"
                checks.that(name, files == [paths[wrong]] and run.status == 1, f"{run.status} {files}")
    with workspace() as folder:
        paths = _two_records(folder, pair)
        run = program(folder, "score", *pair, "--format", "json")
        if checks.ended(f"two records ({kind}), score", run):
            files = [found["evaluation"]["file"] for found in run.json()] if isinstance(run.json(), list) else ["one"]
            checks.that(f"two records ({kind}), score", files == paths, files)
        run = program(folder, "report", *pair)
        reports = sorted(path.name for path in (folder / "Reports").glob("*"))
        checks.that(f"two records ({kind}), report", run.status == 0 and reports == ["record-0", "record-1"], reports)
        if checks.ended(f"two records ({kind}), fmt", program(folder, "fmt")):
            checks.none(
                f"two records ({kind}), fmt",
                [path for path in paths if '"' in (folder / path).read_text(encoding="utf-8")],
            )
        one = program(folder, "diff", *paths, "--format", "json")
        if checks.ended(f"two records ({kind}), diff", one):
            ids = [one.json()[side]["id"] for side in ("old", "new")]
            checks.that(f"two records ({kind}), diff", ids == ["record-0", "record-1"], ids)


def _criteria(checks, program, kind, pair):
    """Two methodologies, and two folders of criteria."""
    for wrong in (None, 0, 1):
        with workspace() as folder:
            write_small(folder)
            content = read(folder, METHODOLOGY)
            paths = [f"Criteria/{name}.yaml" for name in pair]
            for number, path in enumerate(paths):
                more = {"titel": "x"} if number == wrong else {}
                write(folder / path, dumped({**content, "id": f"rules-{number}", **more}))
            run = program(folder, "check", "--format", "json")
            files = _wrong_files(checks, f"two methodologies ({kind})", run, pair)
            name = f"two methodologies ({kind}), number {wrong} is wrong"
            checks.that(name, files == ([] if wrong is None else [paths[wrong]]), files)
            if wrong is None:
                for number, path in enumerate(paths):
                    run = program(folder, "score", "rec", "--under", f"rules-{number}", "--format", "json")
                    if checks.ended(f"{name}, score", run):
                        checks.that(
                            f"{name}, score",
                            run.json()["methodology"]["file"] == path,
                            run.json()["methodology"]["file"],
                        )
                    run = program(folder, "score", "rec", "--under", path, "--format", "json")
                    if checks.ended(f"{name}, score by file", run):
                        checks.that(f"{name}, score by file", run.json()["methodology"]["id"] == f"rules-{number}")
    with workspace() as folder:
        write_small(folder)
        for number, name in enumerate(pair):
            content = read(folder, METHODOLOGY)
            write(folder / name / "m.yaml", dumped({**content, "title": f"Folder {number}"}))
            write(folder / name / "calendar.yaml", (folder / CALENDAR).read_text(encoding="utf-8"))
        for number, name in enumerate(pair):
            for written in (name, f"{name}/", f"./{name}"):
                run = program(folder, "score", EVALUATION, "--criteria", written, "--format", "json")
                if checks.ended(f"--criteria ({kind}) {spelled(written)}", run):
                    checks.that(
                        f"--criteria ({kind}) {spelled(written)}", f"Folder {number}" in run.output, "the other folder"
                    )


def _other_spelling(checks, program, kind, pair):
    """One of the two is on disk, the other is named."""
    for there, named in (pair, pair[::-1]):
        with workspace() as folder:
            _two_records(folder, (there, "zz"))
            for command, name in (
                ("score", named),
                ("score", f"Evaluations/{named}"),
                ("check", f"Evaluations/{named}/evaluation.yaml"),
            ):
                run = program(folder, command, name)
                title = f"another spelling on disk ({kind}), {command} {spelled(name)}"
                checks.that(title, run.status not in (0, 1), f"ended with {run.status}")
                checks.that(f"{title}, the disk's is told", there in run.errors, run.all[:400])


def _odd_names(checks, program):
    """A folder for every sign and mark, found by its whole name in every list."""
    with workspace() as folder:
        write_small(folder)
        content = read(folder, EVALUATION)
        signs = [sign for sign in SIGNS if sign != "/"]
        names = [f"r{sign}{mark}" for sign in signs for mark in MARKS] + [f"{mark}x" for mark in MARKS]
        paths = [f"Evaluations/{name}/evaluation.yaml" for name in names]
        for number, path in enumerate(paths):
            write(folder / path, dumped({**content, "id": f"record-{number}", "notse": "x"}))
        for mark in MARKS:
            paths.append(f"Criteria/{mark}.yaml")
            write(folder / paths[-1], dumped({"format": "methodology/1", "id": "x", "notse": "x"}))
        run = program(folder, "check", "--format", "json")
        told = {found["file"] for found in json.loads(run.output)["diagnostics"]}
        checks.none("odd names, check", [path for path in paths if path not in told])
        checks.none("odd names, check, files that are not there", sorted(told - set(paths)))
        run = program(folder, "check", "--format", "gnu")
        lines = run.output.split("\n")
        checks.none(
            "odd names, gnu", [path for path in paths if not any(line.startswith(f"{path}:") for line in lines)]
        )
        run = program(folder, "check", "--format", "sarif")
        if checks.ended("odd names, sarif", run, 1):
            _sarif(checks, run.json(), paths)
        for path in paths:
            if path.startswith("Evaluations"):
                write(folder / path, dumped({**content, "id": f"record-{paths.index(path)}"}))
            else:
                (folder / path).unlink()
        run = program(folder, "score", *names, "--format", "json")
        if checks.ended("odd names, score", run):
            files = [found["evaluation"]["file"] for found in run.json()]
            checks.none("odd names, score", [path for path in paths[: len(names)] if path not in files])


def _sarif(checks, log, paths):
    """Addresses in SARIF are URIs: decoded, they are the paths."""
    addresses = {
        place["physicalLocation"]["artifactLocation"]["uri"]
        for result in log["runs"][0]["results"]
        for place in result["locations"]
    }
    told = {urllib.parse.unquote(urllib.parse.urlsplit(address).path) for address in addresses}
    checks.none("odd names, sarif", [path for path in paths if path not in told])
