"""What a test expects, beside what an assessment holds."""

from language import read_amount, read_number

WORDS_FOR_NOTHING = {"none", "not_assessed", "not_judged", "no_limit"}


def mismatches(name, expected, found):
    """The keys of an expectation that a result does not fulfil, a line each."""
    for key, wanted in expected.items():
        present = PRESENT[key](found) if key in PRESENT else found[key]
        if not AGREES.get(key, is_same)(wanted, present):
            yield f"{name}: {key} is {present}, not {wanted}"


def is_nothing(expected):
    return isinstance(expected, str) and expected in WORDS_FOR_NOTHING


def is_same(expected, found):
    """Whether what is found is the number, or the nothing, that is expected."""
    if is_nothing(expected) or found is None:
        return is_nothing(expected) and found is None
    return number(expected) == number(found)


def number(value):
    return read_number(value) if "%" in str(value) else read_amount(value).quantity


def same_measured(expected, found):
    """A number, or the id of a choice."""
    try:
        return is_same(expected, found)
    except ValueError:
        return expected == found


def same_range(expected, found):
    if found is None:
        return is_nothing(expected)
    ends = expected if isinstance(expected, list) else [expected, expected]
    return all(is_same(*pair) for pair in zip(ends, found))


def same_items(expected, found):
    """A number of items, their ids, or the fields of each."""
    if isinstance(expected, dict):
        fields = {entry["item"]: fields_of(entry) for entry in found}
        return all(fields.get(name) == set(names) for name, names in expected.items())
    if isinstance(expected, list):
        return sorted(expected) == sorted(entry["item"] for entry in found)
    return int(expected) == len(found)


def fields_of(entry):
    return {reason["field"] for reason in entry["because"]} if "because" in entry else set(entry["missing"])


def same_class(expected, found):
    return found is None if is_nothing(expected) else expected == found


def same_classes(expected, found):
    return [None if is_nothing(name) else name for name in expected] == found


def same_rating(expected, found):
    """The class, or what is expected of a rating."""
    wanted = expected if isinstance(expected, dict) else {"class": expected}
    return not list(mismatches("rating", wanted, {"class": None, **(found or {})}))


def same_total(expected, found):
    return not list(mismatches("total", expected, found))


def same_parts(expected, found):
    return not any(line for name, wanted in expected.items() for line in mismatches(name, wanted, found[name]))


def same_entries(expected, found):
    return set(expected) == set(found)


PRESENT = {
    "short_by": lambda result: (result["next"] or {}).get("short_by"),
    "next_score": lambda result: (result["next"] or {}).get("score"),
    "met": lambda result: [part["id"] for part in result["parts"] if part["met"]],
    "parts": lambda result: {part["id"]: part for part in result["parts"]},
}

AGREES = {
    "measured": same_measured, "measured_range": same_range, "range": same_range,
    "counted": same_items, "merged": same_items, "undecided": same_items, "not_counted": same_items,
    "met": same_entries, "parts": same_parts, "class": same_class, "classes": same_classes, "rating": same_rating,
    "total": same_total,
}
