"""Numbers as they are written in documents."""

from fractions import Fraction


def share(text):
    return Fraction(text.rstrip("%")) / 100


def decimal(number):
    """The decimal text of a number that has one."""
    number = Fraction(number)
    places = 0
    while (number * 10 ** places).denominator != 1:
        places += 1
        assert places < 60, f"{number} has no decimal text"
    digits = str(number * 10 ** places).rjust(places + 1, "0")
    return digits if places == 0 else f"{digits[:-places]}.{digits[-places:]}"
