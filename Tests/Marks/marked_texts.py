"""The texts under test: every sign of ASCII with a mark behind it, which programs that go by characters do not see.

A text holds a word of its own, by which it is known wherever it turns up; the word alone is its harmless counterpart.
"""

import re

MARKS = {
    "\u0301": "acute",
    "\u0338": "solidus overlay",
    "\u094d": "virama",
    "\ufe0f": "variation selector",
    "\u0651": "shadda",
    "\u20e3": "key cap",
}
SIGNS = [chr(code) for code in range(0x20, 0x7F) if not chr(code).isalnum()]
SPACES = ["\t", "\n"]
FORMULA_SIGNS = "=+-@\t\r\n"
WORD = re.compile(r"[a-z]{2}[0-9]{5}q")

# Where the word stands beside the sign and its mark.
PLACES = ["{sign}{word}", "{word} a{sign}b {sign}", "{word}{sign}"]
ALONE = [mark + "{word}" for mark in MARKS] + ["{word} " + mark for mark in MARKS]
SPELLINGS = [
    "\u00e9{word}",
    "e\u0301{word}",
    "{word}\u212b",
    "{word}A\u030a",
    "{word}\u1100\u1161\u11a8",
    "{word}\uac01",
]


def patterns(spaces=True, everywhere=True):
    """Texts with `{word}` in them: each sign with each mark, in each place or in one place after the other."""
    found = list(SPELLINGS + ALONE)
    signs = SIGNS + SPACES if spaces else [sign for sign in SIGNS if sign != " "]
    for number, (sign, mark) in enumerate((sign, mark) for sign in signs for mark in MARKS):
        braced = sign.replace("{", "{{").replace("}", "}}")
        places = PLACES if everywhere else [PLACES[(number + number // len(MARKS)) % len(PLACES)]]
        found += [place.replace("{sign}", braced + mark) for place in places]
    return found if spaces else [pattern.replace(" ", ".") for pattern in found]


class Texts:
    """Hands out texts, each with a word that stands nowhere else, either hostile or harmless; remembers all of them."""

    def __init__(self, hostile=True):
        self.hostile = hostile
        self.known = {}
        self.places = {}

    def every(self, place, **options):
        """All texts for one place."""
        return [self.text(place, pattern) for pattern in patterns(**options)]

    def text(self, place, pattern):
        """One text for a place, from a pattern with `{word}` in it."""
        prefix = self.places.setdefault(place, chr(97 + len(self.places) // 26) + chr(97 + len(self.places) % 26))
        word = f"{prefix}{len(self.known):05}q"
        self.known[word] = pattern.format(word=word)
        return self.known[word] if self.hostile else word

    def place(self, word):
        """The name of the place that a word was made for."""
        return next(place for place, prefix in self.places.items() if word.startswith(prefix))

    def marked(self, harmless, shown=lambda text: text):
        """What stands in an output, with each harmless word turned into the hostile text as it is shown there."""
        return WORD.sub(lambda found: shown(self.known.get(found[0], found[0])), harmless)


def spelled(text):
    """A text with its scalars named where they are no plain letters, for messages."""
    return "".join(c if c.isascii() and c.isprintable() else f"<U+{ord(c):04X}>" for c in text)


def squeezed(text):
    """The text with single spaces, as a page or a terminal shows it."""
    return " ".join(text.split())
