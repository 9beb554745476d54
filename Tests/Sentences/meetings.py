"""Which meeting of the calendar an activity was, as its city and its days tell."""

from datetime import date

MOST_DAYS_APART = 2


def meetings_fitting(tell, item):
    """The meetings in an activity's city that began and ended within two days of it, under a Convention of both."""
    activity = tell.items[item]["fields"]
    return [one["id"] for one in tell.items.values() if one["kind"] == "event" and fits(activity, one["fields"])]


def fits(activity, meeting):
    return (
        bool(set(activity.get("conventions") or []) & set(meeting.get("conventions") or []))
        and city(activity) is not None
        and city(activity) == city(meeting)
        and all(are_close(activity.get(end), meeting.get(end)) for end in ("began", "ended"))
    )


def city(fields):
    named = (fields.get("place") or {}).get("city")
    named = named.get("en") or named[min(named)] if isinstance(named, dict) else named
    return named and named.casefold()


def are_close(one, other):
    """Whether two days are; a date of which no day is known is close to none."""
    if not (one and other and len(one) == len(other) == len("2017-11-06")):
        return False
    return abs(date.fromisoformat(one) - date.fromisoformat(other)).days <= MOST_DAYS_APART
