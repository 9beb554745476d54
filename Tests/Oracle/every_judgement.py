"""Methodologies of judgements alone, in which every way to judge is tried: the ranges have to be exact.

There are no gates, which are taken as independent of what they lower, and no ladder falls, so that every end is reached.
"""

import itertools
import random as randomness
from fractions import Fraction

from assessment import Assessor
from documents import as_if_read
from equal_meanings import differences_of_meaning
from findings import Findings, judged_rules
from random_methodologies import MethodologyWriter

MOST_WAYS = 400


class JudgedMethodologyWriter(MethodologyWriter):
    """Writes methodologies in which everything is judged."""

    def rule(self):
        return self.finding()

    def number(self):
        rule = super().number()
        while rule.get("bands") and not rises(rule["bands"]):
            rule = super().number()
        return rule

    def ladder_scores(self):
        return sorted(super().ladder_scores(), key=Fraction)

    def gate(self, number, criteria):
        return {"require": {"score": criteria[0]["id"]}}

    def methodology(self):
        written = super().methodology()
        written.pop("gates", None)
        return written


def rises(bands):
    scores = [Fraction(band["score"]) for band in bands]
    return scores == sorted(scores)


def inexact_ranges(features, seed, ranged, ratings):
    """What ranges say that every way to judge does not, and what differs when the same is written in another way.

    `ranged` and `ratings` name the entries of an assessment that are looked at.
    """
    random = randomness.Random(f"judged {seed}")
    methodology = as_if_read(JudgedMethodologyWriter(random, features=features).methodology())
    ways = list(itertools.islice(ways_to_judge(methodology), MOST_WAYS + 1))
    if len(ways) > MOST_WAYS:
        return
    fixed = {name: judged for name, judged in random.choice(ways).items() if random.random() < 0.3}
    stated = assessed(methodology, fixed)
    yield from differences_of_meaning(methodology, lambda other: assessed(other, fixed), ranged, ratings)
    outcomes = [assessed(methodology, way) for way in ways if fixed.items() <= way.items()]
    for number, (name, entry) in enumerate(ranged(stated)):
        found = hull([list(ranged(outcome))[number][1]["score"] for outcome in outcomes])
        if entry["range"] != found:
            yield f"{name}: {entry['range']}, every way to judge gives {found}"
    for number, (name, entry) in enumerate(ratings(stated)):
        rated = [list(ratings(outcome))[number][1] for outcome in outcomes]
        yield from (f"{name}: {words}" for words in inexact_rating(entry, [one for one in rated if one]))


def ways_to_judge(methodology):
    """Every way to judge all indicators; of a number only both ends."""
    judged = []
    for name, finding in judged_rules(methodology):
        if "number" in finding:
            judged.append([("number", finding["number"][end]) for end in ("from", "to")])
        else:
            judged.append([("choice", choice.id) for choice in Findings(methodology, {}).choices(name)])
    names = [name for name, _ in judged_rules(methodology)]
    return (dict(zip(names, way)) for way in itertools.product(*judged))


def assessed(methodology, way):
    evaluation = {"id": "judged", "period": "2015-01-01..2016-12-31", "centre": {"id": "centre"},
                  "findings": [{"indicator": name, key: value} for name, (key, value) in way.items()]}
    return Assessor(methodology, as_if_read(evaluation)).assess_alone()


def hull(scores):
    numbers = [Fraction(score) for score in scores if score is not None]
    return [str(min(numbers)), str(max(numbers))] if numbers else None


def inexact_rating(stated, outcomes):
    """What a rating says wrongly of its classes, and of its share where it rates one."""
    if stated is None or not outcomes:
        return
    if stated["share"] is not None and stated["range"] != hull([outcome["share"] for outcome in outcomes]):
        yield f"{stated['range']}, every way to judge gives {hull([outcome['share'] for outcome in outcomes])}"
    order = ["weak", "fair", "good"]
    named = sorted({outcome["class"] for outcome in outcomes} - {None}, key=order.index)
    if [name for name in stated["classes"] if name] != ([named[0], named[-1]] if named else []):
        yield f"{stated['classes']}, every way to judge gives {named}"
    if any(outcome["class"] is None for outcome in outcomes) and None not in stated["classes"]:
        yield f"{stated['classes']}, and it may be unrated"
