"""How often random cases use each addition to the language, and how often it decides something: occurrences.py --seeds 1-100.

What occurs in fewer than five of a hundred seeds is as good as untested; the command then fails.
"""

import argparse
import concurrent.futures
import sys

from assessment import Assessor
from compare import seed_range
from documents import as_if_read
from generate import random_case
from random_records import NUMBER_FIELDS

LEAST_OF_A_HUNDRED = 5


def mappings_in(content):
    """A mapping and all those inside it."""
    if isinstance(content, dict):
        yield content
        content = list(content.values())
    if isinstance(content, list):
        for entry in content:
            yield from mappings_in(entry)


class Case:
    """The documents of a seed with the oracle's assessment, and what can be asked of them."""

    def __init__(self, seed):
        self.documents = [document and as_if_read(document) for document in random_case(seed)]
        self.methodology, self.evaluation, self.calendar, self.previous = self.documents
        self.result = Assessor(*self.documents).assess_alone()
        self.criteria = self.methodology["criteria"]
        self.indicators = [rule for criterion in self.criteria for rule in criterion.get("indicators", [])]
        self.rules = list(mappings_in(self.methodology))
        self.results = list(mappings_in(self.result))
        self.ratings = [one["rating"] for one in [self.result, *self.result["criteria"], *self.result.get("groups", [])]
                        if one.get("rating")]
        self.gates = self.methodology.get("gates", [])
        self.questions = [entry["met_when"] for rule in self.rules for entry in rule.get("checklist", [])]

    @property
    def bounded_items(self):
        return {item.get("id") for item in mappings_in(self.evaluation) if any(
            isinstance(item.get(name), dict) for name in NUMBER_FIELDS)}

    def has_key(self, key, mappings=None):
        return any(key in one for one in (self.rules if mappings is None else mappings))

    def has(self, key, value, mappings=None):
        return any(one.get(key) == value for one in (self.rules if mappings is None else mappings))

    def dates(self, written_as):
        return any(written_as(date) for item in mappings_in(self.evaluation)
                   for date in (item.get("ended"), item.get("began")) if "title" in item)

    @property
    def weights(self):
        return [weight for rule in self.rules for weight in rule.get("weights", {}).values()]

    def uses_word(self, *words):
        return any(value in words for rule in self.rules for key, value in rule.items()
                   if key in ("includes_any", "includes_all", "one_of", "none_of"))

    def history_of(self, weight):
        return self.methodology["values"][weight[1:]]["history"]


def undecided_years(case):
    return [entry for one in case.results for year in one.get("each_year", []) for entry in year["undecided"]]


# What is looked for, each with the question whether a case has it.
OCCURRENCES = {
    "average": lambda case: case.has("combine", "average", case.criteria),
    "plus": lambda case: case.has_key("plus", case.criteria),
    "ladder over a combined score": lambda case: any("bands" in one and "indicators" in one for one in case.criteria),
    "ladders by number": lambda case: case.has_key("ladders", case.criteria),
    "a number without a ladder": lambda case: any(
        "ladders" in one and shown["score"] is None for one, shown in zip(case.criteria, case.result["criteria"])),
    "weights in a criterion": lambda case: case.has_key("weights", case.criteria),
    "relative weights": lambda case: any(not weight.endswith("%") for weight in case.weights),
    "a weight of 0": lambda case: "0" in case.weights,
    "dated weights": lambda case: any(weight.startswith("$") for weight in case.weights),
    "dated weights that change": lambda case: any(
        weight.startswith("$") and len(case.history_of(weight)) > 1 for weight in case.weights),
    "dated weights of total or group": lambda case: any(
        weight.startswith("$") for one in [case.methodology["total"], *case.methodology.get("groups", [])]
        if isinstance(one, dict) for weight in one.get("weights", {}).values()),
    "a scale": lambda case: case.has_key("scales"),
    "a scale with times": lambda case: case.has_key("times"),
    "a number given": lambda case: any(isinstance(one.get("number"), dict) for one in case.rules),
    "a number given, with bands": lambda case: any(
        "bands" in one and "number" in one.get("measure", {}).get("finding", {}) for one in case.rules),
    "a choice that does not apply": lambda case: case.has("score", "not_assessed"),
    "a choice that does not apply, made": lambda case: case.has("not_assessed", "choice", case.results),
    "a choice without evidence": lambda case: case.has_key("no_evidence"),
    "a choice without evidence on a scale": lambda case: case.has_key(
        "no_evidence", [choice for scale in case.methodology.get("scales", {}).values() for choice in scale["choices"]]),
    "a choice without evidence, made": lambda case: case.result.get("no_evidence", {}).get("judgements", 0) > 0,
    "groups": lambda case: case.has_key("groups"),
    "a total of groups": lambda case: case.has("of", "groups"),
    "no total": lambda case: case.has("total", "none"),
    "a rating on a criterion": lambda case: case.has_key("rating", case.criteria),
    "a rating on a group": lambda case: case.has_key("rating", case.methodology.get("groups", [])),
    "a named rating": lambda case: case.has_key("ratings"),
    "rated_from": lambda case: case.has_key("rated_from"),
    "too little assessed": lambda case: case.has("reason", "too_little_assessed", case.ratings),
    "perhaps too little assessed": lambda case: any(None in one["classes"][:2] or len(one["classes"]) > 2 for one in case.ratings),
    "rounding of a criterion": lambda case: case.has_key("rounded", case.criteria),
    "rounding of the total": lambda case: "rounded" in case.methodology["total"],
    "rounding in a rating": lambda case: any("rounded" in one and "classes" in one for one in case.rules),
    "a class that rounding changed": lambda case: any(one.get("rounded_from") for one in case.ratings),
    "a judgement in a gate": lambda case: any(isinstance(one["require"].get("finding"), str) for one in case.gates),
    "a judgement in a checklist": lambda case: any(isinstance(one.get("finding"), str) for one in case.questions),
    "a gate on a score": lambda case: case.has_key("score", [one["require"] for one in case.gates]),
    "a gate on a score, tripped": lambda case: any(
        "score" in one["require"] and not shown["met"] for one, shown in zip(case.gates, case.result["gates"])),
    "several consequences": lambda case: any(isinstance(one["otherwise"], list) for one in case.gates),
    "several changes by a gate": lambda case: any(len((one["effect"] or {"changed": []})["changed"]) > 1 for one in case.result["gates"]),
    "a gate that missing data may trip": lambda case: case.has("met_range", [False, True], case.result["gates"]),
    "over the Parties served": lambda case: case.has("over", "served"),
    "served in conditions": lambda case: case.uses_word("served"),
    "host in conditions": lambda case: case.uses_word("host"),
    "lists that are not known": lambda case: any(
        "centre.serves" in one.get("missing", []) for one in case.results),
    "a host that is not known": lambda case: any("centre.country" in one.get("missing", []) for one in case.results),
    "days late": lambda case: case.has_key("days_late") or case.has("sum", "days_late"),
    "calendar years": lambda case: any(str(value).endswith(".year") for one in case.rules for value in one.values()),
    "each_year": lambda case: case.has_key("each_year"),
    "each_year in a gate": lambda case: case.has_key("each_year", [one["require"] for one in case.gates]),
    "each_year, an item open": lambda case: bool(undecided_years(case)),
    "each_year, an item that counts while open": lambda case: case.has("treatment", "counted", undecided_years(case)),
    "each_year, some years met": lambda case: any(
        len({year["met"] for year in one.get("each_year", [])}) > 1 for one in case.results),
    "each_at_least": lambda case: case.has_key("each_at_least"),
    "women": lambda case: case.has_key("women") or case.has("sum", "women"),
    "women of participants": lambda case: any(
        one["ratio"]["of"].get("sum") == "women" for one in case.rules if "ratio" in one and one["ratio"]["over"] != "served"),
    "further fields": lambda case: any(case.has_key(name) for name in ("with", "scope", "attended_by", "funding", "organisations")),
    "the last cycle": lambda case: case.has_key("previous") and case.previous is not None,
    "the last cycle, without a record": lambda case: case.has_key("previous") and case.previous is None,
    "a cap": lambda case: case.has_key("caps", case.criteria),
    "windows": lambda case: case.has_key("windows"),
    "numbers within bounds": lambda case: "at_most" in str(case.evaluation),
    "a number within bounds that is added": lambda case: any(
        one.get("treatment") == "counted" and one["item"].split(".")[-1] in case.bounded_items for one in case.results),
    "dates within bounds": lambda case: case.dates(lambda date: isinstance(date, dict)),
    "several lists of Parties": lambda case: any(
        isinstance(one, dict) for parties in case.evaluation["centre"].get("serves", {}).values() for one in parties),
    "dated limits of caps and gates": lambda case: any(
        str(one.get(key, "")).startswith("$") for one in case.rules for key in ("at", "cap_total", "at_least")),
    "dates to the month or year": lambda case: case.dates(lambda date: isinstance(date, str) and len(date) < 10),
}


def occurrences_in(seed):
    case = Case(seed)
    return [bool(has(case)) for has in OCCURRENCES.values()]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=seed_range, default=seed_range("1-100"))
    arguments = parser.parse_args()
    with concurrent.futures.ProcessPoolExecutor() as processes:
        found = list(processes.map(occurrences_in, arguments.seeds, chunksize=4))
    rare = 0
    for name, number in zip(OCCURRENCES, map(sum, zip(*found))):
        is_rare = number * 100 < LEAST_OF_A_HUNDRED * len(found)
        rare += is_rare
        print(f"{number:5} {name}{'  (too rare)' if is_rare else ''}")
    return 1 if rare else 0


if __name__ == "__main__":
    sys.exit(main())
