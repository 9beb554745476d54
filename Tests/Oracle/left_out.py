"""What the engine prints and the oracle does not, by the place where it stands; all other keys are compared."""

import re

# The keys by the place, without the numbers of entries and with parts of measures under one name.
LEFT_OUT = {
    "": {"engine", "record", "findings", "integrity", "integrity_together", "integrity_unlisted", "integrity_with_medium",
         "next_steps", "next_steps_together", "advised_on", "integrity_joined", "calendar"},
    "calendar": {"file", "release"},
    "evaluation": {"file"},
    "evaluation.previous": {"file"},
    "methodology": {"file", "release", "explanation"},
    "methodology.selections": {"where", "explanation"},
    "criteria": {"explanation"},
    "criteria.indicators": {"measure", "explanation"},
    "groups": {"explanation", "weights"},
    "gates": {"measure", "require", "explanation"},
    "part": {"measure"},
    "rule": {"file"},
    "bands": {"label"},
}


def is_left_out(path, key, value):
    """Whether the oracle may lack a key: one that it does not print, or one that says nothing."""
    return value is None or value == [] or key in LEFT_OUT.get(place_of(path), ())


def place_of(path):
    """The place of a mapping: `criteria.indicators` for `.criteria[0].indicators[2]`."""
    place = re.sub(r"\[\d+\]", "", path).lstrip(".")
    last = place.rsplit(".", 1)[-1]
    return {"parts": "part", "rule": "rule", "bands": "bands"}.get(last, place)
