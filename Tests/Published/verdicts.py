"""What can be said of a published value beside what its parts give."""

import math
from dataclasses import dataclass
from fractions import Fraction

EQUAL = "equal"
AS_PRINTED = "equal as printed"
FOLLOWS = "follows its parts as published"
CONTRADICTS = "contradicts its parts"
NOT_COMPUTABLE = "not computable"
VERDICTS = (EQUAL, AS_PRINTED, FOLLOWS, CONTRADICTS, NOT_COMPUTABLE)

MOST_PLACES = 12


@dataclass(frozen=True)
class Finding:
    """A published value with its verdict; `computed` is what its parts give, in words."""

    case: tuple
    heading: str
    published: str
    verdict: str
    computed: str

    @property
    def said(self):
        """The verdict, with the places to which a printed value was compared."""
        if self.verdict != AS_PRINTED:
            return self.verdict
        places = places_of(self.published)
        return f"{self.verdict} ({places} {'place' if places == 1 else 'places'})"


def number_of(text):
    """The exact number that is printed; None where no number is."""
    try:
        return Fraction(text)
    except ValueError:
        return None


def places_of(text):
    """The decimal places that are compared: those that are printed, one at least and twelve at most."""
    return max(1, min(MOST_PLACES, len(text.partition(".")[2])))


def roundings(number, places):
    """A number rounded to some places; a half goes either way."""
    scaled = number * 10 ** places
    return {math.floor(scaled + Fraction(1, 2)), math.ceil(scaled - Fraction(1, 2))}


def same_as_printed(text, exact):
    places = places_of(text)
    return not roundings(Fraction(text), places).isdisjoint(roundings(exact, places))


def verdict_on(text, exact, from_published):
    """The verdict on a published number; `from_published` is what follows from published parts, None where they are not."""
    if Fraction(text) == exact:
        return EQUAL
    if same_as_printed(text, exact):
        return AS_PRINTED
    if from_published is not None and same_as_printed(text, from_published):
        return FOLLOWS
    return CONTRADICTS
