"""Changes one comparison, bound or guard of the code at a time and tells which change no test notices.

mutants.py --filter TESTS FILE... [--limit N] [--seed S] [--seconds T]

Each file is put back as it was, also where the run is broken off. A change that does not compile, and one with which the tests do
not end, are counted apart: neither was noticed by a test. The tests must pass before anything is changed, and there must be some.
"""

import argparse
import pathlib
import random
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

# What is looked for in a line of code, and what it becomes.
CHANGES = [
    (r" <= ", " < "), (r" < ", " <= "), (r" >= ", " > "), (r" > ", " >= "), (r" == ", " != "), (r" != ", " == "),
    (r" && ", " || "), (r" \|\| ", " && "), (r" \+ 1\b", ""), (r" - 1\b", ""), (r"\bmin\(", "max("), (r"\bmax\(", "min("),
    (r"\btrue\b", "false"), (r"\bfalse\b", "true"), (r"\.isEmpty\b", ".isEmpty == false"), (r" \?\? 0\b", " ?? 1"),
    (r"\.first\b(?!\()", ".last"), (r"\.low\b", ".high"), (r"\bguard (?=[^=]*else)", "guard true || "),
]

# No code, or code whose comparison signs are something else.
NO_CODE = re.compile(r"^\s*(//|@|import |internal import|package import)|->|#if|^\s*case .*:.*\"")


def mutations(path):
    """All changes of one file: the number of the line, the line as it is, and as it would be."""
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n")):
        if NO_CODE.search(line):
            continue
        code = line.split(" // ")[0]
        for pattern, replacement in CHANGES:
            for found in re.finditer(pattern, code):
                if code[:found.start()].count('"') % 2 == 0:
                    yield number, line, code[:found.start()] + replacement + code[found.end():]


def run(arguments, seconds):
    """How a command ends: its status, or None where it does not within the time; with what it printed."""
    try:
        done = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, timeout=seconds)
    except subprocess.TimeoutExpired:
        return None, ""
    return done.returncode, done.stdout + done.stderr


def tests(pattern, seconds):
    return run(["swift", "test", "--skip-build", "--filter", pattern], seconds)


def try_change(path, text, change, pattern, seconds):
    """What becomes of one change: noticed, unnoticed, not compiled, or without end."""
    number, _, changed = change
    lines = text.split("\n")
    lines[number] = changed
    path.write_text("\n".join(lines), encoding="utf-8")
    try:
        status, _ = run(["swift", "build", "--build-tests"], 1800)
        if status != 0:
            return "not compiled"
        status, _ = tests(pattern, seconds)
        return "without end" if status is None else "noticed" if status else "unnoticed"
    finally:
        path.write_text(text, encoding="utf-8")


def check_baseline(pattern, seconds):
    status, output = run(["swift", "build", "--build-tests"], 3600)
    if status != 0:
        sys.exit("the package does not build as it is")
    status, output = tests(pattern, seconds)
    ran = re.search(r"Test run with (\d+) tests?", output)
    if status != 0 or not ran or int(ran.group(1)) == 0:
        sys.exit(f"no test to begin with: {pattern} has to pass, and to find tests")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    parser.add_argument("--filter", required=True, help="the tests that should notice, as for swift test")
    parser.add_argument("--limit", type=int, default=0, help="so many changes at the most, chosen at random")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=int, default=900, help="how long the tests may take")
    arguments = parser.parse_args()
    check_baseline(arguments.filter, arguments.seconds)
    all_changes = [(path, change) for path in arguments.files for change in mutations(path)]
    if arguments.limit:
        chosen = random.Random(arguments.seed).sample(all_changes, min(arguments.limit, len(all_changes)))
        all_changes = [change for change in all_changes if change in chosen]
    counts = {}
    for path, change in all_changes:
        outcome = try_change(path, path.read_text(encoding="utf-8"), change, arguments.filter, arguments.seconds)
        counts[outcome] = counts.get(outcome, 0) + 1
        if outcome != "noticed":
            print(f"{outcome}: {path}:{change[0] + 1}\n  - {change[1].strip()}\n  + {change[2].strip()}", flush=True)
    print(", ".join(f"{number} {outcome}" for outcome, number in sorted(counts.items())) or "nothing to change")
    return 1 if counts.get("unnoticed") else 0


if __name__ == "__main__":
    sys.exit(main())
