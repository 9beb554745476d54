"""Comparing an output of marked texts with that of harmless ones: but for the texts, both must be the same."""

import collections
import re

from marked_texts import FORMULA_SIGNS, WORD

DIGEST = re.compile(r"\b(?:[0-9a-f]{64}|[0-9a-f]{12})\b")


def compare(checks, name, expected, actual):
    """One check that two lists of pieces are the same; says which pieces stand for which."""
    expected, actual = ([DIGEST.sub("DIGEST", str(piece)) for piece in pieces] for pieces in (expected, actual))
    missing = list((collections.Counter(expected) - collections.Counter(actual)).elements())
    added = list((collections.Counter(actual) - collections.Counter(expected)).elements())
    if not missing and not added and expected != actual:
        first = next(n for n, pair in enumerate(zip(expected, actual)) if pair[0] != pair[1])
        added = [f"another order from here: {actual[first]!r} instead of {expected[first]!r}"]
    by_word = {found[0]: piece for piece in added if (found := WORD.search(piece))}
    problems = []
    for piece in missing:
        word = WORD.search(piece)
        there = by_word.pop(word[0], None) if word else None
        problems.append(f"{piece!r} is not there" + (f", but {there!r}" if there is not None else ""))
        if there is not None:
            added.remove(there)
    return checks.none(name, problems + [f"{piece!r} is too much" for piece in added])


def compare_text(checks, name, texts, harmless, hostile, pieces, shown):
    """Compares two outputs as another program reads them."""
    read = []
    for text in (harmless, hostile):
        try:
            read.append(pieces(text))
        except Exception as problem:  # Whatever a reader says of an output is a failure of that output.
            return checks.that(name, False, f"cannot be read: {type(problem).__name__}: {problem}")
    return compare(checks, name, [texts.marked(piece, shown) for piece in read[0]], read[1])


def compare_words(checks, name, texts, harmless, hostile, words, shown):
    """Compares what a terminal shows, word by word in any order, since lines and columns break elsewhere."""
    return compare(checks, name, sorted(words(texts.marked(harmless, shown))), sorted(words(hostile)))


INNER_GUARD = r"(?<!^)'(?=[=@+-])"


def compare_cells(checks, name, texts, harmless, hostile):
    """Compares two tables by rows and cells, each cell kept from being a formula."""

    def cells(rows):
        """The cells with their places, without the apostrophes behind separators that keep a part from being a formula."""
        return [
            f"{row}:{column} {re.sub(INNER_GUARD, '', cell)}"
            for row, values in enumerate(rows)
            for column, cell in enumerate(values)
        ]

    expected = [[_kept(texts.marked(cell)) if WORD.search(cell) else cell for cell in row] for row in harmless]
    compare(checks, name, cells(expected), cells(hostile))
    checks.none(
        f"{name}, cells that begin a formula",
        [
            cell
            for row in hostile
            for cell in row
            if cell[:1] in tuple(FORMULA_SIGNS) and not re.fullmatch(r"-?[\d.,]+", cell)
        ],
    )


def _kept(cell):
    return "'" + cell if cell.startswith(tuple(FORMULA_SIGNS)) else cell
