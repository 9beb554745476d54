"""Which meeting of the calendar an activity was, as its city and its days tell."""

import unicodedata
from datetime import date

MOST_DAYS_APART = 2
SHORTEST_WORD = 3


def meetings_fitting(tell, item):
    """The meetings in an activity's city, on days that meet and begin and end within two days, under a Convention of both."""
    activity = tell.items[item]["fields"]
    return [one["id"] for one in tell.items.values() if one["kind"] == "event" and fits(activity, one["fields"])]


def fits(activity, meeting):
    return (
        bool(set(activity.get("conventions") or []) & set(meeting.get("conventions") or []))
        and bool(places(activity) & places(meeting))
        and all(are_close(activity.get(end), meeting.get(end)) for end in ("began", "ended"))
        and activity["began"] <= meeting["ended"]
        and meeting["began"] <= activity["ended"]
    )


def places(fields):
    """The country with each name of the city, without marks and case; nothing where either is not told."""
    place = fields.get("place") or {}
    city, country = place.get("city"), place.get("country")
    names = city.values() if isinstance(city, dict) else [city]
    return {(country, " ".join(words(name))) for name in names if name and country and words(name)}


def words(name):
    letters = "".join(sign for sign in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(sign))
    parts = "".join(sign if sign.isalpha() else " " for sign in letters).split()
    return [part for part in parts if len(part) >= SHORTEST_WORD]


def are_close(one, other):
    """Whether two days are; a date of which no day is known is close to none."""
    if not (one and other and len(one) == len(other) == len("2017-11-06")):
        return False
    return abs(date.fromisoformat(one) - date.fromisoformat(other)).days <= MOST_DAYS_APART
