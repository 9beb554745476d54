"""How a page writes exact numbers: in full where it ends, else rounded on the right side of every edge."""

from fractions import Fraction

GROUP = {"en": ",", "fr": " "}
POINT = {"en": ".", "fr": ","}
MOST_EXACT_DECIMALS = 6
MOST_DECIMALS = 18


def decimals_needed(number):
    """How many decimals write a number exactly; None where they end later than after six, or never."""
    return next((decimals for decimals in range(MOST_EXACT_DECIMALS + 1) if (number * 10**decimals).denominator == 1), None)


def digits(number, decimals):
    """A number that has no more than so many decimals, with a point and all of them."""
    units = abs(number * 10**decimals)
    whole, rest = divmod(int(units), 10**decimals)
    text = str(whole) + (f".{rest:0{decimals}}" if decimals else "")
    return "-" + text if number < 0 else text


def grouped(text, language):
    """Digits with the separators of a language; four digits stay together."""
    whole, _, rest = text.partition(".")
    sign, whole = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    if len(whole) > 4:
        first = len(whole) % 3
        parts = ([whole[:first]] if first else []) + [whole[i:i + 3] for i in range(first, len(whole), 3)]
        whole = GROUP[language].join(parts)
    return sign + whole + (POINT[language] + rest if rest else "")


def nearest(number, decimals):
    """The two numbers with so many decimals around another, the nearer first; of equally near ones the larger."""
    unit = Fraction(1, 10**decimals)
    below = number // unit * unit
    return sorted([below, below + unit], key=lambda shown: (abs(number - shown), -abs(shown)))


def rounded_text(number, edges):
    """The nearest number with one decimal, or as many more as keep it on its side of every edge and from reading as none."""
    for decimals in range(1, MOST_DECIMALS + 1):
        for shown in nearest(number, decimals):
            if not shown:
                break
            if edges.same_side(shown, number):
                return digits(shown, decimals)
    return str(number)
