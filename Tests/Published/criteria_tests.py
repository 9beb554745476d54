"""Tests that stand beside criteria, `NAME.tests.yaml`, run by the second implementation of the language."""

from expectations import is_same, mismatches
from language import (NOT_ASSESSED, Assessor, band_index, read_bands, read_document, read_number, read_start,
                      written_choices)
from made_up_records import record_of
from seen import Seen

NAMED_APART = {"total", "rating", "gates"}


class CriteriaTests:
    """The tests of one methodology; `seen` is what they have shown of it."""

    def __init__(self, path):
        self.methodology = read_document(path)
        self.tests = read_document(path.with_name(path.stem + ".tests.yaml"))["tests"]
        self.seen = Seen(self.methodology)

    def failures(self):
        """What does not come out as a test says, a line each."""
        for test in self.tests:
            lines = self.of_table(test) if "measure" in test else self.of_record(test)
            yield from (f"{test['id']}: {line}" for line in lines)

    # Measured values with their scores

    def of_table(self, test):
        name = test["measure"]
        rule = self.rule(name)
        for value, expected in test["scores"].items():
            score = self.score_of_band(name, rule, value) if "bands" in rule else self.score_of_choice(name, rule, value)
            if not is_same(expected, score):
                yield f"{value} scores {score}, not {expected}"

    def rule(self, name):
        criterion, _, own = name.partition(".")
        rule = next(each for each in self.methodology["criteria"] if each["id"] == criterion)
        return next(each for each in rule["indicators"] if each["id"] == own) if own else rule

    def score_of_band(self, name, rule, value):
        bands = read_bands(rule["bands"])
        band = bands[band_index(bands, measured_value(value))]
        self.seen.add("band", name, str(band.start))
        return band.score

    def score_of_choice(self, name, rule, value):
        finding = rule["measure"]["finding"]
        choice = next(each for each in written_choices(self.methodology, finding) if each["id"] == value)
        self.seen.add("choice", name, value)
        if choice["score"] == NOT_ASSESSED:
            return None
        return read_number(finding.get("times", "1")) * read_number(choice["score"])

    # Made-up records

    def of_record(self, test):
        assessor = Assessor(self.methodology, record_of(test), {"events": test.get("events", [])})
        assessment = assessor.assess()
        self.seen.add_assessment(assessor, assessment)
        results = results_by_id(assessment)
        for name, expected in test["expect"].items():
            if name not in NAMED_APART:
                yield from mismatches(name, expected, results[name])
        yield from of_whole(test["expect"], assessment)


def measured_value(text):
    """A value of a table: a number, a share such as `25%`, or an amount."""
    return read_start(text) if " " in text or text.endswith("%") else read_number(text)


def results_by_id(assessment):
    """Indicators, criteria and groups; an indicator that is written on its criterion is one with it."""
    results = {}
    for result in (*assessment["criteria"], *assessment.get("groups", [])):
        for indicator in result.get("indicators", []):
            results[indicator["id"]] = indicator
        results[result["id"]] = {**results.get(result["id"], {}), **result}
    return results


def of_whole(expected, assessment):
    """What is expected of the total, of the rating and of gates, and does not come out."""
    for name in ("total", "rating"):
        if name in expected:
            yield from mismatches("whole", {name: expected[name]}, assessment)
    gates = {gate["id"]: "met" if gate["met"] else "tripped" for gate in assessment["gates"]}
    for name, outcome in expected.get("gates", {}).items():
        if gates[name] != outcome:
            yield f"gate {name} is {gates[name]}, not {outcome}"
