"""Imports run downwards only: each target may import those that `Docs/design.md` lists above it, and none below."""

import pathlib
import re
import sys

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent.parent
IMPORT = re.compile(r"^\s*(?:@\w+ )?(?:(?:public|package|internal) )?import (\w+)", re.MULTILINE)
# Walls besides the order: what must stay readable without the other.
WALLS = [
    ("Results", "Scoring"),
    ("MandateEngine", "Spreadsheets"),
    ("MandateEngine", "Reporting"),
    ("Reporting", "MandateEngine"),
    ("Starters", "Reporting"),
]


def listed_targets():
    """The targets in the order of the page."""
    page = (REPOSITORY / "Docs/design.md").read_text(encoding="utf-8")
    house = page.split("Sources/\n", 1)[1].split("\nTests/", 1)[0]
    lines = [line for line in house.splitlines() if re.match(r"  \w+/", line)]
    return [name for line in lines for name in re.findall(r"(\w+)/", line.split("  ")[1])]


def imports(target):
    """What the sources of a target import, with the file that does."""
    for file in sorted((REPOSITORY / "Sources" / target).rglob("*.swift")):
        for name in IMPORT.findall(file.read_text(encoding="utf-8")):
            yield file.relative_to(REPOSITORY), name


def reached(target, direct):
    """Every target of the package that a target needs."""
    found, left = set(), [target]
    while left:
        for name in direct.get(left.pop(), ()):
            if name not in found:
                found.add(name)
                left.append(name)
    return found


def main():
    order = listed_targets()
    there = {folder.name for folder in (REPOSITORY / "Sources").iterdir() if folder.is_dir()}
    problems = [f"Docs/design.md does not list {name}" for name in sorted(there - set(order))]
    problems += [f"Docs/design.md lists {name}, which is not there" for name in order if name not in there]
    direct = {}
    for target in order:
        for file, name in imports(target):
            if name not in there or name not in order:
                continue
            direct.setdefault(target, set()).add(name)
            if order.index(name) >= order.index(target):
                problems.append(f"{file} imports {name}, which stands below {target}")
    for target, other in WALLS:
        if other in reached(target, direct):
            problems.append(f"{target} needs {other}")
    print(*problems, sep="\n", end="\n" if problems else "")
    print(f"{len(order) - len(problems)} passed, {len(problems)} failed")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
