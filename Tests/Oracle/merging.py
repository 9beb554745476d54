"""Items that count once: under which key, which of them is kept, and what their keys add up to."""

from fractions import Fraction

from bounds import is_bounded, read_bounds


def merging_key(item, once_per):
    """The key under which an item counts once; an item without the field, or with bounds, is a key of its own."""
    value = item.read_path(once_per) if once_per else None
    return id(item) if value is None or is_bounded(value) else value


def merged_entry(item, into, once_per, key):
    return {"item": item.name, "into": into.name, "once_per": once_per, "key": key}


def first_of_keys(items, once_per):
    """For each key the first item in the file."""
    kept = {}
    for item in items:
        kept.setdefault(merging_key(item, once_per), item)
    return kept


def largest_of_keys(items, once_per, name):
    """For each key the item with the largest amount, or low bound, the first of equals."""
    kept = {}
    for item in items:
        key = merging_key(item, once_per)
        if key not in kept or read_bounds(item.read_path(name)).low > read_bounds(kept[key].read_path(name)).low:
            kept[key] = item
    return kept


def total_by_key(items, once_per, quantity):
    """The sum over keys of the largest quantity under each."""
    largest = {}
    for item in items:
        key = merging_key(item, once_per)
        largest[key] = max(largest.get(key, Fraction(0)), quantity(item))
    return sum(largest.values(), Fraction(0))
