"""Writes a random valid methodology with an evaluation and a calendar: generate.py --seed N --out DIR."""

import argparse
import hashlib
import pathlib
import random as randomness

from corrections import ALL_CORRECTIONS, PROVENANCE, SERVED_LIST
from features import ENGINE_FEATURES, FEATURES_HELP, features_of_seed, read_features
from random_methodologies import MethodologyWriter
from random_records import EarlierRecordWriter, RecordWriter
from random_values import ValueWriter
from writing import write_document

METHODOLOGY = pathlib.PurePath("Criteria/methodology.yaml")
CALENDAR = pathlib.PurePath("Criteria/calendar.yaml")
EVALUATION = pathlib.PurePath("Evaluations/e/evaluation.yaml")
PREVIOUS = pathlib.PurePath("Evaluations/previous-evaluation/evaluation.yaml")


def random_case(seed, with_presence=True, features=ENGINE_FEATURES):
    """The methodology, the evaluation, the calendar and the record of the last cycle, or None, of a seed.

    `features` are the additions to the language that may occur.
    """
    random = randomness.Random(seed)
    features = features_of_seed(seed, features)
    methodology = MethodologyWriter(random, with_presence, features).methodology()
    ValueWriter(random, features).write(methodology)
    records = RecordWriter(random, features)
    evaluation, calendar, previous = records.evaluation(methodology), records.calendar(), None
    if "previous" in features and random.random() < 0.5:
        previous = EarlierRecordWriter(random, features, records.event_ids).evaluation(methodology)
        evaluation["previous"] = previous["id"]
    return methodology, evaluation, calendar, previous


def without_corrections(methodology, evaluation, corrections):
    """Takes out what a reader refuses that does not know some of the corrections."""
    if PROVENANCE not in corrections:
        del methodology["provenance"]
    serves = evaluation["centre"].get("serves", {})
    if SERVED_LIST not in corrections and not all(serves.values()):
        evaluation["centre"]["serves"] = {convention: parties for convention, parties in serves.items() if parties}


def write_case(seed, folder, corrections=ALL_CORRECTIONS, features=ENGINE_FEATURES):
    """Writes the documents of a seed, and the files that its sources name, into a folder."""
    methodology, evaluation, calendar, previous = random_case(seed, features=features)
    without_corrections(methodology, evaluation, corrections)
    write_documents(folder, {METHODOLOGY: methodology, CALENDAR: calendar})
    write_record(folder, EVALUATION, evaluation)
    if previous is not None:
        write_record(folder, PREVIOUS, previous)


def write_record(folder, path, evaluation):
    """Writes an evaluation with a file for each of its sources."""
    evidence = pathlib.Path(folder) / path.parent / "evidence"
    evidence.mkdir(parents=True, exist_ok=True)
    for source in evaluation["sources"]:
        content = b"" if source.pop("is_empty", False) else f"The source {source['id']}.\n".encode()
        (evidence / f"{source['id']}.txt").write_bytes(content)
        source["file"] = f"evidence/{source['id']}.txt"
        source["sha256"] = hashlib.sha256(content).hexdigest()
    write_documents(folder, {path: evaluation})


def write_documents(folder, documents):
    """Writes documents by their paths in a folder."""
    for path, content in documents.items():
        (pathlib.Path(folder) / path).parent.mkdir(parents=True, exist_ok=True)
        write_document(pathlib.Path(folder) / path, content)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--features", type=read_features, default=ENGINE_FEATURES, help=FEATURES_HELP)
    arguments = parser.parse_args()
    write_case(arguments.seed, arguments.out, features=arguments.features)


if __name__ == "__main__":
    main()
