"""The numbers of an assessment at which something else would result."""

from fractions import Fraction

# What belongs to a comparison's upper side at its bound, and what to its lower side.
BEGINNING = {"at_least": 0, "less_than": 0, "equals": 0, "between": 0}
ENDING = {"more_than": 0, "at_most": 0, "equals": 0, "between": 1}


class Edges:
    """Numbers that a rounded one must not cross: those that belong above, and those that belong below."""

    def __init__(self, beginnings, endings):
        self.beginnings, self.endings = set(beginnings), set(endings)

    def same_side(self, one, other):
        return all((edge <= one) == (edge <= other) for edge in self.beginnings) and all(
            (edge < one) == (edge < other) for edge in self.endings
        )


def number_edges(assessment):
    """The edges of everything that is no share."""
    return Edges(*edges(assessment, of_shares=False))


def score_edges(assessment, whole):
    """Those of what one criterion or group scores: of its own classes, and of the gates that ask for that score."""
    rating, beginnings, endings = whole["rating"], [], []
    if rating:
        factor = Fraction(whole["achievable"] or 0) if rating["of"] == "share_of_maximum" else 1
        beginnings = [Fraction(step["from"]) * factor for step in rating["scale"]]
    for gate in assessment["gates"]:
        if gate["require"].get("score") == whole["id"]:
            beginnings += bounds(gate["require"], BEGINNING)
            endings += bounds(gate["require"], ENDING)
    return Edges(beginnings, endings)


def percentage_edges(assessment):
    """The edges of shares, in per cent; nothing and all are edges too."""
    beginnings, endings = edges(assessment, of_shares=True)
    return Edges([edge * 100 for edge in beginnings + [0, 1]], [edge * 100 for edge in endings + [0, 1]])


def edges(assessment, of_shares):
    indicators = [indicator for criterion in assessment["criteria"] for indicator in criterion["indicators"]]
    measured = [indicator for indicator in indicators if (indicator["scale"] == "share") == of_shares]
    beginnings = [Fraction(band["from"]) for indicator in measured for band in indicator["bands"] or []]
    beginnings += classes(assessment, of_shares)
    endings = []
    for compared in compared_measures(assessment, indicators):
        if ("ratio" in compared) == of_shares:
            beginnings += bounds(compared, BEGINNING)
            endings += bounds(compared, ENDING)
    return beginnings, endings


def classes(assessment, of_shares):
    """Where classes begin: each at some points and at the share that these are of all that can be achieved."""
    if not assessment["total"]:
        return []
    rating, achievable = assessment["rating"], Fraction(assessment["total"]["achievable"])
    starts = [Fraction(step["from"]) for step in rating["scale"]] if rating else []
    if rating and rating["of"] == "share_of_maximum":
        return starts if of_shares else [start * achievable for start in starts]
    if of_shares:
        return [start / achievable for start in starts] if achievable else []
    return starts


def compared_measures(assessment, indicators):
    """What gates require, and what entries of checklists are met by."""
    parts = [part["measure"] for indicator in indicators for part in indicator["parts"]]
    return [gate["require"] for gate in assessment["gates"]] + [part["met_when"] for part in parts if "met_when" in part]


def bounds(compared, positions):
    """The bounds of the comparisons that are named; `between` has two."""
    found = []
    for name, position in positions.items():
        if name in compared:
            bound = compared[name]
            found.append(Fraction(bound[position] if isinstance(bound, list) else bound))
    return found
