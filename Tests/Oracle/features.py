"""The additions to the language by name, so that an engine can be compared that does not have all of them yet."""

import argparse
import os
import random as randomness

FEATURES_VARIABLE = "MANDATE_FEATURES"

FEATURES = {
    "average": "`combine: average`",
    "plus": "`combine: lowest` with `plus`",
    "ladder": "`bands` beside `indicators`",
    "ladders": "`ladders` by the number of indicators assessed",
    "weights": "`combine: weighted_sum` in a criterion",
    "relative_weights": "weights that are no percentages, also 0 and `$id`",
    "scale": "`scales`, with `times`",
    "number": "a finding's `number`",
    "not_applicable": "a choice with `score: not_assessed`",
    "no_evidence": "a choice with `no_evidence: true`",
    "groups": "`groups`, and a total of them",
    "no_total": "`total: none`",
    "ratings": "a `rating` on criteria and groups, and named ones",
    "rated_from": "`rated_from` in ratings",
    "rounded": "`rounded` on criteria, total and ratings",
    "judgements": "findings in gates and checklists",
    "score_gates": "gates on scores",
    "consequences": "several consequences of a gate",
    "served_share": "`over: served`",
    "served_conditions": "`served` and `host` in conditions",
    "days_late": "the field `days_late`",
    "years": "`ended.year` as a field that is counted or merged by",
    "each_year": "`each_year` beside a count",
    "each_at_least": "`each_at_least` beside a distinct count",
    "dated_lists": "several lists of the Parties served under one Convention, each with its day",
    "bounds": "numbers, amounts and dates of which only bounds are known",
    "more_fields": "`with`, `organiser`, `organisations`, `scope`, `duration`, `attended_by`, `other_conventions`, `funding`, "
                   "`postponed_because`",
    "women": "the field `women`, also as a share of participants",
    "previous": "`over: {previous: MEASURE}`",
}

ALL_FEATURES = frozenset(FEATURES)

# What the engine has; the others are generated where they are asked for.
ENGINE_FEATURES = ALL_FEATURES


FEATURES_HELP = ("the additions to the language that may occur: names such as average,plus; all; none; "
                 "or all-groups,previous; those of the engine where nothing is said")


def read_features(text):
    """The additions of `average,plus`, of `all`, of `none`, or of `all-groups,previous` (all but these)."""
    if text == "none":
        return frozenset()
    if text == "all":
        return ALL_FEATURES
    if text.startswith("all-"):
        return ALL_FEATURES - read_features(text.removeprefix("all-"))
    names = frozenset(text.split(","))
    unknown = names - ALL_FEATURES
    if unknown:
        raise argparse.ArgumentTypeError(f"no addition {min(unknown)}; there are {', '.join(FEATURES)}")
    return names


def write_features(features):
    return ",".join(sorted(features)) or "none"


def features_asked():
    """The additions that the environment names; those of the engine where it names none."""
    text = os.environ.get(FEATURES_VARIABLE)
    return ENGINE_FEATURES if text is None else read_features(text)


def features_of_seed(seed, allowed):
    """The additions that a seed's case may use: one of those allowed, some of them, or all of them."""
    random = randomness.Random(f"features {seed}")
    names = sorted(allowed)
    number = random.choice([1, random.randint(1, max(1, len(names))), len(names), len(names)])
    return frozenset(random.sample(names, min(number, len(names))))
