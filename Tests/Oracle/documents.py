"""Reading YAML documents as text with positions, and the exact scalars written in them."""

import hashlib
from dataclasses import dataclass
from fractions import Fraction

import yaml


class Mapping(dict):
    """A YAML mapping that remembers where it and its keys begin, lines and columns counted from 1."""

    line = None
    column = None
    key_places = None

    def placed_as(self, other):
        """The same mapping with the places of another one."""
        for name in ("line", "column", "key_places"):
            setattr(self, name, getattr(other, name, None))
        return self


def read_document(path):
    """Reads one YAML file; every scalar stays text."""
    with open(path, encoding="utf-8") as stream:
        return build(yaml.compose(stream, Loader=yaml.BaseLoader))


def read_text(text):
    """Reads one YAML document from a string."""
    return build(yaml.compose(text, Loader=yaml.BaseLoader))


def build(node):
    """Turns a YAML node into mappings, lists and text."""
    if isinstance(node, yaml.MappingNode):
        mapping = Mapping((build(key), build(value)) for key, value in node.value)
        mapping.line, mapping.column = place_of(node)
        mapping.key_places = {key.value: place_of(key) for key, _ in node.value}
        return mapping
    if isinstance(node, yaml.SequenceNode):
        return [build(child) for child in node.value]
    return node.value


def place_of(node):
    """The line and the column on which a node begins."""
    return node.start_mark.line + 1, node.start_mark.column + 1


def as_if_read(content):
    """A document in the form that the reader gives it."""
    if isinstance(content, dict):
        return Mapping((key, as_if_read(value)) for key, value in content.items())
    return [as_if_read(entry) for entry in content] if isinstance(content, list) else content


def digest_of(path):
    """The SHA-256 of a file's bytes in lower-case hexadecimal."""
    with open(path, "rb") as stream:
        return hashlib.sha256(stream.read()).hexdigest()


@dataclass(frozen=True)
class Amount:
    """A quantity with its unit; the unit is None where a rule leaves it out."""

    quantity: Fraction
    unit: str | None

    def __str__(self):
        return str(self.quantity) if self.unit is None else f"{self.quantity} {self.unit}"


def read_number(text):
    """An exact number: `4`, `0.10`, or a share such as `60%`."""
    text = str(text).strip()
    if text.endswith("%"):
        return Fraction(text[:-1].strip()) / 100
    return Fraction(text)


def read_amount(text):
    """An amount such as `300 t`; the unit may be left out."""
    quantity, _, unit = str(text).strip().partition(" ")
    return Amount(Fraction(quantity), unit.strip() or None)


def write_number(number):
    """The exact text of a number; None stays None."""
    return None if number is None else str(number)


def write_range(interval):
    """The exact texts of both ends of an interval; None stays None."""
    return None if interval is None else [write_number(end) for end in interval]
