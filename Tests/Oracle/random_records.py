"""Random evaluations and calendars, with much left out and many dates only partly known."""

import datetime
from fractions import Fraction

from decimals import decimal
from features import ALL_FEATURES
from findings import NOT_ASSESSED, judged_rules, written_choices
from records import date_interval

PARTIES = ["AFG", "ZWE", "DZA", "MAR", "TUN", "EGY", "LBY", "MRT", "MLI", "NER", "KEN", "NGA", "SEN", "TGO"]
PROJECTS = ["inventory", "storage", "training-network", "awareness"]
PARTNERS = ["unep", "unido", "fao", "national-centre"]
CENTRES = ["centre-north", "centre-south", "centre-islands"]
DONORS = ["A fund", "A ministry"]
SUBSTANCES = ["pcb", "ddt", "pfos"]
CONVENTIONS = ["basel", "rotterdam", "stockholm", "minamata"]
PERIODS = ["2015-01-01..2016-12-31"] * 4 + [
    "2016-02-29..2018-02-27", "2016-02-29..2018-02-28", "2015-03-01..2016-02-29", "2014-02-28..2017-02-27",
    "2012-02-29..2016-02-28", "2014-10-15..2016-10-14", "2015-01-01..2016-06-30", "2015-05-05..2017-05-05"]
OTHER_METHODOLOGY = "another-methodology"
EARLIEST = datetime.date(2014, 7, 1)
SPAN_IN_DAYS = 1100
EIGHTHS = [Fraction(number, 8) for number in range(9)]
WORDS_OF_BOUNDS = "about so"
NUMBER_FIELDS = ("participants", "organisations", "duration", "budget", "amount")
DATE_FIELDS = ("began", "ended", "published", "due", "submitted")
LONG_AMOUNT = "1234567890123456789012345678901234567890"


def random_day(random, earliest=EARLIEST):
    return earliest + datetime.timedelta(days=random.randrange(SPAN_IN_DAYS))


def random_date(random, day=None, partly_known=0.3):
    """A day as it is written: whole, or only its month or its year."""
    text = (day or random_day(random)).isoformat()
    if random.random() >= partly_known:
        return text
    return text[:7] if random.random() < 0.5 else text[:4]


def random_amount(random, units):
    """An amount, mostly in the first unit."""
    quantity = random.choice(["0", "2", "5", "7.5", "12", "40", "300", "0.25"])
    if random.random() < 0.04:
        quantity = random.choice([LONG_AMOUNT, f"0.{LONG_AMOUNT}"])
    unit = units[0] if random.random() < 0.8 else random.choice(units)
    return f"{quantity} {unit}"


def some_of(random, values, least=0):
    """Several of the values, in any order."""
    return random.sample(values, random.randint(least, max(least, min(len(values), 4))))


def drop_some(random, fields, chance, keep=("id", "title", "text")):
    """Leaves out fields by chance; what must be written stays."""
    return {name: value for name, value in fields.items() if name in keep or random.random() >= chance}


class RecordWriter:
    """Writes one random evaluation and its calendar."""

    earliest = EARLIEST

    def __init__(self, random, features=ALL_FEATURES):
        self.random = random
        self.features = features
        self.chance_missing = random.choice([0.0, 0.15, 0.3, 0.5])
        self.chance_partly_known = random.choice([0.0, 0.2, 0.5] if "each_year" not in features else [0.3, 0.6])
        self.source_ids = ["report", "minutes", "audit"]
        self.event_ids = [f"event-{number}" for number in range(1, random.randint(3, 7))]
        self.period = random.choice(PERIODS)
        most = random.choice([14] * 19 + [80])
        self.activity_ids = [f"activity-{number}" for number in range(1, random.randint(random.choice([1, 6]), most))]

    def calendar(self):
        return {"format": "calendar/1", "events": [self.event(name) for name in self.event_ids]}

    def event(self, name):
        began, ended = self.dates()
        event = {"id": name, "kind": self.random.choice(["cop", "joint_meeting", "other"]),
                 "title": {"en": f"Meeting {name}"},
                 "conventions": some_of(self.random, CONVENTIONS, least=1), "began": began, "ended": ended}
        if self.random.random() < 0.5:
            event["place"] = self.place()
        return event

    def evaluation(self, methodology, name="random-evaluation"):
        """An evaluation under a methodology, with findings for some of its judged indicators."""
        return {
            "format": "evaluation/1",
            "id": name,
            "methodologies": [methodology["id"], OTHER_METHODOLOGY],
            "period": self.period,
            "centre": self.centre(methodology["conventions"]),
            "sources": [self.source(name) for name in self.source_ids],
            "activities": [self.activity(name) for name in self.activity_ids],
            "memberships": [self.membership(number) for number in range(self.random.randint(0, 4))],
            "outputs": [self.output(number) for number in range(self.random.randint(0, 6))],
            "submissions": [self.submission(number) for number in range(self.random.randint(0, 4))],
            "findings": self.findings(methodology),
        }

    def centre(self, conventions):
        """A centre whose list of Parties is sometimes not written, or only for some of its Conventions."""
        random = self.random
        served = [convention for convention in CONVENTIONS if convention in conventions or random.random() < 0.3]
        serves = {convention: some_of(random, PARTIES, least=1) for convention in served}
        if random.random() < 0.15:
            serves[random.choice(served)] = []
        serves = {convention: parties for convention, parties in serves.items() if random.random() >= 0.1}
        serves = {convention: self.dated_lists(parties) if parties and self.wants_dated_lists() else parties
                  for convention, parties in serves.items()}
        centre = {"id": "random-centre", "name": {"en": "A centre"}, "country": "DZA"}
        if "served_conditions" in self.features and random.random() < 0.7:
            del centre["country"]
        own = [convention for convention in served if random.random() >= 0.15]
        if own and random.random() >= 0.15:
            centre["conventions"] = own
        if serves or random.random() < 0.5:
            centre["serves"] = serves
        return centre

    def wants_dated_lists(self):
        return "dated_lists" in self.features and self.random.random() < 0.5

    def dated_lists(self, parties):
        """The list with others of other days, of which some or all may be later than the period."""
        days = self.random.sample(["2009-06-01", "2013-05-10", "2015-12-31", "2016-10-14", "2018-01-01"], self.random.randint(1, 3))
        lists = [{"parties": some_of(self.random, PARTIES, least=1), "on": day} for day in days]
        lists[0]["parties"] = parties
        return [{**one, **({"source": self.source_ids[0]} if self.random.random() < 0.5 else {})} for one in lists]

    def source(self, name):
        source = {"id": name, "kind": "activity_report", "title": {"en": name.capitalize()}}
        if self.random.random() >= 0.25:
            source["strength"] = self.random.choice(["self_reported", "documented", "independent"])
        if self.random.random() < 0.1:
            source["is_empty"] = True
        return source

    def evidence(self):
        entries = []
        for _ in range(self.random.choice([0, 1, 1, 2])):
            entry = {"source": self.random.choice(self.source_ids)}
            if self.random.random() < 0.6:
                entry["at"] = f"section {self.random.randint(1, 9)}"
            entries.append(entry)
        return entries

    def dates(self):
        """A beginning and an end in the right order."""
        began = random_day(self.random, self.earliest)
        ended = began + datetime.timedelta(days=self.random.choice([0, 1, 2, 5, 30]))
        return tuple(random_date(self.random, day, self.chance_partly_known) for day in (began, ended))

    def without_some_dates(self, fields):
        """Where years are looked at, dates are missing more often than other fields."""
        if "each_year" not in self.features:
            return fields
        return {name: value for name, value in fields.items()
                if name not in DATE_FIELDS or self.random.random() >= 0.15}

    def date(self):
        return random_date(self.random, random_day(self.random, self.earliest), self.chance_partly_known)

    def place(self):
        place = {"city": "Algiers", "country": self.random.choice(PARTIES)}
        kept = drop_some(self.random, place, self.chance_missing)
        return kept or {"city": "Algiers"}

    def activity(self, name):
        random = self.random
        began, ended = self.dates()
        fields = {
            "id": name,
            "title": {"en": f"Activity {name}"},
            "category": random.choice(["capacity_building", "technology_transfer", "networking"]),
            "kind": random.choice(["workshop", "training", "meeting", "study"]),
            "role": random.choice(["organised", "co_organised", "hosted", "contributed", "attended"]),
            "status": random.choice(["completed", "completed", "completed", "ongoing", "ongoing", "planned", "cancelled", "funded"]),
            "format": random.choice(["in_person", "online", "hybrid"]),
            "began": began,
            "ended": ended,
            "place": self.place(),
            "conventions": some_of(random, CONVENTIONS),
            "areas": some_of(random, ["identify", "document", "implement"]),
            "articles": some_of(random, ["3", "5", "6", "9", "10"]),
            "parties": some_of(random, PARTIES),
            "partners": some_of(random, PARTNERS),
            "participants": str(random.choice([0, 5, 12, 25, 40, 80] * 5 + [2 ** 63, int(LONG_AMOUNT)])),
            "project": random.choice(PROJECTS),
            "event": random.choice(self.event_ids),
            "budget": random_amount(random, ["USD", "EUR"]),
            "reported_in": random.choice(self.source_ids),
            "recommendations": [self.recommendation(number) for number in range(random.choice([0, 0, 1, 2, 3]))],
            "results": [self.result(number) for number in range(random.choice([0, 0, 1, 2, 3]))],
            "evidence": self.evidence(),
        }
        if "more_fields" in self.features:
            fields.update(self.further_fields())
        if "women" in self.features:
            fields["women"] = str(int(fields["participants"]) * random.choice([0, 1, 2, 3]) // 3)
        return drop_some(random, self.loosely(self.without_some_dates(fields)), self.chance_missing)

    def loosely(self, fields):
        """By chance numbers and dates are known within bounds only; what is true lies between them."""
        if "bounds" not in self.features:
            return fields
        return {name: self.bounds_of(name, value) if self.random.random() < 0.2 else value for name, value in fields.items()}

    def bounds_of(self, name, value):
        """Bounds around a number, an amount or a date, of which either may be open; other fields stay as they are."""
        if name in DATE_FIELDS:
            first, last = date_interval(value)
            ends = {"from": first - datetime.timedelta(days=self.random.choice([0, 20, 200])),
                    "to": last + datetime.timedelta(days=self.random.choice([1, 20, 200]))}
            ends = {key: random_date(self.random, day, 0) for key, day in ends.items()}
        elif name in NUMBER_FIELDS:
            quantity, *unit = value.split(" ")
            ends = {"at_least": Fraction(quantity) // 2, "at_most": 2 * Fraction(quantity) + 10}
            ends = {key: " ".join([decimal(end), *unit]) for key, end in ends.items()}
        else:
            return value
        return {**drop_some(self.random, ends, 0.2), "as": WORDS_OF_BOUNDS}

    def further_fields(self):
        """What activities may say besides; each of it often stays unsaid."""
        random = self.random
        fields = {
            "organiser": {"en": "The Secretariat"}, "postponed_because": {"en": "The pandemic"},
            "other_conventions": {"en": "A regional convention"},
            "duration": str(random.choice([1, 3, 5, 540])),
            "scope": random.choice(["city", "country", "subregion", "region", "global"]),
            "attended_by": some_of(random, PARTIES), "with": some_of(random, CENTRES),
            "organisations": str(random.choice([0, 5, 12, 30])),
            "funding": [self.contribution() for _ in range(random.choice([0, 1, 1, 2]))],
        }
        return drop_some(random, fields, 0.3)

    def contribution(self):
        fields = {"donor": self.random.choice(DONORS), "amount": random_amount(self.random, ["USD", "EUR"]),
                  "in_kind": {"en": "The venue"}}
        return drop_some(self.random, self.loosely(fields), 0.4, keep=("donor",))

    def recommendation(self, number):
        fields = {"id": f"r{number + 1}", "text": {"en": "Visit the storage"},
                  "followed_up_by": self.random.choice(self.activity_ids)}
        return drop_some(self.random, fields, self.chance_missing)

    def result(self, number):
        fields = {"id": f"q{number + 1}", "title": {"en": "Stocks"},
                  "substance": self.random.choice(SUBSTANCES),
                  "stage": self.random.choice(["identified", "secured", "exported", "eliminated"]),
                  "amount": random_amount(self.random, ["t", "kg"])}
        return drop_some(self.random, self.loosely(fields), self.chance_missing)

    def membership(self, number):
        began, ended = self.dates()
        fields = {"id": f"membership-{number + 1}", "title": {"en": "Network"},
                  "kind": self.random.choice(["network", "advisory_body", "partnership"]),
                  "began": began, "ended": ended,
                  "conventions": some_of(self.random, CONVENTIONS), "evidence": self.evidence()}
        return drop_some(self.random, self.loosely(self.without_some_dates(fields)), self.chance_missing)

    def output(self, number):
        fields = {"id": f"output-{number + 1}", "title": {"en": "Guide"},
                  "kind": self.random.choice(["guide", "website", "flyer"]),
                  "status": self.random.choice(["completed", "ongoing", "planned"]),
                  "published": self.date(),
                  "languages": some_of(self.random, ["en", "fr", "ar", "es", "ru", "zh"]),
                  "conventions": some_of(self.random, CONVENTIONS), "evidence": self.evidence()}
        return drop_some(self.random, self.loosely(self.without_some_dates(fields)), self.chance_missing)

    def submission(self, number):
        fields = {"id": f"submission-{number + 1}", "title": {"en": "Report"},
                  "kind": self.random.choice(["work_plan", "activity_report"]),
                  "due": self.date(), "submitted": self.date(),
                  "evidence": self.evidence()}
        return drop_some(self.random, self.loosely(self.without_some_dates(fields)), self.chance_missing)

    def findings(self, methodology):
        """Findings for most judged indicators; the others stay unjudged, or are judged under another methodology."""
        findings = []
        for name, rule in judged_rules(methodology):
            for under in self.random.choice([[], [None], [None], [None], [None], ["mine"], ["mine"], ["other"], ["other", "mine"]]):
                finding = {"indicator": name, **self.judgement(methodology, rule),
                           "because": {"en": "As the audit says."}, "evidence": [{"source": "audit"}]}
                if under:
                    finding["under"] = methodology["id"] if under == "mine" else OTHER_METHODOLOGY
                findings.append(finding)
        return findings

    def judgement(self, methodology, rule):
        """A choice, or a number within its limits."""
        if "number" not in rule:
            choices = written_choices(methodology, rule)
            apart = [choice for choice in choices if choice["score"] == NOT_ASSESSED or "no_evidence" in choice]
            return {"choice": self.random.choice(apart if apart and self.random.random() < 0.4 else choices)["id"]}
        low, high = (Fraction(rule["number"][end]) for end in ("from", "to"))
        return {"number": decimal(low + (high - low) * self.random.choice(EIGHTHS))}


class EarlierRecordWriter(RecordWriter):
    """Writes the record of the cycle before, under one calendar; its period ends before any other begins."""

    earliest = datetime.date(2009, 7, 1)

    def __init__(self, random, features=ALL_FEATURES, event_ids=None):
        super().__init__(random, features)
        self.event_ids = event_ids or self.event_ids
        self.period = "2010-01-01..2011-12-31"

    def evaluation(self, methodology, name="previous-evaluation"):
        return super().evaluation(methodology, name)
