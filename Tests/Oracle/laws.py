"""Laws that the oracle's statements must obey, held against records that are changed by hand: laws.py --seeds 1-200.

- Every range holds the result of every filling tried, and `with_documents` also that of fillings with a document more.
- The ends of the ranges of counts, distinct counts, ratios of a part and shares of the Parties served are reached by some
  filling.
- Where everything is judged, the ranges of criteria, groups, total and ratings are exactly what all ways to judge give, and
  what is written in another way that means the same comes to the same.
- `hangs_on` is what is left when an item is deleted from the document.
- What is called lacking only a document is open where the questions about evidence are.
"""

import argparse
import concurrent.futures
import copy
import functools
import random as randomness
import sys
from fractions import Fraction

from assessment import Assessor
from compare import print_differences, seed_range
from conditions import WITH_OPEN_EVIDENCE
from documents import as_if_read
from every_judgement import inexact_ranges
from features import ALL_FEATURES, FEATURES_HELP, features_of_seed, read_features
from filling import Filler
from generate import random_case
from reaching import unreached_ends
from vocabulary import INNER_SECTIONS, SECTIONS

FILLINGS = 12
CLASSES = ["weak", "fair", "good"]
WITH_EVIDENCE = ["activities", "memberships", "outputs", "submissions"]


def broken_laws(features, seed):
    """The laws that a seed's case breaks, in words."""
    random = randomness.Random(f"laws {seed}")
    documents = [as_if_read(document) for document in random_case(seed, features=features)]
    stated = Assessor(*documents).assess()
    return [*documents_only_widen(stated), *outside_of_ranges(random, documents, stated),
            *wrong_about_losing(documents, stated), *wrong_about_lacking(documents, stated), *unreached_ends(seed),
            *inexact_ranges(features_of_seed(seed, features), seed, ranged, ratings)]


# Ranges

def holds(interval, value):
    """Whether an interval, of texts or None, holds a value."""
    if interval is None:
        return False
    low, high = interval
    return Fraction(low) <= Fraction(value) and (high is None or Fraction(value) <= Fraction(high))


def wide_as(outer, inner):
    """Whether one interval holds the other."""
    if inner is None or outer is None:
        return inner is None
    return holds(outer, inner[0]) and (outer[1] is None if inner[1] is None else holds(outer, inner[1]))


def ranged(assessment):
    """Everything that has a range, by its name."""
    for criterion in assessment["criteria"]:
        yield f"criterion {criterion['id']}", criterion
        for indicator in criterion["indicators"]:
            yield f"indicator {indicator['id']}", indicator
    for group in assessment.get("groups", []):
        yield f"group {group['id']}", group
    if assessment["total"] is not None:
        yield "total", assessment["total"]


def ratings(assessment):
    """All ratings that are written, by name; None where nothing is rated."""
    if "rating" in assessment:
        yield "rating", assessment["rating"]
    for name, entry in ranged(assessment):
        if "rating" in entry:
            yield f"rating of {name}", entry["rating"]


def documents_only_widen(stated):
    for name, entry in [*ranged(stated), *((name, rating) for name, rating in ratings(stated) if rating)]:
        if not wide_as(entry["with_documents"], entry["range"]):
            yield f"{name}: with_documents {entry['with_documents']} does not hold {entry['range']}"


def outside_of_ranges(random, documents, stated):
    """Results of fillings that a range does not hold, with and without a document more for some items."""
    methodology, evaluation, calendar, previous = documents
    filler = Filler(random, methodology)
    for number in range(FILLINGS):
        filled, filled_calendar, filled_previous = filler.fill(evaluation, calendar, previous)
        key = "range"
        if number % 2:
            add_documents(random, filled)
            key = "with_documents"
        outcome = Assessor(methodology, *map(as_if_read, (filled, filled_calendar, filled_previous))).assess_alone()
        nothing_scored = outcome["total"] is not None and outcome["total"]["range"] is None
        for (name, before), (_, after) in zip(ranged(stated), ranged(outcome)):
            is_scored = after["score"] is not None and not (name == "total" and nothing_scored)
            if is_scored and not holds(before[key], after["score"]):
                yield f"{name}: {key} {before[key]} does not hold {after['score']}"
        for (name, before), (_, after) in zip(ratings(stated), ratings(outcome)):
            if before is not None and after is not None:
                yield from (f"{name}: {words}" for words in outside_of_rating(before, after, key))


def outside_of_rating(before, after, key):
    classes = before["classes" if key == "range" else "classes_with_documents"]
    if after["share"] is not None and not holds(before[key], after["share"]):
        yield f"{key} {before[key]} does not hold {after['share']}"
    if not holds_class(classes, after["class"]):
        yield f"{key} {classes} does not hold {after['class']}"


def holds_class(classes, name):
    """Whether the classes at the ends hold a class between them; None among them is that there may be none."""
    if name is None:
        return None in classes
    return len(classes) > 1 and CLASSES.index(classes[0]) <= CLASSES.index(name) <= CLASSES.index(classes[1])


def add_documents(random, evaluation):
    """Gives some items one document more."""
    sources = [source["id"] for source in evaluation["sources"]]
    for section in WITH_EVIDENCE:
        for item in evaluation[section]:
            if random.random() < 0.5:
                item["evidence"] = item.get("evidence", []) + [{"source": random.choice(sources)}]


# Items

def wrong_about_losing(documents, stated):
    """What `hangs_on` says wrongly, found by deleting each item from the document."""
    methodology, evaluation, *others = documents
    expected = {}
    for name, left in evaluations_without(evaluation):
        outcome = Assessor(methodology, as_if_read(left), *others).assess_alone()
        total = outcome["total"] and outcome["total"]["score"]
        for (indicator, before), (_, after) in zip(ranged(stated), ranged(outcome)):
            if indicator.startswith("indicator") and before["score"] is not None and (
                    after["score"] is None or Fraction(after["score"]) < Fraction(before["score"])):
                expected.setdefault(indicator, []).append(
                    {"item": name, "score": after["score"], "total": total})
    for name, entry in ranged(stated):
        if name.startswith("indicator") and entry["hangs_on"] != expected.get(name, []):
            yield f"{name}: hangs_on {entry['hangs_on']}, found {expected.get(name, [])}"


def evaluations_without(evaluation):
    """The evaluation without each of its items, with the name of the item that is deleted."""
    for section in SECTIONS.values():
        for position, item in enumerate(evaluation[section]):
            left = copy.deepcopy(evaluation)
            del left[section][position]
            yield item["id"], left
            for inner_section in INNER_SECTIONS.values() if section == "activities" else ():
                for place, inner in enumerate(item.get(inner_section, [])):
                    left = copy.deepcopy(evaluation)
                    del left[section][position][inner_section][place]
                    yield f"{item['id']}.{inner['id']}", left


def wrong_about_lacking(documents, stated):
    """Items said to lack a document only that are decided although the questions about evidence are open."""
    opened = Assessor(*documents, look=WITH_OPEN_EVIDENCE).assess_alone()
    for (name, before), (_, after) in zip(traces(stated), traces(opened)):
        not_counted = {entry["item"] for entry in before["not_counted"]}
        undecided = {entry["item"] for entry in after["undecided"]}
        wrong = set(before["lacking_documents"]) - (not_counted & undecided)
        if wrong:
            yield f"{name}: lacking_documents {sorted(wrong)}"


def traces(assessment):
    for name, entry in ranged(assessment):
        if name.startswith("indicator"):
            yield name, entry
            yield from ((f"{name}, {part['id']}", part) for part in entry.get("parts") or [])


def check_laws(seeds, features=ALL_FEATURES):
    """How many seeds obey all laws and how many do not; what is broken is printed."""
    passed = failed = 0
    with concurrent.futures.ProcessPoolExecutor() as processes:
        for seed, found in zip(seeds, processes.map(functools.partial(broken_laws, features), seeds, chunksize=2)):
            passed, failed = passed + (not found), failed + bool(found)
            if found:
                print_differences(seed, found)
    return passed, failed


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=seed_range, default=seed_range("1-200"))
    parser.add_argument("--features", type=read_features, default=ALL_FEATURES, help=FEATURES_HELP)
    arguments = parser.parse_args()
    passed, failed = check_laws(arguments.seeds, arguments.features)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
