"""Prints the assessment of an evaluation under a methodology: oracle.py METHODOLOGY EVALUATION [CALENDAR]."""

import json
import pathlib
import sys

from assessment import Assessor
from corrections import ALL_CORRECTIONS
from documents import digest_of, read_document


def assess_files(methodology_path, evaluation_path, calendar_path=None, corrections=ALL_CORRECTIONS):
    """The assessment of the documents in these files, with their digests."""
    calendar = read_document(calendar_path) if calendar_path else None
    evaluation = read_document(evaluation_path)
    path_before = path_of_record_before(evaluation, evaluation_path)
    documents = (read_document(methodology_path), evaluation, calendar, path_before and read_document(path_before))
    result = Assessor(*documents, corrections).assess()
    if path_before:
        result["evaluation"]["previous"]["sha256"] = digest_of(path_before)
    if calendar_path:
        result["calendar"] = {"sha256": digest_of(calendar_path)}
    result["methodology"]["sha256"] = digest_of(methodology_path)
    result["evaluation"]["sha256"] = digest_of(evaluation_path)
    return result


def path_of_record_before(evaluation, path):
    """The file of the record of the last cycle that an evaluation names, in the folder beside its own; None where it names none."""
    if "previous" not in evaluation:
        return None
    return pathlib.Path(path).resolve().parents[1] / evaluation["previous"] / "evaluation.yaml"


def main(arguments):
    if len(arguments) not in (2, 3):
        print("usage: python3 oracle.py METHODOLOGY EVALUATION [CALENDAR]", file=sys.stderr)
        return 2
    print(json.dumps(assess_files(*arguments), indent=2, sort_keys=True, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
