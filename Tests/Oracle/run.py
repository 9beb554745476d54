"""The oracle's own tests, then the engine against the oracle: run.py BINARY --seeds 1-300."""

import argparse
import os
import pathlib
import sys
import unittest

from compare import compare_seeds, seed_range
from corrections import ALL_CORRECTIONS, CORRECTIONS_VARIABLE, read_corrections, write_corrections
from engine import BINARY_VARIABLE
from features import ENGINE_FEATURES, FEATURES_HELP, FEATURES_VARIABLE, read_features, write_features
from laws import check_laws

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
    parser.add_argument("--corrections", type=read_corrections, default=ALL_CORRECTIONS,
                        help="the corrections of the language that the engine has: numbers such as 1,2,5; "
                             "all (as where nothing is said); none; or all-4,9")
    parser.add_argument("--laws", type=seed_range, default=None,
                        help="also hold what the oracle states against every filling tried, over these seeds")
    parser.add_argument("--features", type=read_features, default=ENGINE_FEATURES, help=FEATURES_HELP)
    arguments = parser.parse_args()
    binary = pathlib.Path(arguments.binary).resolve()
    if not os.access(binary, os.X_OK):
        parser.error(f"{arguments.binary} is no program")
    os.environ[BINARY_VARIABLE] = str(binary)
    os.environ[CORRECTIONS_VARIABLE] = write_corrections(arguments.corrections)
    os.environ[FEATURES_VARIABLE] = write_features(arguments.features)
    tests = run_unit_tests()
    laws = check_laws(arguments.laws) if arguments.laws else (0, 0)
    seeds = compare_seeds(str(binary), arguments.seeds, arguments.corrections, arguments.features)
    passed, failed = (sum(numbers) for numbers in zip(tests, laws, seeds))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
