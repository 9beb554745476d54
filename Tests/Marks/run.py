"""Feeds every place where text enters with signs that a mark follows, and reads back what comes out: run.py BINARY.

A mark joins the sign before it to one character, so a program that goes by characters misses the sign: a slash in a
path, a quotation mark in a page, an equals sign in a cell. And two spellings of one text, `é` as one scalar and as two,
are equal to it, though they are two names of files. What is written is read by programs that are not ours.
"""

import argparse
import concurrent.futures
import sys
import time
import traceback

import arguments
import documents
import evidence_paths
import imports
import names
import outputs
import syntax
from checks import Checks
from program import Program

PARTS = [outputs, documents, imports, evidence_paths, names, syntax, arguments]


def timed(name, program):
    """The checks of a part and the seconds that they took; a part that stops counts as failed."""
    start = time.monotonic()
    try:
        checks = sys.modules[name].check(program)
    except Exception:  # The other parts still have something to say.
        checks = Checks(name)
        checks.that("stopped", False, traceback.format_exc(limit=-3))
    return checks, time.monotonic() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary", help="the path of the program")
    parser.add_argument("--only", nargs="*", help="names of parts")
    parser.add_argument("--times", action="store_true", help="say how long each part takes")
    arguments = parser.parse_args()
    program = Program(arguments.binary)
    parts = [part for part in PARTS if not arguments.only or part.__name__ in arguments.only]
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        results = list(pool.map(timed, [part.__name__ for part in parts], [program] * len(parts)))
    for checks, seconds in results:
        print(*checks.failures, sep="\n", end="\n" if checks.failures else "")
        if arguments.times:
            print(f"{checks.part}: {seconds:.1f} s")
    failed = sum(len(checks.failures) for checks, _ in results)
    print(f"{sum(checks.passed for checks, _ in results)} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
