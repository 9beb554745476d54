"""Bands and choices: the score of a measured value, its range, and the distance to the neighbours."""

import math
from dataclasses import dataclass
from fractions import Fraction

from documents import read_amount, read_number, write_number, write_range
from measurements import Measurement


@dataclass(frozen=True)
class Band:
    """Every value from `start` to below the next band's start scores `score`."""

    start: Fraction
    score: Fraction


def read_bands(written):
    return [Band(read_start(band["from"]), read_number(band["score"])) for band in written]


def read_start(text):
    return read_number(text) if text.strip().endswith("%") else read_amount(text).quantity


def band_index(bands, value):
    """The last band that begins at or below the value."""
    return max(index for index, band in enumerate(bands) if band.start <= value)


def score_range(bands, low, high):
    """The least and greatest score among the bands that the interval touches."""
    first = band_index(bands, low)
    last = len(bands) - 1 if high is None else band_index(bands, high)
    scores = [band.score for band in bands[first:last + 1]]
    return min(scores), max(scores)


def greatest_within(bands, most):
    """The greatest score that a value up to this one can hit."""
    return max(band.score for band in bands if band.start <= most)


def bands_to_json(bands, hit):
    shown = []
    for index, band in enumerate(bands):
        entry = {"from": str(band.start), "score": str(band.score)}
        if index == hit:
            entry["hit"] = True
        shown.append(entry)
    return shown


def next_to_json(bands, hit, measurement):
    """The nearest band above the hit that scores higher, and how far away it begins."""
    for band in bands[hit + 1:]:
        if band.score > bands[hit].score:
            shown = {"score": str(band.score), "short_by": str(band.start - measurement.measured)}
            if measurement.parts is not None and not measurement.is_whole:
                shown["items"] = write_number(further_items(measurement, band.start))
            return shown
    return None


def further_items(measurement, share):
    """The fewest further items that bring a ratio to a share; None where items cannot be counted.

    An item added to the upper side only moves the ratio the most.
    """
    of, over = (read_side(part) for part in measurement.parts)
    if over == 0 or not measurement.counts_items:
        return None
    return Fraction(math.ceil(share * over - of))


def read_side(part):
    return Fraction(part["measured"])


def below_to_json(bands, hit, measurement):
    """The nearest band below the hit that scores lower, and by how much the value must fall to reach it."""
    for index in range(hit - 1, -1, -1):
        if bands[index].score < bands[hit].score:
            edge = bands[index + 1].start - (1 if measurement.is_whole else 0)
            return {"score": str(bands[index].score), "margin": str(measurement.measured - edge)}
    return None


def looked_up_to_json(written, reckoning, interval):
    """The ladder over a combined score: what is looked up, the bands with the hit, and its neighbours."""
    if reckoning is None:
        bands = read_bands(written.get("bands", []))
        return {"combined": None, "combined_range": write_range(interval), "bands": bands_to_json(bands, None),
                "next": None, "below": None}
    found = Measurement(reckoning.combined[0], *reckoning.combined, is_whole=False)
    bands = list(reckoning.ladder)
    hit = band_index(bands, found.measured)
    above = next_to_json(bands, hit, found)
    # What those that are assessed cannot reach is no next score.
    is_reachable = above is not None and Fraction(above["score"]) <= reckoning.achievable
    return {"combined": str(found.measured), "combined_range": write_range(interval), "bands": bands_to_json(bands, hit),
            "next": above if is_reachable else None, "below": below_to_json(bands, hit, found)}
