"""The readings that rules rest on: their own and those of the selections that they count, or of the scale on which they judge."""


def readings_of_rule(written):
    """The readings written on a rule, in their order."""
    named = written.get("reading", [])
    return list(named) if isinstance(named, list) else [named]


def selections_of_measure(measure):
    """The names of the selections that a measure counts, in the order of writing."""
    if measure == "served":
        return []
    if "ratio" in measure:
        return [name for side in ("of", "over") for name in selections_of_measure(measure["ratio"][side])]
    if "checklist" in measure:
        return [name for entry in measure["checklist"] for name in selections_of_measure(entry["met_when"])]
    if "previous" in measure:
        return selections_of_measure(measure["previous"])
    return [measure[key] for key in ("count", "in") if key in measure]


def rules_of_measure(methodology, measure):
    """The selections and the scale on which a measure rests; a gate names a judgement by the indicator's id."""
    finding = measure.get("finding")
    if isinstance(finding, dict):
        return [methodology["scales"][finding["scale"]]] if "scale" in finding else []
    return [methodology["selections"][name] for name in selections_of_measure(measure)]


def readings_of_measure(methodology, measure):
    return [reading for rule in rules_of_measure(methodology, measure) for reading in readings_of_rule(rule)]


def with_readings_of(methodology, rule, measure):
    """The readings of a rule and of what its measure rests on, each once."""
    return list(dict.fromkeys(readings_of_rule(rule) + readings_of_measure(methodology, measure)))
