"""The oracle's fields against those that the manual lists, so that neither knows a field or a choice that the other lacks."""

import pathlib
import re
import unittest

from vocabulary import FIELDS

MANUAL = pathlib.Path(__file__).resolve().parents[2] / "Docs/reference/conditions.md"

WORDS = {
    "text": "a text", "identifier": "an id", "identifier_set": "a set of ids", "party": "a Party",
    "party_set": "a set of Parties", "date": "a date", "integer": "a whole number", "integer_set": "a set of whole numbers",
    "amount": "an amount", "records": "a list of records", "nested": "a record",
}

# Words of the manual for what the oracle keeps under another type.
SAME = {"a number of days": "a whole number", "the activity that holds the item": "a record"}


def fields_of_manual():
    """What the manual says that each field of each kind of item holds."""
    text = MANUAL.read_text(encoding="utf-8")
    for kind, rows in re.findall(r'<a id="fields-(\w+)"></a>(.*?)(?=<a id="|\Z)', text, re.DOTALL):
        yield kind, {name: SAME.get(holds, holds) for name, holds in re.findall(r"^\| `([\w.]+)` \| ([^|]*?) \|", rows, re.MULTILINE)}


def fields_of_oracle(kind, is_inside=False):
    """The same as the oracle has it; what stands inside a list or a place is named with a dot."""
    for name, field_type in FIELDS[kind].items():
        yield name, words_for(field_type)
        if field_type.record_kind in ("evidence", "funding", "place") and not is_inside:
            yield from ((f"{name}.{inner}", words) for inner, words in fields_of_oracle(field_type.record_kind, True))


def words_for(field_type):
    if field_type.family in ("choice", "choice_set"):
        choices = ", ".join(f"`{choice}`" for choice in field_type.choices)
        return f"a choice: {choices}" if field_type.family == "choice" else f"a set of choices: {choices}"
    return WORDS[field_type.family]


class Vocabulary(unittest.TestCase):

    def test_the_manual_lists_the_same_fields(self):
        listed = dict(fields_of_manual())
        self.assertEqual(set(listed), set(FIELDS) - {"evidence", "funding", "place"})
        for kind, fields in listed.items():
            with self.subTest(kind=kind):
                self.assertEqual(dict(fields_of_oracle(kind)), fields)


if __name__ == "__main__":
    unittest.main()
