"""Tests that stand beside criteria, `NAME.tests.yaml`, run by the second implementation of the language."""

from language import (NOT_ASSESSED, SECTIONS, Assessor, band_index, read_amount, read_bands, read_document, read_number,
                      read_start, written_choices)
from seen import Seen

WORDS_FOR_NOTHING = {"none", "not_assessed", "not_judged", "no_limit"}
NAMED_APART = {"total", "rating", "gates", "not_counted"}


class CriteriaTests:
    """The tests of one methodology; `seen` is what they have shown of it."""

    def __init__(self, path):
        self.methodology = read_document(path)
        self.tests = read_document(path.with_name(path.stem + ".tests.yaml"))["tests"]
        self.seen = Seen(self.methodology)

    def failures(self):
        """What does not come out as a test says, a line each."""
        for test in self.tests:
            mismatches = self.of_table(test) if "measure" in test else self.of_record(test)
            yield from (f"{test['id']}: {mismatch}" for mismatch in mismatches)

    def of_table(self, test):
        name = test["measure"]
        rule = self.rule(name)
        for value, expected in test["scores"].items():
            score = self.score_of(name, rule, value)
            if not is_same(expected, score):
                yield f"{value} scores {score}, not {expected}"

    def rule(self, name):
        criterion, _, own = name.partition(".")
        rule = next(each for each in self.methodology["criteria"] if each["id"] == criterion)
        return next(each for each in rule["indicators"] if each["id"] == own) if own else rule

    def score_of(self, name, rule, value):
        """What a measured value, or a choice, scores by itself."""
        if "bands" in rule:
            bands = read_bands(rule["bands"])
            position = band_index(bands, measured_value(value))
            self.seen.add("band", name, str(bands[position].start))
            return bands[position].score
        finding = rule["measure"]["finding"]
        choice = next(each for each in written_choices(self.methodology, finding) if each["id"] == value)
        self.seen.add("choice", name, value)
        if choice["score"] == NOT_ASSESSED:
            return None
        return read_number(finding.get("times", "1")) * read_number(choice["score"])

    def of_record(self, test):
        assessor = Assessor(self.methodology, record_of(test), {"events": test.get("events", [])})
        assessment = assessor.assess()
        self.seen.add_assessment(assessor, assessment)
        results = {result["id"]: result for criterion in assessment["criteria"]
                   for result in [criterion, *criterion["indicators"]] if result["id"] != criterion["id"] or result is criterion}
        alone = {criterion["id"]: criterion["indicators"][0] for criterion in assessment["criteria"]
                 if [each["id"] for each in criterion["indicators"]] == [criterion["id"]]}
        results.update({group["id"]: group for group in assessment.get("groups", [])})
        for name, expected in test["expect"].items():
            if name not in NAMED_APART:
                yield from mismatches(name, expected, {**alone.get(name, {}), **results[name]})
        yield from self.of_whole(test["expect"], assessment)

    def of_whole(self, expected, assessment):
        """What is expected of the total, the rating, the gates, and of items."""
        if "total" in expected:
            yield from mismatches("total", expected["total"], assessment["total"])
        if "rating" in expected:
            yield from mismatches("whole", {"rating": expected["rating"]}, assessment)
        gates = {gate["id"]: "met" if gate["met"] else "tripped" for gate in assessment["gates"]}
        for name, outcome in expected.get("gates", {}).items():
            if gates[name] != outcome:
                yield f"gate {name} is {gates[name]}, not {outcome}"


def measured_value(text):
    """A value of a table: a number, a share such as `25%`, or an amount."""
    return read_start(text) if " " in text or text.endswith("%") else read_number(text)


def is_same(expected, found):
    """Whether what is found is the number, or the nothing, that is expected."""
    if expected in WORDS_FOR_NOTHING:
        return found is None
    return found is not None and number(expected) == number(found)


def number(value):
    return read_number(value) if "%" in str(value) else read_amount(value).quantity


def mismatches(name, expected, found):
    """The keys of an expectation that the result does not fulfil."""
    for key, wanted in expected.items():
        present = PRESENT.get(key, lambda result, key=key: result[key])(found)
        if not AGREES.get(key, is_same)(wanted, present):
            yield f"{name}: {key} is {present}, not {wanted}"


def same_range(expected, found):
    if not isinstance(expected, list) and expected in WORDS_FOR_NOTHING:
        return found is None
    ends = expected if isinstance(expected, list) else [expected, expected]
    return found is not None and all(is_same(*pair) for pair in zip(ends, found))


def same_items(expected, found):
    """A number of items, their ids, or the fields of each."""
    if isinstance(expected, dict):
        fields = {entry["item"]: sorted(fields_of(entry)) for entry in found}
        return {name: sorted(names) for name, names in expected.items()} == {name: fields.get(name) for name in expected}
    if isinstance(expected, list):
        return sorted(expected) == sorted(str(entry["item"]) for entry in found)
    return int(expected) == len(found)


def fields_of(entry):
    return {reason["field"] for reason in entry["because"]} if "because" in entry else set(entry["missing"])


def same_text(expected, found):
    return found is None if expected in WORDS_FOR_NOTHING else expected == found


def same_rating(expected, found):
    """The class of a criterion or group, or what is expected of its rating."""
    wanted = expected if isinstance(expected, dict) else {"class": expected}
    return not list(mismatches("rating", wanted, {"class": None, **(found or {})}))


def same_classes(expected, found):
    return [None if name in WORDS_FOR_NOTHING else name for name in expected] == found


def same_measured(expected, found):
    try:
        return is_same(expected, found)
    except ValueError:
        return expected == found


def same_parts(expected, found):
    return not any(line for name, wanted in expected.items() for line in mismatches(name, wanted, found[name]))


PRESENT = {
    "short_by": lambda result: (result["next"] or {}).get("short_by"),
    "next_score": lambda result: (result["next"] or {}).get("score"),
    "met": lambda result: [part["id"] for part in result["parts"] if part["met"]],
    "parts": lambda result: {part["id"]: part for part in result["parts"]},
}

AGREES = {
    "range": same_range, "measured_range": same_range, "measured": same_measured,
    "counted": same_items, "merged": same_items, "undecided": same_items, "not_counted": same_items,
    "met": lambda expected, found: sorted(expected) == sorted(found),
    "class": same_text, "rating": same_rating, "classes": same_classes, "parts": same_parts,
}


def record_of(test):
    """The record that a test makes up, as an evaluation."""
    record = {"id": "made-up", "period": test["period"], "centre": {"id": "made-up"},
              "sources": list(test.get("sources", [])), "findings": []}
    if "serves" in test:
        record["centre"]["serves"] = test["serves"]
    for entry in test.get("given", []):
        (kind, content), = ((key, value) for key, value in entry.items() if key != "repeat")
        if kind == "finding":
            record["findings"].append(content)
            continue
        section = record.setdefault(SECTIONS[kind], [])
        for _ in range(int(entry.get("repeat", 1))):
            section.append(made_up(content, f"{kind}-{len(section) + 1}", record["sources"]))
    return record


def made_up(content, name, sources):
    """An item with what a test may leave out: id, title and sources."""
    known = {source["id"] for source in sources}
    sources += [{"id": place["source"]} for place in content.get("evidence", []) if place["source"] not in known]
    item = type(content)({"id": name, "title": name, **content})
    item.line = content.line
    return item
