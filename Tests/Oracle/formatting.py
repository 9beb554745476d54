"""Formats random documents with comments and compares what the engine scores before and after: formatting.py BINARY --seeds 1-40.

No comment may be lost, a second formatting must change nothing, and the assessments must be equal but for the digests
and lines of the documents.
"""

import argparse
import concurrent.futures
import functools
import json
import pathlib
import random as randomness
import re
import sys
import tempfile

from compare import seed_range
from corrections import corrections_asked
from engine import only_assessment, run_in, score_in
from features import features_asked
from generate import CALENDAR, EVALUATION, METHODOLOGY, write_case

DOCUMENTS = [METHODOLOGY, EVALUATION, CALENDAR]
ENTRY = re.compile(r"^( *)(- )*[a-z][a-z0-9_-]*:( |$)")
COMMENT = re.compile(r"# comment [0-9]+$", re.MULTILINE)


def with_comments(text, random):
    """The text with comments and free lines above some of its entries."""
    lines = []
    for number, line in enumerate(text.splitlines()):
        entry = ENTRY.match(line)
        if entry and random.random() < 0.1:
            lines += [""] * random.randrange(3)
            lines.append(entry[1] + f"# comment {number}")
        lines.append(line)
    return "\n".join(lines) + "\n"


def without_places(value):
    """An assessment without what tells where and in which bytes it was written."""
    if isinstance(value, dict):
        return {key: without_places(inner) for key, inner in value.items() if key not in ("sha256", "line", "column")}
    return [without_places(inner) for inner in value] if isinstance(value, list) else value


def check_case(binary, seed):
    """What is wrong with the formatting of one seed's documents; an empty list if nothing is."""
    random = randomness.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        write_case(seed, folder, corrections_asked(), features_asked())
        paths = [pathlib.Path(folder) / path for path in DOCUMENTS]
        for path in paths:
            path.write_text(with_comments(path.read_text(encoding="utf-8"), random), encoding="utf-8")
        comments = [sorted(COMMENT.findall(path.read_text(encoding="utf-8"))) for path in paths]
        before = score_in(folder, binary)
        formatting = run_in(folder, binary, "fmt")
        if before.returncode or formatting.returncode:
            return [(before.stderr + formatting.stderr)[:2000]]
        after = score_in(folder, binary)
        again = run_in(folder, binary, "fmt", "--check")
        problems = [] if again.returncode == 0 else [f"formatting changes its own result: {again.stdout}"]
        for path, expected in zip(paths, comments):
            if sorted(COMMENT.findall(path.read_text(encoding="utf-8"))) != expected:
                problems.append(f"comments of {path.name} are lost")
    if without_places(only_assessment(before.stdout)) != without_places(only_assessment(after.stdout)):
        problems.append("the assessment has changed")
    return problems


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary", help="the path of the engine's command")
    parser.add_argument("--seeds", type=seed_range, default=seed_range("1-40"))
    arguments = parser.parse_args()
    binary = str(pathlib.Path(arguments.binary).resolve())
    failed = 0
    with concurrent.futures.ThreadPoolExecutor() as pool:
        results = pool.map(functools.partial(check_case, binary), arguments.seeds)
        for seed, problems in zip(arguments.seeds, results):
            failed += bool(problems)
            for problem in problems:
                print(f"seed {seed}: {problem}")
    print(f"formatting: {len(arguments.seeds) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
