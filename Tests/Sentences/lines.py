"""What a page consists of: lines, each of one kind, and facts with several parts."""

import dataclasses

TITLED = {"en": "{}: {}", "fr": "{} : {}"}
CLAUSES = {"en": "; ", "fr": " ; "}


@dataclasses.dataclass(frozen=True)
class Line:
    """A paragraph, a heading, a caution or an entry of a list; facts and figures have a name and lines under it."""

    kind: str
    parts: tuple

    def __str__(self):
        return f"{self.kind}: {' | '.join(self.parts)}"


def line(kind, *parts):
    return Line(kind, tuple(plain(part) for part in parts))


def plain(text):
    """A text without regard to kinds of white space."""
    return " ".join(text.split())


def in_markdown(expected, language):
    """A line as Markdown has it: facts and figures in one text, cautions and notes told apart by their words alone."""
    if expected.kind in ("fact", "figure"):
        return line("item", TITLED[language].format(expected.parts[0], CLAUSES[language].join(expected.parts[1:])))
    kinds = {"note": "paragraph", "kind": "paragraph", "notice": "caution"}
    return line(kinds.get(expected.kind, expected.kind), *expected.parts)
