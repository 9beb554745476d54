"""Writes a random valid methodology with an evaluation and a calendar: generate.py --seed N --out DIR."""

import argparse
import hashlib
import pathlib
import random as randomness

from corrections import ALL_CORRECTIONS, PROVENANCE, SERVED_LIST
from features import ENGINE_FEATURES, features_of_seed
from random_methodologies import MethodologyWriter
from random_records import RecordWriter
from random_values import ValueWriter
from writing import write_document

METHODOLOGY = pathlib.PurePath("Criteria/methodology.yaml")
CALENDAR = pathlib.PurePath("Criteria/calendar.yaml")
EVALUATION = pathlib.PurePath("Evaluations/e/evaluation.yaml")


def random_case(seed, with_presence=True, features=ENGINE_FEATURES):
    """The methodology, the evaluation and the calendar of a seed, with some of the additions to the language."""
    random = randomness.Random(seed)
    features = features_of_seed(seed, features)
    methodology = MethodologyWriter(random, with_presence, features).methodology()
    ValueWriter(random).write(methodology)
    records = RecordWriter(random)
    return methodology, records.evaluation(methodology), records.calendar()


def without_corrections(methodology, evaluation, corrections):
    """Takes out what a reader refuses that does not know some of the corrections."""
    if PROVENANCE not in corrections:
        del methodology["provenance"]
    serves = evaluation["centre"].get("serves", {})
    if SERVED_LIST not in corrections and not all(serves.values()):
        evaluation["centre"]["serves"] = {convention: parties for convention, parties in serves.items() if parties}


def write_case(seed, folder, corrections=ALL_CORRECTIONS):
    """Writes the documents of a seed, and the files that its sources name, into a folder."""
    folder = pathlib.Path(folder)
    methodology, evaluation, calendar = random_case(seed)
    without_corrections(methodology, evaluation, corrections)
    evidence = folder / EVALUATION.parent / "evidence"
    evidence.mkdir(parents=True, exist_ok=True)
    (folder / METHODOLOGY.parent).mkdir(parents=True, exist_ok=True)
    for source in evaluation["sources"]:
        content = f"The source {source['id']}.\n".encode()
        (evidence / f"{source['id']}.txt").write_bytes(content)
        source["file"] = f"evidence/{source['id']}.txt"
        source["sha256"] = hashlib.sha256(content).hexdigest()
    for path, content in ((METHODOLOGY, methodology), (EVALUATION, evaluation), (CALENDAR, calendar)):
        write_document(folder / path, content)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    write_case(arguments.seed, arguments.out)


if __name__ == "__main__":
    main()
