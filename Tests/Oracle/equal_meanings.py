"""Methodologies written in another way that means the same: nothing that is scored or rated may differ."""

import copy
from fractions import Fraction

from decimals import decimal
from findings import NOT_ASSESSED, judged_rules


def with_choices_of_scales(methodology):
    """Each finding with its choices where it stands, in the place of a named scale and its multiple."""
    other = copy.deepcopy(methodology)
    for _, finding in judged_rules(other):
        if "scale" in finding:
            times = Fraction(finding.pop("times", "1"))
            choices = copy.deepcopy(other["scales"][finding.pop("scale")]["choices"])
            for choice in choices:
                if choice["score"] != NOT_ASSESSED:
                    choice["score"] = decimal(times * Fraction(choice["score"]))
            finding["choices"] = choices
    return other


def with_ratings_in_place(methodology):
    """Each rating where it is named."""
    other = copy.deepcopy(methodology)
    for holder in [other, *other["criteria"], *other.get("groups", [])]:
        if isinstance(holder.get("rating"), str):
            holder["rating"] = other["ratings"][holder["rating"]]
    return other


def with_doubled_weights(methodology):
    """Relative weights twice as large."""
    other = copy.deepcopy(methodology)
    for holder in holders_of_weights(other):
        if not any(weight.endswith("%") for weight in holder["weights"].values()):
            holder["weights"] = {name: decimal(2 * Fraction(weight)) for name, weight in holder["weights"].items()}
    return other


def without_indicators_of_no_weight(methodology):
    """Criteria without the indicators that weigh nothing."""
    other = copy.deepcopy(methodology)
    for criterion in other["criteria"]:
        for name in [name for name, weight in criterion.get("weights", {}).items() if weight == "0"]:
            del criterion["weights"][name]
            criterion["indicators"] = [rule for rule in criterion["indicators"] if rule["id"] != name]
    return other


REWRITINGS = [with_choices_of_scales, with_ratings_in_place, with_doubled_weights, without_indicators_of_no_weight]


def holders_of_weights(methodology):
    total = methodology["total"] if isinstance(methodology["total"], dict) else {}
    return [holder for holder in [total, *methodology["criteria"], *methodology.get("groups", [])] if "weights" in holder]


def differences_of_meaning(methodology, assess, ranged, ratings):
    """What differs where the same is written in another way; `assess` assesses under a methodology."""
    expected = numbers_of(assess(methodology), ranged, ratings)
    for rewriting in REWRITINGS:
        found = numbers_of(assess(rewriting(methodology)), ranged, ratings)
        for name in sorted(expected.keys() & found.keys()):
            if expected[name] != found[name]:
                yield f"{rewriting.__name__}: {name} is {expected[name]}, rewritten {found[name]}"


def numbers_of(assessment, ranged, ratings):
    """The numbers and classes of everything that has a range, by name."""
    numbers = {name: [entry.get(key) for key in ("score", "range", "achievable")] for name, entry in ranged(assessment)}
    numbers.update((name, entry and [entry[key] for key in ("class", "share", "range", "classes")])
                   for name, entry in ratings(assessment))
    return numbers
