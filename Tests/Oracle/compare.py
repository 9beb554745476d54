"""Compares the engine's assessments with the oracle's over random cases: compare.py BINARY --seeds 1-300.

`--corrections` names the corrections of the language that the engine has; the others are not looked at. `--features` names
the additions to the language that may occur.
"""

import argparse
import concurrent.futures
import functools
import json
import pathlib
import subprocess
import sys
import tempfile

from corrections import ALL_CORRECTIONS, read_corrections
from engine import SECONDS_ALLOWED, only_assessment, score_in
from features import ENGINE_FEATURES, FEATURES_HELP, read_features
from generate import CALENDAR, EVALUATION, METHODOLOGY, random_case, write_case
from left_out import is_left_out
from oracle import assess_files
from steps import step_failures

DIFFERENCES_SHOWN = 5


def compare_case(binary, corrections, features, seed):
    """What is wrong with the engine's assessment of one seed; an empty list if nothing is."""
    with tempfile.TemporaryDirectory() as folder:
        write_case(seed, folder, corrections, features)
        try:
            run = score_in(folder, binary)
        except subprocess.TimeoutExpired:
            return [f"no answer within {SECONDS_ALLOWED} seconds"]
        if run.returncode != 0:
            return [f"exit code {run.returncode}: {(run.stderr or run.stdout).strip()[:2000]}"]
        paths = [pathlib.Path(folder) / path for path in (METHODOLOGY, EVALUATION, CALENDAR)]
        expected = json.loads(json.dumps(assess_files(*paths, corrections=corrections)))
    try:
        actual = only_assessment(run.stdout)
    except json.JSONDecodeError as error:
        return [f"no JSON on standard output: {error}"]
    documents = random_case(seed, features=features)
    found = differences(expected, actual, "", allows_further=corrections != ALL_CORRECTIONS)
    return list(found) + step_failures(documents, actual, corrections)


def differences(expected, actual, path, allows_further=False):
    """The places where the engine's value is not the oracle's; `allows_further` says whether it may hold any further keys."""
    if isinstance(expected, dict) and isinstance(actual, dict) and not is_condition(path):
        for key in sorted(expected):
            if key not in actual:
                yield f"{path}.{key}: absent, the oracle has {show(expected[key])}".lstrip(".")
            else:
                yield from differences(expected[key], actual[key], f"{path}.{key}", allows_further)
        for key in sorted(set(actual) - set(expected)):
            if not allows_further and not is_left_out(path, key, actual[key]):
                yield f"{path}.{key}: {show(actual[key])}, the oracle has none".lstrip(".")
    elif isinstance(expected, list) and isinstance(actual, list):
        if len(expected) != len(actual):
            yield f"{path}: {len(actual)} entries {show(actual)}, the oracle has {len(expected)} {show(expected)}".lstrip(".")
        for index, (left, right) in enumerate(zip(expected, actual)):
            yield from differences(left, right, f"{path}[{index}]", allows_further)
    elif expected != actual or isinstance(expected, bool) != isinstance(actual, bool):
        yield f"{path}: {show(actual)}, the oracle has {show(expected)}".lstrip(".")


def is_condition(path):
    """A condition's normal form must be equal as a whole: a further key would change what it means."""
    return path.endswith(".required")


def show(value):
    text = json.dumps(value, sort_keys=True, ensure_ascii=False)
    return text if len(text) <= 200 else text[:200] + "…"


def seed_range(text):
    """The seeds of `1-300`, or of a single number."""
    first, _, last = text.partition("-")
    return range(int(first), int(last or first) + 1)


def compare_seeds(binary, seeds, corrections=ALL_CORRECTIONS, features=ENGINE_FEATURES):
    """Compares many seeds at once and prints what differs in the order of the seeds; gives how many agree and differ."""
    passed = failed = 0
    compare_seed = functools.partial(compare_case, binary, corrections, features)
    with concurrent.futures.ProcessPoolExecutor() as processes:
        for seed, found in zip(seeds, processes.map(compare_seed, seeds, chunksize=4)):
            passed, failed = passed + (not found), failed + bool(found)
            if found:
                print_differences(seed, found)
    return passed, failed


def print_differences(seed, found):
    print(f"seed {seed}:")
    for line in found[:DIFFERENCES_SHOWN]:
        print(f"  {line}")
    if len(found) > DIFFERENCES_SHOWN:
        print(f"  and {len(found) - DIFFERENCES_SHOWN} more", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary", help="the path of the engine's command")
    parser.add_argument("--seeds", type=seed_range, default=seed_range("1-300"))
    parser.add_argument("--corrections", type=read_corrections, default=ALL_CORRECTIONS,
                        help="numbers such as 1,2,5; all (as where nothing is said); none; or all-4,9")
    parser.add_argument("--features", type=read_features, default=ENGINE_FEATURES, help=FEATURES_HELP)
    arguments = parser.parse_args()
    binary = str(pathlib.Path(arguments.binary).resolve())
    passed, failed = compare_seeds(binary, arguments.seeds, arguments.corrections, arguments.features)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
