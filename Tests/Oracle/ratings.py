"""Ratings: the class of a score, or of its share of what is achievable, of the total, of a criterion or of a group."""

from dataclasses import dataclass

from documents import read_number, write_range
from gates import HIGH, LOW, NOW
from rounding import rounded
from standings import hull

TOO_LITTLE_ASSESSED = "too_little_assessed"


@dataclass
class NoGates:
    """What acts on the rating of a criterion or a group, whose gates have acted on its score already."""

    def total_limits(self, look):
        return []

    def lower_class(self, name, classes, look):
        return name


class Rating:
    """A scale of classes for what has a standing and standings; `gates` act on the total and its class."""

    def __init__(self, written, rated, gates=None):
        self.written = written
        self.rated = rated
        self.counts_unscored = gates is not None
        self.gates = gates or NoGates()

    @property
    def is_of_points(self):
        return self.written["of"] == "total"

    @property
    def rated_from(self):
        return read_number(self.written.get("rated_from", "0"))

    @property
    def class_names(self):
        return [entry["id"] for entry in self.written["classes"]]

    def class_of(self, value):
        """The highest class that begins at or below the value, as it is rounded."""
        value = rounded(value, self.written.get("rounded"))
        return [entry["id"] for entry in self.written["classes"] if read_number(entry["from"]) <= value][-1]

    # As things stand

    @property
    def value(self):
        """The points or the share that is classed; None where nothing is scored, or nothing can be achieved."""
        standing = self.rated.standing
        if not standing.is_scored or not self.is_of_points and standing.achievable == 0:
            return None
        points = min([standing.low] + self.gates.total_limits(NOW))
        return points if self.is_of_points else points / standing.achievable

    @property
    def free_class(self):
        """The class before the gates on it; None where there is none."""
        return None if self.value is None or not self.has_enough(self.rated.standing) else self.class_of(self.value)

    @property
    def present_class(self):
        return self.free_class and self.gates.lower_class(self.free_class, self.class_names, NOW)

    def has_enough(self, standing):
        """Whether enough is assessed for a class."""
        return standing.assessed >= self.rated_from

    # What may come

    def range(self, standings):
        """The least and greatest points or share."""
        return self.points_range(standings) if self.is_of_points else self.share_range(standings)

    def points_range(self, standings):
        lows, highs = self.gates.total_limits(LOW), self.gates.total_limits(HIGH)
        return hull((min([standing.low] + lows), min([standing.high] + highs))
                    for standing in standings if standing.is_scored or self.counts_unscored)

    def share_range(self, standings):
        """The least and greatest share over all ways in which things may come to be assessed."""
        scored = [standing for standing in standings if standing.is_scored and standing.achievable > 0]
        if not scored:
            return None
        low = min(min([standing.low] + self.gates.total_limits(LOW)) / standing.achievable for standing in scored)
        high = max(min([standing.high] + self.gates.total_limits(HIGH)) / standing.achievable for standing in scored)
        return low, high

    def classes(self, standings):
        """The classes at the ends of what is rated, and None besides where it may be that too little is assessed."""
        enough = [standing for standing in standings if self.has_enough(standing)]
        interval = self.range(enough)
        ends = [] if interval is None else [
            self.gates.lower_class(self.class_of(end), self.class_names, look)
            for end, look in zip(interval, (LOW, HIGH))]
        return ends + [None] * (len(enough) < len(standings))

    def to_json(self, status, opened=None, unrounded=None):
        """As it is printed; `opened` rates with all evidence open, `unrounded` without any rounding."""
        if self.value is None:
            return None
        standings, name = self.rated.standings, self.present_class
        shown = {
            "class": name,
            "class_before_gates": None if name == self.free_class else self.free_class,
            "status": status,
            "share": None if self.is_of_points else str(self.value),
            "range": write_range(self.range(standings)),
            "classes": self.classes(standings),
        }
        if "rated_from" in self.written:
            shown["reason"] = None if self.has_enough(self.rated.standing) else TOO_LITTLE_ASSESSED
        if opened is not None:
            shown["with_documents"] = write_range(opened.range(opened.rated.standings))
            shown["classes_with_documents"] = opened.classes(opened.rated.standings)
        if unrounded is not None:
            shown["rounded_from"] = None if unrounded.present_class == name else str(unrounded.value)
        return shown
