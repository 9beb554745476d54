"""Saying numbers, lists, dates and names in one language, for one assessment."""

import copy
import pathlib
import re
from fractions import Fraction

import yaml

from amounts import MOST_DECIMALS, decimals_needed, digits, grouped, rounded_text
from edges import number_edges, percentage_edges
from lines import CLAUSES

LANGUAGES = pathlib.Path(__file__).resolve().parents[2] / "Sources/Words/Languages"
MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
}
AND = {"en": " and ", "fr": " et "}
QUOTES = {"en": "“{}”", "fr": "« {} »"}
FROM_TO = {"en": ("from {}", "until {}"), "fr": ("à partir du {}", "jusqu'au {}")}
RANGE = {"en": ("{} to {}", "{} or more"), "fr": ("{} à {}", "{} ou plus")}
POINTS = {"en": ("{n} point", "{n} points"), "fr": ("{n} point", "{n} points")}

# Names of Parties and of fields, which are looked up; everything else that is said stands in these files.
NAMES = {language: yaml.safe_load((LANGUAGES / f"{language}.yaml").read_text()) for language in ("en", "fr")}
OF_ANOTHER = {
    "activity": {"en": "{} of the activity", "fr": "{} de l'activité"},
    "followed_up_by": {"en": "{} of the follow-up activity", "fr": "{} de l'activité de suivi"},
    "evidence": {"en": "{} of the evidence", "fr": "{} des justificatifs"},
}
SERVED = {"en": "list of the Parties served", "fr": "liste des Parties desservies"}


class Speaker:
    def __init__(self, language, assessment):
        self.language = language
        self.numbers, self.percentages = number_edges(assessment), percentage_edges(assessment)

    def within(self, edges):
        """The same for numbers that other edges concern."""
        other = copy.copy(self)
        other.numbers = edges
        return other

    def text(self, text):
        """A text for people: in the language, else in English, else in the first that it has."""
        if text is None or isinstance(text, str):
            return text
        return text.get(self.language) or text.get("en") or text[min(text)]

    def rounded(self, number):
        """A number where the exact one stands beside it."""
        decimals = decimals_needed(number)
        if decimals is not None:
            return grouped(digits(number, decimals), self.language)
        return "≈ " + grouped(rounded_text(number, self.numbers), self.language)

    def added(self, number):
        """What is added, with its sign before the digits."""
        told = self.rounded(number)
        return "≈ +" + told[2:] if told.startswith("≈ ") else "+" + told

    def number(self, number):
        """A number exactly, as a fraction too where decimals do not write it."""
        number = Fraction(number)
        exact = decimals_needed(number) is not None
        return self.rounded(number) if exact else f"{self.exactly(number)} ({self.rounded(number)})"

    def exactly(self, number):
        """All decimals where they end within what can be written, else a fraction."""
        number = Fraction(number)
        for decimals in range(MOST_DECIMALS + 1):
            if (number * 10**decimals).denominator == 1:
                return grouped(digits(number, decimals), self.language)
        return str(number)

    def percentage(self, share):
        decimals = decimals_needed(share * 100)
        if decimals is not None:
            return grouped(digits(share * 100, decimals), self.language) + " %"
        return "≈ " + grouped(rounded_text(share * 100, self.percentages), self.language) + " %"

    def share(self, share):
        exact = decimals_needed(share * 100) is not None
        return self.percentage(share) if exact else f"{self.exactly(share)} ({self.percentage(share)})"

    def count(self, forms, number, **places):
        """A number with its noun, in the singular where the language has it so."""
        number = Fraction(number)
        one = number == 1 if self.language == "en" else number < 2
        return forms[self.language][0 if one else 1].format(n=self.number(number), **places)

    def points(self, number):
        return self.count(POINTS, number)

    def range(self, low, high, write):
        closed, unlimited = RANGE[self.language]
        if high is None:
            return unlimited.format(write(low))
        return write(low) if low == high else closed.format(write(low), write(high))

    def all(self, parts):
        return enumeration(parts, AND[self.language])

    def clauses(self, parts):
        """Clauses that may hold enumerations themselves."""
        return CLAUSES[self.language].join(parts)

    def quoted(self, text):
        return QUOTES[self.language].format(text)

    def date(self, text):
        """A date as far as it is known; what is none is given as it is written."""
        known = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", text)
        if not known:
            return text
        year, month, day = known.groups()
        name = MONTHS[self.language][int(month) - 1] if month else None
        first = "1er" if self.language == "fr" and day == "01" else day and str(int(day))
        return " ".join(part for part in (first, name, year) if part)

    def dates(self, first, last):
        """A stretch of time; None where neither end is known."""
        since, until = FROM_TO[self.language]
        if first and last:
            return self.date(first) if first == last else f"{self.date(first)} – {self.date(last)}"
        return since.format(self.date(first)) if first else last and until.format(self.date(last))

    def choice(self, word):
        return NAMES[self.language]["messages"]["choices"].get(word, word)

    def convention(self, name):
        return NAMES[self.language]["messages"]["conventions"].get(name, name)

    def party(self, code):
        return NAMES[self.language]["parties"].get(code) or NAMES["en"]["parties"].get(code, code)

    def field(self, path):
        if path == "centre.serves":
            return SERVED[self.language]
        names = path.split(".")
        name = NAMES[self.language]["messages"]["fields"].get(names[-1], names[-1])
        of_another = OF_ANOTHER.get(names[0]) if len(names) > 1 else None
        return of_another[self.language].format(name) if of_another else name


def enumeration(parts, last):
    parts = list(parts)
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + last + parts[-1] if parts else ""
