"""Holds assessments against Docs/schemas/assessment-1.json, and sees that spoilt ones are refused: schema.py BINARY."""

import copy
import json
import pathlib
import sys
import tempfile

import jsonschema

from corrections import corrections_asked
from engine import only_assessment, run_in, score_in
from features import features_asked
from generate import write_case

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMA = ROOT / "Docs/schemas/assessment-1.json"
SEEDS = range(1, 51)

REMOVED = object()

# What is spoilt, by the place in the assessment; the last word says what is put there.
SPOILT = [
    ("another format", ["format"], "assessment/2"),
    ("a number instead of a text", ["total", "score"], 4),
    ("a decimal", ["total", "score"], "0.5"),
    ("a fraction over one", ["total", "score"], "4/1"),
    ("a leading zero", ["total", "achievable"], "04"),
    ("a negative number", ["total", "score"], "-1"),
    ("an interval of one", ["total", "range"], ["0"]),
    ("an interval of three", ["total", "range"], ["0", "1", "2"]),
    ("an interval without a beginning", ["total", "range"], [None, "1"]),
    ("an unknown key", ["total", "percent"], "3"),
    ("an unknown key at the top", ["clock"], "noon"),
    ("a missing total", ["total"], REMOVED),
    ("a missing null", ["scenario"], REMOVED),
    ("a missing list", ["findings"], REMOVED),
    ("an unknown status", ["criteria", 0, "status"], "guessed"),
    ("an unknown combination", ["criteria", 0, "combine"], "mean"),
    ("a criterion without an indicator", ["criteria", 0, "indicators"], []),
    ("a missing score", ["criteria", 0, "score"], REMOVED),
    ("an id in capitals", ["criteria", 0, "id"], "A"),
    ("an indicator without bands", ["criteria", 0, "indicators", 0, "bands"], []),
    ("a unit where none can be", ["criteria", 0, "indicators", 0, "unit"], "t"),
    ("a choice where a number is measured", ["criteria", 0, "indicators", 0, "measured"], "good"),
    ("an unknown scale", ["criteria", 0, "indicators", 0, "scale"], "points"),
    ("a band that is not hit", ["criteria", 0, "indicators", 0, "bands", 0, "hit"], False),
    ("a band without a score", ["criteria", 0, "indicators", 0, "bands", 0, "score"], REMOVED),
    ("two measures in one", ["criteria", 0, "indicators", 0, "measure", "sum"], "budget"),
    ("no measure", ["criteria", 0, "indicators", 0, "measure"], {}),
    ("a short digest", ["evaluation", "sha256"], "abc"),
    ("a year instead of a day", ["evaluation", "period", 0], "2016"),
    ("three ends of a period", ["evaluation", "period"], ["2016-01-01", "2017-01-01", "2018-01-01"]),
    ("an unknown stage", ["evaluation", "stage"], "done"),
    ("an unknown Convention", ["methodology", "conventions"], ["montreal"]),
    ("a word instead of a truth", ["methodology", "complete"], "false"),
    ("an unknown language", ["methodology", "title"], {"de": "Titel"}),
    ("a gate", ["gates"], ["report"]),
    ("a line 0", ["criteria", 0, "rule", "line"], 0),
    ("an unknown finding", ["findings"], [{"finding": "odd", "items": [], "sources": [], "details": {}, "line": 1}]),
    ("an unknown kind of item", ["record", "items", 0, "kind"], "deed"),
    ("a Party in small letters", ["record", "centre", "country"], "dza"),
]

# Spoilt entries of the four lists, tried on the first entry that an assessment has.
SPOILT_ENTRIES = [
    ("not_counted", ["because"], []),
    ("not_counted", ["because", 0, "required"], {"is": "a", "is_not": "b"}),
    ("not_counted", ["because", 0, "required"], {"about": "4"}),
    ("not_counted", ["because", 0, "required"], {"at_least": 4}),
    ("not_counted", ["because", 0, "found"], 4),
    ("undecided", ["missing"], []),
    ("undecided", ["treatment"], "guessed"),
    ("counted", ["evidence"], None),
    ("counted", ["line"], "41"),
    ("merged", ["into"], REMOVED),
]


def spoil(assessment, path, value):
    """A copy of the assessment with something else at a place."""
    spoilt = copy.deepcopy(assessment)
    place = spoilt
    for step in path[:-1]:
        place = place[step]
    if value is REMOVED:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return spoilt


def first_entry(assessment, name):
    """The place of the first entry of one of the four lists; None where all are empty."""
    for number, criterion in enumerate(assessment["criteria"]):
        for position, indicator in enumerate(criterion["indicators"]):
            if indicator[name]:
                return ["criteria", number, "indicators", position, name, 0]
    return None


def spoilt_copies(assessments):
    """Spoilt assessments, each with what is wrong with it."""
    for words, path, value in SPOILT:
        yield words, spoil(assessments[0], path, value)
    for name, path, value in SPOILT_ENTRIES:
        place, assessment = next((first_entry(one, name), one) for one in assessments if first_entry(one, name))
        yield f"{name} with {path[-1]} {value!r}", spoil(assessment, place + path, value)


def shipped(binary):
    """The assessments of the evaluations in the repository, by name."""
    for folder in sorted((ROOT / "Evaluations").iterdir()):
        run = run_in(ROOT, binary, "score", f"Evaluations/{folder.name}", "--format", "json")
        printed = json.loads(run.stdout)
        for assessment in printed if isinstance(printed, list) else [printed]:
            yield f"{folder.name} under {assessment['methodology']['id']}", assessment


def generated(binary):
    """The assessments of random cases, by name."""
    for seed in SEEDS:
        with tempfile.TemporaryDirectory() as folder:
            write_case(seed, folder, corrections_asked(), features_asked())
            yield f"seed {seed}", only_assessment(score_in(folder, binary).stdout)


def objects_without_descriptions(schema, path="#"):
    """The places of properties that the schema does not describe."""
    if isinstance(schema, list):
        for position, entry in enumerate(schema):
            yield from objects_without_descriptions(entry, f"{path}/{position}")
    elif isinstance(schema, dict):
        is_rule = any(step in path for step in ("/then", "/else", "/if"))
        for name, entry in schema.get("properties", {}).items() if isinstance(schema.get("properties"), dict) else ():
            if not is_rule and "description" not in entry:
                yield f"{path}/properties/{name}"
        for key, entry in schema.items():
            yield from objects_without_descriptions(entry, f"{path}/{key}")


def main(arguments):
    if len(arguments) != 1:
        print("usage: python3 schema.py BINARY", file=sys.stderr)
        return 2
    binary = str(pathlib.Path(arguments[0]).resolve())
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    assessments = [*shipped(binary), *generated(binary)]
    wrong = [f"{place} has no description" for place in objects_without_descriptions(schema)]
    checks = 0
    for name, assessment in assessments:
        checks += 1
        for error in sorted(validator.iter_errors(assessment), key=str)[:3]:
            wrong.append(f"{name}: {error.json_path}: {error.message[:300]}")
    for words, spoilt in spoilt_copies([assessment for _, assessment in assessments]):
        checks += 1
        if validator.is_valid(spoilt):
            wrong.append(f"not refused: {words}")
    for line in wrong:
        print(line)
    print(f"{max(checks - len(wrong), 0)} passed, {len(wrong)} failed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
