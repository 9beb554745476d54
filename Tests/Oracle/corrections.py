"""The corrections of the language, by number, so that an engine can be compared that does not have all of them yet."""

import os

CORRECTIONS_VARIABLE = "MANDATE_CORRECTIONS"

SMALLER_ANSWERS = 0
PROVENANCE = 1
COVERAGE = 2
WITH_DOCUMENTS = 3
LOSING_AN_ITEM = 4
RATIO_OF_A_PART = 5
YEARS_OF_A_PERIOD = 6
READINGS = 8
FOLLOW_UP = 9
SERVED_LIST = 11

ALL_CORRECTIONS = frozenset({SMALLER_ANSWERS, PROVENANCE, COVERAGE, WITH_DOCUMENTS, LOSING_AN_ITEM, RATIO_OF_A_PART,
                             YEARS_OF_A_PERIOD, READINGS, FOLLOW_UP, SERVED_LIST})


def read_corrections(text):
    """The numbers of `1,2,5`, of `all`, of `none`, or of `all-4,9` (all but these)."""
    if text == "none":
        return frozenset()
    if text == "all":
        return ALL_CORRECTIONS
    if text.startswith("all-"):
        return ALL_CORRECTIONS - read_corrections(text.removeprefix("all-"))
    numbers = frozenset(int(number) for number in text.split(","))
    unknown = numbers - ALL_CORRECTIONS
    if unknown:
        raise ValueError(f"no correction {min(unknown)}")
    return numbers


def write_corrections(corrections):
    return ",".join(str(number) for number in sorted(corrections)) or "none"


def corrections_asked():
    """The corrections that the environment names; all where it names none."""
    return read_corrections(os.environ.get(CORRECTIONS_VARIABLE, "all"))
