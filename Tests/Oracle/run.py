"""The oracle's own tests, then the engine against the oracle: run.py BINARY --seeds 1-300."""

import argparse
import os
import pathlib
import sys
import unittest

from compare import compare_seeds, seed_range
from engine import BINARY_VARIABLE

FOLDER = pathlib.Path(__file__).parent


def run_unit_tests():
    """How many of the oracle's own tests pass and fail; those that need an engine find it in the environment."""
    result = unittest.TextTestRunner(verbosity=1).run(unittest.defaultTestLoader.discover(str(FOLDER)))
    failed = len(result.failures) + len(result.errors)
    return result.testsRun - len(result.skipped) - failed, failed


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binary", help="the path of the engine's command")
    parser.add_argument("--seeds", type=seed_range, default=seed_range("1-300"))
    arguments = parser.parse_args()
    binary = pathlib.Path(arguments.binary).resolve()
    if not os.access(binary, os.X_OK):
        parser.error(f"{arguments.binary} is no program")
    os.environ[BINARY_VARIABLE] = str(binary)
    tests = run_unit_tests()
    seeds = compare_seeds(str(binary), arguments.seeds)
    passed, failed = (sum(numbers) for numbers in zip(tests, seeds))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
