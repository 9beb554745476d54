"""Ratios of a part: where what is above the line is among what is below it, both are looked at together."""

import json
from fractions import Fraction

NEITHER, OVER_ONLY, BOTH = 0, 1, 2
POSSIBLE = {True: (True,), False: (False,), None: (False, True)}


def canonical(normal_form):
    """A text of a condition's normal form that is the same whatever the order of its keys and lists."""
    if isinstance(normal_form, dict):
        return json.dumps({key: canonical(value) for key, value in normal_form.items()}, sort_keys=True)
    if isinstance(normal_form, (list, set)):
        return json.dumps(sorted(canonical(entry) for entry in normal_form))
    return json.dumps(normal_form)


def states_of_item(over, further):
    """What an item can be, from the condition below the line and the further ones above it."""
    return {(BOTH if is_further else OVER_ONLY) if is_over else NEITHER
            for is_over in POSSIBLE[over] for is_further in POSSIBLE[further]}


def states_of_keys(items):
    """For each key what it can be, from (key, over, further) of its items: the most that one of them is."""
    keys = {}
    for key, over, further in items:
        own = states_of_item(over, further)
        keys[key] = {max(one, other) for one in keys.get(key, {NEITHER}) for other in own}
    return list(keys.values())


def joint_ratio_range(keys, zero_counts):
    """The least and greatest ratio that the keys allow; (None, None) where it can never be assessed."""
    ends = [end for end in (least_ratio(keys), greatest_ratio(keys)) if end is not None]
    if zero_counts and all(NEITHER in states for states in keys):
        ends.append(Fraction(0))
    return (min(ends), max(ends)) if ends else (None, None)


def least_ratio(keys):
    """As many keys below the line alone as can be; None where there can be none below it at all."""
    chosen = prefer(keys, (OVER_ONLY, NEITHER, BOTH))
    if any(state != NEITHER for state in chosen):
        return share_of_both(chosen)
    return Fraction(1) if any(BOTH in states for states in keys) else None


def greatest_ratio(keys):
    """As many keys above the line as can be, and as few below it alone."""
    chosen = prefer(keys, (BOTH, NEITHER, OVER_ONLY))
    if any(state != NEITHER for state in chosen):
        return share_of_both(chosen)
    return Fraction(0) if any(OVER_ONLY in states for states in keys) else None


def prefer(keys, order):
    """For each key the first state of the order that it can have."""
    return [next(state for state in order if state in states) for states in keys]


def share_of_both(chosen):
    return Fraction(chosen.count(BOTH), len(chosen) - chosen.count(NEITHER))
