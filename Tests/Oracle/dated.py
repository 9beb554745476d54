"""Dated values and named windows: what `$id` and `within: id` mean for the period of an evaluation."""

import datetime

from corrections import ALL_CORRECTIONS, YEARS_OF_A_PERIOD
from documents import Mapping
from records import date_interval


def in_force(methodology, period):
    """The methodology with every `$id` replaced by what holds on the last day of the period."""
    numbers = {name: entry_on(value["history"], period[1])["value"]
               for name, value in methodology.get("values", {}).items()}
    return replaced(methodology, numbers)


def entry_on(history, day):
    """The entry that has begun last by a day."""
    return [entry for entry in history if date_interval(entry["from"])[0] <= day][-1]


def replaced(content, numbers):
    if isinstance(content, dict):
        return Mapping((key, replaced(value, numbers)) for key, value in content.items()).placed_as(content)
    if isinstance(content, list):
        return [replaced(element, numbers) for element in content]
    is_name = isinstance(content, str) and content.startswith("$") and content[1:] in numbers
    return numbers[content[1:]] if is_name else content


def days_of_windows(methodology, period, corrections=ALL_CORRECTIONS):
    """The first and last day of each window, by its id; the period itself is one of them."""
    windows = {name: days_of(window, *period, YEARS_OF_A_PERIOD in corrections)
               for name, window in methodology.get("windows", {}).items()}
    years = {year_window(number): year for number, year in enumerate(years_of_period(*period))}
    return {**windows, **years, "evaluation_period": period}


def years_of_period(first, last):
    """The first and last day of each year of a period, reckoned from its first day; the last one may be shorter."""
    beginnings = []
    while (beginning := years_away(first, len(beginnings))) <= last:
        beginnings.append(beginning)
    ends = [beginning - datetime.timedelta(days=1) for beginning in beginnings[1:]]
    return list(zip(beginnings, [*ends, last]))


def year_window(number):
    """The name of a year of the period among the windows; no window of a document can be called so."""
    return f"year {number + 1}"


def days_of(window, first, last, in_whole_years=True):
    """The days of a window; the last years of a period of whole years begin where the years before them end."""
    if "first_years" in window:
        following = years_away(first, int(window["first_years"]))
        return first, min(last, following - datetime.timedelta(days=1))
    if "last_years" in window:
        years = int(window["last_years"])
        whole_years = years_of(first, last) if in_whole_years else None
        if whole_years is not None:
            return years_away(first, max(whole_years - years, 0)), last
        return max(first, years_away(last, -years) + datetime.timedelta(days=1)), last
    return date_interval(window["from"])[0], date_interval(window["to"])[1]


def years_of(first, last):
    """The number of years that a period is long; None where it does not end with a year of its own."""
    following = last + datetime.timedelta(days=1)
    years = following.year - first.year
    return years if years > 0 and years_away(first, years) == following else None


def years_away(day, years):
    """The same day of another year; the 29th of February becomes the 28th where there is none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
