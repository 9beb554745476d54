"""Validates the shipped documents, and wrong copies of the samples, against the JSON Schemas of `mandate schema`.

Usage: validate.py FOLDER-OF-SCHEMAS. The folder holds a schema for every kind of document, such as calendar-1.json.
Each document is read twice: with the types of YAML 1.2's core schema, and with every scalar as a string.
"""

import json
import pathlib
import re
import sys

import jsonschema
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]


class Strings(yaml.BaseLoader):
    """Every scalar is a string."""


class Core(yaml.SafeLoader):
    """The scalar types of YAML 1.2's core schema."""


Core.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("null", r"null|Null|NULL|~|", ["n", "N", "~", ""]),
]:
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(first))

# All kinds of documents, each of which has a sample in Tests/Fixtures.
KINDS = sorted(path.name.removesuffix("-1.json") for path in pathlib.Path(sys.argv[1]).glob("*-1.json"))

SHIPPED = [
    ("methodology", path) for path in sorted((ROOT / "Criteria").glob("*.yaml"))
    if path.name not in ("calendar.yaml", "parties.yaml", "released.yaml") and not path.name.endswith(".tests.yaml")
] + [
    ("tests", path) for path in sorted((ROOT / "Criteria").glob("*.tests.yaml"))
] + [("calendar", ROOT / "Criteria/calendar.yaml"), ("release", ROOT / "Criteria/released.yaml")] + [
    ("evaluation", path) for path in sorted((ROOT / "Evaluations").glob("*/evaluation.yaml"))
] + [
    ("scenario", path) for path in sorted((ROOT / "Criteria/scenarios").glob("*.yaml"))
] + [
    (kind, ROOT / f"Tests/Fixtures/{kind}.yaml") for kind in KINDS
]

# The kind of document, a text that stands once in its sample, and what replaces it.
WRONG = [
    ("methodology", "status: draft", "statsu: draft"),
    ("methodology", "status: draft", "status: final"),
    ("methodology", "conventions: [basel, stockholm]", "conventions: []"),
    ("methodology", "conventions: [basel, stockholm]", "conventions: basel"),
    ("methodology", "maximum: 39", "maximum: many"),
    ("methodology", "total: {combine: sum}", ""),
    ("methodology", "total: {combine: sum}", "total: {combine: highest}"),
    ("methodology", "otherwise: {cap: {criterion: b, at: 6}}", "otherwise: {cap: {criterion: b}}"),
    ("methodology", "otherwise: {cap: {criterion: b, at: 6}}", "otherwise: {cap_total: 6, rating_at_most: good}"),
    ("methodology", "otherwise: {cap: {criterion: b, at: 6}}", "otherwise: needs_revue"),
    ("methodology", "url: https://example.org/bc-11-13", "url: example.org"),
    ("methodology", "cite: bc-11-13#row-b\n\nsel", "cite: BC-11/13\n\nsel"),
    ("methodology", "conventions: {includes: basel}", "conventions: {is: basel}"),
    ("methodology", "conventions: {includes: basel}", "convention: {includes: basel}"),
    ("methodology", "conventions: {includes: basel}", "conventions: {includes: basle}"),
    ("methodology", "      status: completed\n", "      status: done\n"),
    ("methodology", "{between: [5, 20]}", "{between: [5]}"),
    ("methodology", "{between: [5, 20]}", "{includes: 5}"),
    ("methodology", "{within: evaluation_period}", "{within: Period}"),
    ("methodology", "{any: {strength: documented}}", "{any: {strength: strong}}"),
    ("methodology", "of: event", "of: events"),
    ("methodology", "{from: 6, score: 2}", "{from: 6}"),
    ("methodology", "{from: 6, score: 2}", "{from: 6, score: -2}"),
    ("methodology", "{from: 6, score: 2}", "{from: 6, points: 2}"),
    ("methodology", "measure: {count: completed}\n", "measure: {count: completed, sum: amount}\n"),
    ("methodology", "measure: {count: completed}\n", "measure: {in: completed}\n"),
    ("methodology", "among: served", "among: all"),
    ("methodology", "  - id: d\n", "  - id: D\n"),
    ("methodology", "{en: Sample methodology, fr", "{de: Beispiel, fr"),
    ("evaluation", "period: 2016-01-01..2019-12-31", "period: 2016-2019"),
    ("evaluation", "country: KEN}", "country: Kenya}"),
    ("evaluation", "    participants: 80", "    participants: about eighty"),
    ("evaluation", "    participants: 80", "    days: 2"),
    ("evaluation", "status: ongoing", "status: en cours"),
    ("evaluation", "ended: 2017-04-05", "ended: 5 April 2017"),
    ("evaluation", "amount: 300 t", "amount: 300"),
    ("evaluation", "{id: r2, text: Meet again}", "{id: r2}"),
    ("evaluation", "evidence: [{source: report, at: section 5}]", "evidence: [report]"),
    ("evaluation", "\nsources:", "\nsource:"),
    ("evaluation", "    date: 2017-04\n", "    file: x\n    sha256: ABC\n"),
    ("methodology", "format: methodology/1", "format: methodology/2"),
    ("methodology", "title: {en: Sample methodology", "titel: {en: Sample methodology"),
    ("methodology", "provenance: transcribed\n", ""),
    ("methodology", "provenance: transcribed", "provenance: untranscribed"),
    ("methodology", "    answer: Zero Parties score 0.\n", "    answer: Zero Parties score 0.\n    status: transcribed\n"),
    ("methodology", "    of: event\n    where: {kind: cop}\n    status: illustrative", "    of: event\n    status: untranscribed"),
    ("methodology", "maximum: 39", "maximum: -39"),
    ("methodology", "maximum: 39", "maximum: [39]"),
    ("methodology", "total: {combine: sum}", "total: sum"),
    ("methodology", "      status: completed\n", "      status: {is_not: [completed]}\n"),
    ("methodology", "{within: evaluation_period}", "{after: 2016-01-01}"),
    ("methodology", "{from: 6, score: 2}", "[6, 2]"),
    ("evaluation", "format: evaluation/1", "format: evaluation"),
    ("evaluation", "period: 2016-01-01..2019-12-31", "period: {from: 2016-01-01, to: 2019-12-31}"),
    ("evaluation", "status: ongoing", "status: [ongoing]"),
    ("evaluation", "ended: 2017-04-05", "ended: 5/4/2017"),
    ("evaluation", "    participants: 80", "    participants: [80]"),
    ("evaluation", "    participants: 80", "    participant: 80"),
    ("tests", "  - id: edges\n", "  - name: edges\n"),
    ("tests", "    scores: {0: 0, 3: 12}\n", ""),
    ("tests", "    scores: {0: 0, 3: 12}\n", "    scores: {0: none}\n"),
    ("tests", "    scores: {0: 0, 3: 12}\n", "    scores: {0: 0, 3: 12}\n    period: 2016-01-01..2019-12-31\n"),
    ("tests", "    period: 2013-01-01..2014-12-31\n", ""),
    ("tests", "repeat: 2", "repeat: two"),
    ("tests", "id: late, status: completed", "id: late, status: done"),
    ("tests", "{repeat: 2, activity:", "{repeat: 2, activty:"),
    ("tests", "{finding: {indicator: c, choice: shown}}", "{finding: {indicator: c}}"),
    ("tests", "measured: 2,", "measurd: 2,"),
    ("tests", "range: [0, 6]", "range: [0, 4, 6]"),
    ("tests", "total: {score: 10}", "total: 10"),
    ("calendar", "    kind: cop", "    kind: meeting"),
    ("parties", "convention: basel", "convention: basle"),
    ("parties", "    as_of: 2020-06-30\n    source: {", "    source: {"),
    ("parties", "{party: UGA, from: 1999-06-09}", "{party: UGA, since: 1999-06-09}"),
    ("calendar", "    kind: cop", "    type: cop"),
    ("calendar", "    began: 2017-04-24\n", ""),
    ("scenario", "extends: sample\n", ""),
    ("scenario", "sha256:0123", "md5:0123"),
    ("scenario", "was: 8, to: 6}", "was: 8}"),
    ("scenario", "{set: criteria.b.combine", "{path: criteria.b.combine"),
    ("scenario", "set: criteria.b.combine", "set: criteria..combine"),
    ("scenario", ", step: 10%}", "}"),
    ("scenario", "step: 10%", "step: a little"),
]


def without_description(schema, path=""):
    """The paths of all properties that lack a description."""
    if isinstance(schema, list):
        return [found for item in schema for found in without_description(item, path)]
    if not isinstance(schema, dict):
        return []
    found = []
    for name, value in schema.items():
        if name == "properties" and "if" not in path:
            found += [f"{path}.{key}" for key, inner in value.items() if "description" not in inner]
        found += without_description(value, f"{path}.{name}") if name not in ("if", "then") else []
    return found


def wrong_examples(schema):
    """The examples that the schema itself refuses where they stand, and how many examples there are."""
    found, count = [], 0
    for name, record in {"": schema, **schema["$defs"]}.items():
        for key, value in (record.get("properties") or {}).items():
            for example in value.get("examples", []):
                count += 1
                validator = jsonschema.Draft202012Validator({**value, "$defs": schema["$defs"]})
                found += [f"{name}.{key}: {error.message[:200]}" for error in validator.iter_errors(example)]
    return found, count


def wrong_first_lines(kinds):
    """The shipped documents whose first line does not name the written schema of their kind."""
    for kind, path in kinds:
        first = path.read_text(encoding="utf-8").splitlines()[0]
        named = first.removeprefix("# yaml-language-server: $schema=")
        if (path.parent / named).resolve() != ROOT / f"Docs/schemas/{kind}-1.json":
            yield f"{path.relative_to(ROOT)} names {named}"


def main(folder):
    failures = []
    examples = 0
    validators = {}
    for kind in KINDS:
        schema = json.loads((pathlib.Path(folder) / f"{kind}-1.json").read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        validators[kind] = jsonschema.Draft202012Validator(schema)
        failures += [f"{kind}: no description: {path}" for path in without_description(schema)]
        refused, count = wrong_examples(schema)
        failures += [f"{kind}: example refused: {problem}" for problem in refused]
        examples += count
    failures += wrong_first_lines((kind, path) for kind, path in SHIPPED if "Fixtures" not in path.parts)
    for kind, path in SHIPPED:
        for loader in (Core, Strings):
            document = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)
            for error in validators[kind].iter_errors(document):
                failures.append(f"{path.relative_to(ROOT)} as {loader.__name__}: {error.json_path}: {error.message[:200]}")
    for kind, old, new in WRONG:
        text = (ROOT / f"Tests/Fixtures/{kind}.yaml").read_text(encoding="utf-8")
        if text.count(old) != 1:
            failures.append(f"`{old}` stands {text.count(old)} times in the sample {kind}")
            continue
        for loader in (Core, Strings):
            document = yaml.load(text.replace(old, new), Loader=loader)
            # With all scalars as strings a score of -2 and the like must be refused just as well.
            if validators[kind].is_valid(document):
                failures.append(f"{kind} accepts `{new.strip()}` as {loader.__name__}")
    for failure in failures:
        print(failure)
    checked = 2 * (len(SHIPPED) + len(WRONG)) + len(validators) + examples
    print(f"{checked - len(failures)} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
