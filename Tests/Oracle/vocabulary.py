"""The kinds of item, their fields and the type of each field."""

from dataclasses import dataclass


@dataclass(frozen=True)
class FieldType:
    """What a field holds; `family` names the conditions it takes, `choices` the closed list of its values."""

    family: str
    choices: tuple = ()
    record_kind: str | None = None

    @property
    def holds_many(self):
        return self.family in ("choice_set", "party_set", "identifier_set", "integer_set")

    @property
    def is_party(self):
        return self.family in ("party", "party_set")

    @property
    def is_nested(self):
        return self.family == "nested"


def choice(*choices):
    return FieldType("choice", choices)


def choice_set(*choices):
    return FieldType("choice_set", choices)


def nested(record_kind):
    return FieldType("nested", record_kind=record_kind)


def records(record_kind):
    return FieldType("records", record_kind=record_kind)


TEXT = FieldType("text")
IDENTIFIER = FieldType("identifier")
PARTY = FieldType("party")
DATE = FieldType("date")
INTEGER = FieldType("integer")
YEAR = FieldType("year")
AMOUNT = FieldType("amount")
CONVENTIONS = choice_set("basel", "rotterdam", "stockholm", "minamata")
STATUS = choice("completed", "ongoing", "planned", "cancelled", "proposed", "selected", "funded", "postponed")
LANGUAGES = choice_set("en", "fr", "ar", "es", "ru", "zh")
EVIDENCE = records("evidence")

FIELDS = {
    "activity": {
        "id": IDENTIFIER,
        "title": TEXT,
        "category": choice("capacity_building", "technology_transfer", "sound_management",
                           "networking", "cop_participation", "communication"),
        "kind": choice("workshop", "training", "round_table", "meeting", "project",
                       "study", "visit", "campaign", "service", "other"),
        "role": choice("organised", "co_organised", "hosted", "contributed", "attended"),
        "organiser": TEXT,
        "status": STATUS,
        "postponed_because": TEXT,
        "format": choice("in_person", "online", "hybrid"),
        "began": DATE,
        "ended": DATE,
        "days": INTEGER,
        "duration": INTEGER,
        "place": nested("place"),
        "scope": choice("city", "country", "subregion", "region", "global"),
        "conventions": CONVENTIONS,
        "other_conventions": TEXT,
        "areas": choice_set("identify", "document", "implement"),
        "articles": FieldType("integer_set"),
        "parties": FieldType("party_set"),
        "attended_by": FieldType("party_set"),
        "partners": FieldType("identifier_set"),
        "with": FieldType("identifier_set"),
        "participants": INTEGER,
        "women": INTEGER,
        "organisations": INTEGER,
        "project": IDENTIFIER,
        "event": IDENTIFIER,
        "budget": AMOUNT,
        "funding": records("funding"),
        "reported_in": IDENTIFIER,
        "recommendations": records("recommendation"),
        "results": records("result"),
        "evidence": EVIDENCE,
    },
    "membership": {
        "id": IDENTIFIER,
        "title": TEXT,
        "kind": choice("network", "advisory_body", "partnership"),
        "began": DATE,
        "ended": DATE,
        "conventions": CONVENTIONS,
        "evidence": EVIDENCE,
    },
    "output": {
        "id": IDENTIFIER,
        "title": TEXT,
        "kind": choice("guide", "website", "periodical", "flyer", "film", "dataset", "other"),
        "status": STATUS,
        "published": DATE,
        "languages": LANGUAGES,
        "conventions": CONVENTIONS,
        "evidence": EVIDENCE,
    },
    "submission": {
        "id": IDENTIFIER,
        "title": TEXT,
        "kind": choice("work_plan", "activity_report"),
        "due": DATE,
        "submitted": DATE,
        "days_late": INTEGER,
        "evidence": EVIDENCE,
    },
    "recommendation": {
        "id": IDENTIFIER,
        "text": TEXT,
        "followed_up_by": IDENTIFIER,
        "activity": nested("activity"),
    },
    "result": {
        "id": IDENTIFIER,
        "title": TEXT,
        "substance": IDENTIFIER,
        "stage": choice("identified", "secured", "exported", "eliminated", "other"),
        "amount": AMOUNT,
        "activity": nested("activity"),
    },
    "event": {
        "id": IDENTIFIER,
        "title": TEXT,
        "kind": choice("cop", "joint_meeting", "other"),
        "conventions": CONVENTIONS,
        "began": DATE,
        "ended": DATE,
        "place": nested("place"),
    },
    "evidence": {
        "source": IDENTIFIER,
        "at": TEXT,
        "strength": choice("self_reported", "documented", "independent"),
    },
    "funding": {
        "donor": TEXT,
        "amount": AMOUNT,
        "in_kind": TEXT,
    },
    "place": {
        "city": TEXT,
        "country": PARTY,
    },
}


def field_at(kind, path):
    """The type of the field at a path such as `place.country` or `ended.year`."""
    name, _, rest = path.partition(".")
    field_type = FIELDS[kind][name]
    if field_type.family == "date" and rest:
        return YEAR
    return field_at(field_type.record_kind, rest) if rest else field_type


SECTIONS = {
    "activity": "activities",
    "membership": "memberships",
    "output": "outputs",
    "submission": "submissions",
}

INNER_SECTIONS = {
    "recommendation": "recommendations",
    "result": "results",
}
