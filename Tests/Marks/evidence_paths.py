"""Paths of documents: none leads out of the record, no link is followed, and each name means the file of its bytes."""

import hashlib
import json
import re

from checks import Checks
from marked_texts import MARKS, SIGNS
from program import listing, workspace
from small import EVALUATION, replace, write_small
from yaml_text import dumped, write

BAIT = b"This file lies outside of the record.\n"
RECORD = "Evaluations/rec"


def check(program):
    """Paths that lead out, links, odd names inside, and two spellings of one name."""
    checks = Checks("evidence paths")
    _escapes(checks, program)
    _links(checks, program)
    _inside(checks, program)
    _spellings(checks, program)
    return checks


def _sources(folder, paths):
    """Adds a source for each path, with the digest of what is said to lie there; answers the line of each path."""
    sources = [
        {"id": f"f{n}", "title": "x", "file": path, "sha256": hashlib.sha256(data).hexdigest()}
        for n, (path, data) in enumerate(paths.items())
    ]
    added = "".join(f"  {line}\n" for line in dumped(sources).splitlines())
    replace(folder, EVALUATION, "\nsources:\n", "\nsources:\n" + added)
    lines = (folder / EVALUATION).read_bytes().decode().split("\n")
    found = [number for number, line in enumerate(lines, 1) if line.startswith("    file: ")]
    return dict(zip(found, paths))


def _diagnostics(program, folder):
    """The first diagnostic of each line that has one, the errors before the warnings."""
    run = program(folder, "check", EVALUATION, "--format", "json")
    first = {}
    for found in sorted(json.loads(run.output)["diagnostics"], key=lambda found: found["severity"] != "error"):
        first.setdefault(found["line"], found)
    return run, first


def _all_refused(checks, program, name, folder, paths):
    """Every path is refused as leading out or missing, and the report writes nothing."""
    lines = _sources(folder, paths)
    before = listing(folder.parent)
    run, found = _diagnostics(program, folder)
    checks.ended(f"{name}, check", run, 1)
    checks.none(
        f"{name}, check",
        [
            f"{path!r} is told as {found.get(line, {}).get('code')}"
            for line, path in lines.items()
            if found.get(line, {}).get("code") not in ("F1", "F2")
        ],
    )
    checks.ended(f"{name}, report", program(folder, "report", RECORD), 1)
    checks.that(
        f"{name}, nothing is written",
        listing(folder.parent) == before,
        sorted(set(listing(folder.parent)) - set(before)),
    )


def _escapes(checks, program):
    with workspace() as folder:
        write_small(folder)
        paths = {}
        for mark in MARKS:
            # What lies above the record has names that begin with the mark, so that the slash is hidden by it.
            for above in (folder / "Evaluations", folder, folder.parent):
                write(above / f"{mark}bait.txt", BAIT.decode())
                write(above / f"{mark}d" / "bait.txt", BAIT.decode())
            write(folder / RECORD / "in" / "x.txt", "inside")
            for way in (
                f"../{mark}bait.txt",
                f"../../{mark}bait.txt",
                f"../../../{mark}bait.txt",
                f"../{mark}d/bait.txt",
                f"in/../../{mark}bait.txt",
                f"./../{mark}bait.txt",
                f"in/{mark}../../../{mark}bait.txt",
                f"/{mark}etc/passwd",
                f"/{mark}{folder.parent}/bait.txt",
                f"{folder.parent}/{mark}bait.txt",
                f"..{mark}/../{mark}bait.txt",
                f"..{mark}/x",
                f"a/{mark}../b",
                f"..\\{mark}bait.txt",
                f"\\{mark}bait.txt",
                f"C:{mark}\\x",
                f"C:/{mark}x",
                f"//{mark}x",
                f"/{mark}",
                f"..{mark}",
                f"../{mark}",
            ):
                paths[way] = BAIT
        _all_refused(checks, program, "paths that lead out", folder, paths)


def _links(checks, program):
    with workspace() as folder:
        write_small(folder)
        record = folder / RECORD
        paths = {}
        for number, mark in enumerate(MARKS):
            for name in ("bait.txt", f"{mark}bait.txt"):
                write(folder.parent / "far" / name, BAIT.decode())
            link = record / f"link{number}{mark}"
            link.symlink_to(folder.parent / "far")
            (record / f"in{number}").mkdir()
            (record / f"in{number}" / f"{mark}link").symlink_to(folder.parent / "far")
            (record / f"{mark}file{number}.txt").symlink_to(folder.parent / "far" / "bait.txt")
            (record / f"plain{number}").symlink_to(folder.parent / "far")
            for way in (
                f"{link.name}/bait.txt",
                f"{link.name}/{mark}bait.txt",
                f"plain{number}/{mark}bait.txt",
                f"in{number}/{mark}link/bait.txt",
                f"in{number}/{mark}link/{mark}bait.txt",
                f"{mark}file{number}.txt",
                f"./{mark}file{number}.txt",
            ):
                paths[way] = BAIT
        _all_refused(checks, program, "links", folder, paths)
        # A document that only a link leads to is not one of the record.
        write(folder.parent / "far" / "wrong.yaml", "format: evaluation/1\nfar: away\n")
        run = program(folder, "check", "--format", "json")
        followed = {found["file"] for found in json.loads(run.output)["diagnostics"]} - {EVALUATION}
        checks.none("links, documents behind them", sorted(followed))
    with workspace() as folder:
        write_small(folder)
        (folder / RECORD / "loop").symlink_to(folder)
        checks.ended("a link in a circle, check", program(folder, "check"), 3)


def _inside(checks, program):
    """Odd names of files that do lie inside: found and copied as they are, or refused; nothing else is touched."""
    paths = {}
    for number, (sign, mark) in enumerate((sign, mark) for sign in SIGNS for mark in MARKS):
        paths[f"docs{sign}{mark}x/{number}.txt" if sign != "/" else f"docs/{mark}x{number}.txt"] = b"folder %d" % number
        paths[f"e/{number}{sign.replace('/', '-')}{mark}.txt"] = b"file %d" % number
    for mark in MARKS:
        paths[f"..{mark}/{ord(mark)}.txt"] = b"up %d" % ord(mark)
        paths[f"a/{mark}../{ord(mark)}.txt"] = b"down %d" % ord(mark)
        paths[f".{mark}/{ord(mark)}.txt"] = b"here %d" % ord(mark)
    paths.update(
        {
            "\u00e9.txt": b"composed",
            "e\u0301.txt": b"decomposed",
            "\u00e9/x.txt": b"in composed",
            "e\u0301/x.txt": b"in decomposed",
            "A.txt": b"capital",
            "a.txt": b"small",
            "B/x.txt": b"B",
            "b/x.txt": b"b",
        }
    )
    with workspace() as folder:
        write_small(folder)
        for path, data in paths.items():
            write(folder / RECORD / path, data.decode())
        original = (folder / EVALUATION).read_bytes()
        lines = _sources(folder, paths)
        _, found = _diagnostics(program, folder)
        refused = {path for line, path in lines.items() if found.get(line, {}).get("code") in ("F1", "F2")}
        checks.none(
            "odd names inside, check",
            [
                f"{path!r}: {found[line]['code']} {found[line]['message']}"
                for line, path in lines.items()
                if line in found and path not in refused and found[line]["code"] != "F4"
            ],
        )
        checks.none(
            "odd names inside, refused without a backslash or a drive",
            [path for path in refused if "\\" not in path and ":" not in path],
        )
        (folder / EVALUATION).write_bytes(original)
        kept = {path: data for path, data in paths.items() if path not in refused}
        _sources(folder, kept)
        before = listing(folder.parent)
        if not checks.ended("odd names inside, report", program(folder, "report", RECORD)):
            return
        after = listing(folder.parent)
        place = "work/Reports/sample-record/"
        checks.none(
            "odd names inside, nothing outside of the report",
            [path for path in after if after[path] != before.get(path) and not path.startswith("work/Reports")],
        )
        checks.none(
            "odd names inside, copies",
            [
                f"{path!r} is {after.get(place + 'documents/' + path)!r}"
                for path, data in kept.items()
                if after.get(f"{place}documents/" + "/".join(part for part in path.split("/") if part != ".")) != data
            ],
        )
        again = program(folder, "report", RECORD)
        checks.that(
            "odd names inside, report again", again.status == 0 and listing(folder.parent) == after, again.all[:400]
        )


def _shown(text):
    """A text with the escapes of YAML read."""
    return re.sub(r"\\u([0-9A-F]{4})", lambda found: chr(int(found[1], 16)), text)


def _spellings(checks, program):
    """A name in one form while the disk has the other: never opened, and the disk's spelling is told."""
    for name, there, written in (
        ("composed", "caf\u00e9.txt", "cafe\u0301.txt"),
        ("decomposed", "cafe\u0301.txt", "caf\u00e9.txt"),
        ("capital", "REPORT.txt", "report.txt"),
        ("folder", "caf\u00e9/x.txt", "cafe\u0301/x.txt"),
        ("key", "\u212b.txt", "\u00c5.txt"),
        ("hidden by a slash", "d/\u0301x.txt", "d/x\u0301.txt"),
    ):
        with workspace() as folder:
            write_small(folder)
            write(folder / RECORD / there, "text")
            lines = _sources(folder, {written: b"text"})
            _, found = _diagnostics(program, folder)
            told = found.get(next(iter(lines)), {})
            checks.that(f"another spelling on disk ({name})", told.get("code") == "F2", told)
            checks.that(
                f"another spelling on disk is told ({name})", there in _shown(told.get("help", "")), told
            )
