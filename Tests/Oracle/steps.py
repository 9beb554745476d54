"""Next steps that the engine tells, each tried by the oracle on a copy of the record."""

import collections
import copy
import fractions
import itertools
import json
import pathlib
import tempfile

from findings import judged_rules
from generate import CALENDAR, EVALUATION, METHODOLOGY, PREVIOUS, write_documents
from measures import list_on
from oracle import assess_files
from random_records import WORDS_OF_BOUNDS
from records import read_period
from vocabulary import INNER_SECTIONS, SECTIONS

# What an item is called, and how it is classed: no step says that a label should be another one.
LABELS = {"areas", "articles", "category", "kind"}


def step_failures(documents, assessment, corrections):
    """What is wrong with the steps of an assessment of these documents; an empty list if nothing is."""
    methodology, evaluation, *_ = documents
    failures = []
    for number, step in enumerate(assessment["next_steps"]):
        name = f"next_steps[{number}] ({step['kind']} of {step['of']})"
        failures += [f"{name}: {failure}" for failure in forbidden(step, evaluation)]
        changed = copy.deepcopy(evaluation)
        for change in step["tried"]:
            apply_change(changed, methodology, step, change)
        failures += [f"{name}: {failure}" for failure in untrue(step, assessment, scored(documents, changed, corrections))]
    if assessment["total"] is None:
        return failures
    return failures + out_of_order(assessment) + list(joint_failures(documents, assessment, corrections))


def joint_failures(documents, assessment, corrections):
    """What is wrong with what the most useful steps are said to give together, or with the silence on it."""
    methodology, evaluation, *_ = documents
    steps, told, present = assessment["next_steps"], assessment["next_steps_together"], assessment["total"]["score"]
    chosen = most_useful(steps, lambda step: fractions.Fraction(step["gives"]["total"]) > fractions.Fraction(present))
    # Where none raises the total alone, those that raise a criterion may do so together.
    is_joint = not chosen
    if is_joint:
        before = scores_of(assessment)[1]
        chosen = most_useful(steps, lambda step: any(
            fractions.Fraction(score or 0) > fractions.Fraction(before[name] or 0)
            for name, score in step["gives"]["criteria"].items()))
    if len(chosen) < 2:
        if told:
            yield f"next_steps_together tells of {told['steps']}, and {chosen} are the most useful"
        return
    # Of all choices of them the one that gives most, then the one of most steps, then the first.
    best = None
    for size in range(1, len(chosen) + 1):
        for some in itertools.combinations(chosen, size):
            if exclude_each_other([steps[number] for number in some]):
                continue
            copy_scored = scored(documents, with_steps(documents, assessment, some), corrections)
            total, rating = copy_scored["total"]["score"], copy_scored["rating"] or {}
            if best is None or (fractions.Fraction(total), size) > (fractions.Fraction(best["total"]), len(best["steps"])):
                best = {"steps": list(some), "total": total} | ({"class": rating["class"]} if rating.get("class") else {})
    gains = [fractions.Fraction(steps[number]["gives"]["total"]) - fractions.Fraction(present) for number in chosen]
    gained = fractions.Fraction(best["total"]) - fractions.Fraction(present)
    is_silent = gained <= 0 or (best["steps"] == chosen and gained == sum(gains))
    expected = None if is_silent else best
    if told != expected:
        yield f"next_steps_together is {told}, the copies give {expected}"


def with_steps(documents, assessment, numbers):
    """The record with what some steps ask for; a document that two of them ask for is asked for once."""
    methodology, evaluation, *_ = documents
    changed, added = copy.deepcopy(evaluation), collections.Counter()
    for number in numbers:
        step, asked = assessment["next_steps"][number], collections.Counter()
        for change in step["tried"]:
            change = dict(change, item=own_name(evaluation, change["item"], number))
            if change["field"] == "evidence":
                document = (change["item"], change["to"])
                asked[document] += 1
                if asked[document] <= added[document]:
                    continue
                added[document] += 1
            apply_change(changed, methodology, step, change)
    return changed


def exclude_each_other(steps):
    """Whether two of them say unlike things of one field.

    A field with parts, such as a place, is said as a whole; what is said of a further item is that item's own.
    """
    said = {}
    for step in steps:
        for change in step["tried"]:
            if step["kind"] == "item" or change["field"] == "evidence":
                continue
            place = (change["item"], "finding" if step["kind"] == "judge" else change["field"].split(".")[0])
            if said.setdefault(place, (change["field"], change["to"])) != (change["field"], change["to"]):
                return True
    return False


def own_name(evaluation, item, number):
    """Further items of several steps are several items."""
    is_further = item is not None and item.startswith("further-") and find(evaluation, item) is None
    return f"{item}-of-{number}" if is_further else item


def most_useful(steps, raises, shown=3):
    """The positions of the first steps that raise something, the centre's own first, none a part of another nor about the same."""
    chosen = []
    for number in sorted(range(len(steps)), key=lambda number: steps[number]["by"] == "evaluator"):
        step = steps[number]
        others = [steps[other] for other in chosen]
        known = any(
            all(change in other["tried"] for change in step["tried"]) or asks_the_same(step, other)
            or all(step[key] == other[key] for key in ("kind", "of", "field"))
            for other in others
        )
        if len(chosen) < shown and raises(step) and not known:
            chosen.append(number)
    return chosen


def asks_the_same(one, other):
    """Whether two steps ask for the same of the same items, whatever was tried there."""
    if "item" in (one["kind"], other["kind"]):
        return False
    return {(change["item"], change["field"]) for change in one["tried"]} == {
        (change["item"], change["field"]) for change in other["tried"]}


def scored(documents, evaluation, corrections):
    """What the oracle makes of a changed record in the place of the one among the documents."""
    methodology, _, calendar, previous = documents
    with tempfile.TemporaryDirectory() as folder:
        write_documents(folder, {METHODOLOGY: methodology, EVALUATION: evaluation, CALENDAR: calendar,
                                 **({PREVIOUS: previous} if previous else {})})
        paths = [pathlib.Path(folder) / path for path in (METHODOLOGY, EVALUATION, CALENDAR)]
        return json.loads(json.dumps(assess_files(*paths, corrections=corrections)))


def scores_of(assessment):
    """The scores of indicators and of criteria by id, and the total."""
    indicators = {indicator["id"]: indicator["score"]
                  for criterion in assessment["criteria"] for indicator in criterion["indicators"]}
    criteria = {criterion["id"]: criterion["score"] for criterion in assessment["criteria"]}
    return indicators, criteria, assessment["total"] and assessment["total"]["score"]


def untrue(step, before, after):
    """The promises of a step that its copy does not keep."""
    gives = step["gives"]
    old_indicators, old_criteria, _ = scores_of(before)
    indicators, criteria, total = scores_of(after)
    if gives["total"] != total:
        yield f"promises a total of {gives['total']}, the copy has {total}"
    for told, new, old in ((gives["indicators"], indicators, old_indicators), (gives["criteria"], criteria, old_criteria)):
        expected = {name: score for name, score in new.items() if score != old[name]}
        if told != expected:
            yield f"promises {told}, the copy has {expected}"
    if step["of"] in indicators and gives["indicator"] != indicators[step["of"]]:
        yield f"promises {gives['indicator']} for {step['of']}, the copy has {indicators[step['of']]}"


def forbidden(step, evaluation):
    """What no step may ask for."""
    if step["by"] != ("evaluator" if step["kind"] == "judge" else "centre"):
        yield f"is for the {step['by']}"
    for change in step["tried"]:
        last = change["field"].split(".")[-1]
        if step["kind"] in ("date", "field") and last in LABELS:
            yield f"gives {change['item']} another label, {last}"
        # A further document contradicts nothing that is written.
        is_open = change["from"] is None or change["from"] == WORDS_OF_BOUNDS or change["field"] == "evidence"
        if step["kind"] in ("date", "field") and not is_open and not str(change["to"]).startswith(change["from"]):
            yield f"contradicts what is written: {change['from']} becomes {change['to']}"


def out_of_order(assessment):
    """Steps that stand behind one that adds less to the total."""
    totals = [fractions.Fraction(step["gives"]["total"]) for step in assessment["next_steps"]]
    return [] if totals == sorted(totals, reverse=True) else [f"next_steps are not in the order of their totals: {totals}"]


def apply_change(evaluation, methodology, step, change):
    item, field, value = change["item"], change["field"], change["to"]
    if field == "centre.serves":
        # A list that is written stays as it is; beside one of a later day stands what held on the last day of the period.
        own = evaluation["centre"].get("conventions") or methodology["conventions"]
        serves = evaluation["centre"].setdefault("serves", {})
        last_day = read_period(evaluation["period"])[1]
        for name in methodology["conventions"]:
            written = serves.get(name, [])
            if name in own and not list_on(last_day, written):
                serves[name] = [{"parties": value, "on": last_day}, *written] if written else value
    elif field == "centre.country":
        evaluation["centre"]["country"] = value
    elif step["kind"] == "judge":
        evaluation["findings"] = [finding for finding in evaluation.get("findings", []) if finding["indicator"] != item]
        judged = "number" if "number" in dict(judged_rules(methodology))[item] else "choice"
        evaluation["findings"].append({"indicator": item, judged: value, "because": "tried"})
    elif field == "strength":
        next(source for source in evaluation["sources"] if source["id"] == item)["strength"] = value
    else:
        record = find(evaluation, item) or further(evaluation, methodology, step, item)
        if field == "evidence":
            source = f"further-source-{len(evaluation['sources'])}"
            evaluation["sources"].append({"id": source, "title": "Further", "strength": value})
            record.setdefault("evidence", []).append({"source": source})
        else:
            set_value(record, field.split("."), value)


def set_value(record, names, value):
    for name in names[:-1]:
        record = record.setdefault(name, {})
    record[names[-1]] = value


def find(evaluation, name):
    """The item with an id, or inside the one that bears the id before the dot; None where there is none."""
    outer, _, inner = name.partition(".")
    for section in SECTIONS.values():
        for item in evaluation.get(section, []):
            if item["id"] == outer:
                if not inner:
                    return item
                return next(own for name in INNER_SECTIONS.values() for own in item.get(name, []) if own["id"] == inner)
    return None


def further(evaluation, methodology, step, name):
    """A further item of the kind that the step's measure selects."""
    rules = {rule["id"]: rule for criterion in methodology["criteria"]
             for rule in [criterion] + [dict(own, id=f"{criterion['id']}.{own['id']}") for own in criterion.get("indicators", [])]}
    rules.update({gate["id"]: {"measure": gate["require"]} for gate in methodology.get("gates", [])})
    measure = rules[step["of"]]["measure"]
    if "ratio" in measure:
        measure = measure["ratio"]["of"]
    if "checklist" in measure:
        entry = next(entry for entry in measure["checklist"] if entry["id"] in step["parts"])
        measure = entry["met_when"]
    kind = methodology["selections"][measure.get("in") or measure["count"]]["of"]
    item = {"id": name, "title": "further"}
    evaluation.setdefault(SECTIONS[kind], []).append(item)
    return item
