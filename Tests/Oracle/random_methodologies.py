"""Random methodologies that pass the loader's checks."""

import copy
from fractions import Fraction

from features import ALL_FEATURES
from random_conditions import ConditionWriter
from random_records import CONVENTIONS, LONG_AMOUNT
from vocabulary import field_at

METHODOLOGY_ID = "random-methodology"

ONCE_PER = {"activity": ["project", "project", "event", "reported_in", "category", "status", "format", "place.country",
                         "participants"],
            "membership": ["kind"], "output": ["kind", "status"], "submission": ["kind"],
            "result": ["substance", "activity", "stage", "activity.project", "activity.place.country"],
            "recommendation": ["followed_up_by", "activity"], "event": ["kind", "place.country"]}

DISTINCT = {"activity": ["parties", "parties", "parties", "partners", "articles", "areas", "conventions",
                         "category", "kind", "project", "event", "status", "format", "reported_in", "id",
                         "participants", "place.country", "place.country"],
            "membership": ["conventions", "kind", "id"],
            "output": ["languages", "conventions", "kind", "status", "id"], "submission": ["kind", "id"],
            "recommendation": ["followed_up_by", "id", "activity.parties"],
            "result": ["substance", "stage", "id", "activity.place.country", "activity.areas"],
            "event": ["kind", "conventions", "id", "place.country"]}

SUMMED = {"activity": [("budget", "USD"), ("participants", None), ("days", None)], "result": [("amount", "t")]}

KINDS = ["activity", "activity", "activity", "membership", "output", "submission",
         "recommendation", "result", "event"]

READINGS = {"zero": {}, "as-read": {"status": "inferred"}, "made-up": {"status": "illustrative"}}

SCORES = ["0.125", "0.5", "1", "1.5", "2", "3", "3.7", "4", "5", "8", "10"]


class MethodologyWriter:
    """Writes one random methodology; selections come into being as measures need them."""

    def __init__(self, random, with_presence=True, features=ALL_FEATURES):
        self.random = random
        self.features = features
        self.conditions = ConditionWriter(random, with_presence, features)
        self.selections = {}
        self.used_fields = {}
        self.has_rating = random.random() < 0.7
        self.used_readings = set()

    def methodology(self):
        random = self.random
        criteria = [self.criterion(number) for number in range(random.randint(1, 4))]
        for number in range(random.choice([0, 0, 1, 2])):
            criteria.insert(random.randint(0, len(criteria)), self.untranscribed(number))
        gates = [self.gate(number, criteria) for number in range(random.choice([0, 0, 1, 2, 4]))]
        transcribed = [criterion for criterion in criteria if criterion.get("status") != "untranscribed"]
        total = self.total(criteria)
        maximum = (Fraction(random.choice(["40", "100", "33.3", "0.7"])) if total["combine"] == "weighted_sum"
                   else sum(Fraction(criterion["maximum"]) for criterion in transcribed))
        written = {
            "format": "methodology/1",
            "id": METHODOLOGY_ID,
            "title": {"en": "A random methodology"},
            "status": random.choice(["draft", "interim", "adopted"]),
            "provenance": random.choice(["transcribed", "inferred", "illustrative"]),
            "conventions": random.sample(CONVENTIONS, random.randint(1, 2)),
            "maximum": decimal(maximum),
            "complete": "true" if len(transcribed) == len(criteria) else "false",
            "references": {"decision": {"instrument": "decision", "symbol": "XX-1/1", "year": "2013",
                                        "body": {"en": "A body"}, "url": "https://example.org/decision",
                                        "parts": {"annex": {"at": "annex, row (a)"}}}},
        }
        if self.used_readings:
            written["readings"] = {
                name: {"question": {"en": "No band for zero."}, "answer": {"en": "Zero scores."}, **status,
                       "cite": "decision#annex", "decided_by": {"en": "this file"}}
                for name, status in READINGS.items() if name in self.used_readings}
        if self.selections:
            written["selections"] = self.selections
        written["criteria"] = criteria
        if gates:
            written["gates"] = gates
        written["total"] = total
        if self.has_rating:
            written["rating"] = self.rating(total, maximum, transcribed)
        return written

    def provenance(self):
        """Where a rule comes from: its status with a citation, or that it is illustrative; or a citation alone."""
        status = self.random.choice(["transcribed", "inferred", "illustrative", None, None])
        written = {} if status is None else {"status": status}
        return written if status == "illustrative" else {**written, "cite": "decision#annex"}

    def readings(self, chance=0.2):
        """By chance one or two readings on which a rule rests."""
        if self.random.random() >= chance:
            return {}
        names = self.random.sample(list(READINGS), self.random.randint(1, 2))
        self.used_readings.update(names)
        return {"reading": names if len(names) > 1 or self.random.random() < 0.5 else names[0]}

    # Criteria

    def untranscribed(self, number):
        return {"id": f"unknown-{number + 1}", "title": {"en": "A row not at hand"}, "status": "untranscribed"}

    def criterion(self, number):
        random = self.random
        written = {"id": f"c{number + 1}", "title": {"en": f"Criterion {number + 1}"}, "maximum": "0",
                   **self.provenance()}
        if random.random() < 0.25:
            rule = self.rule()
            written.update(rule)
            written["maximum"] = decimal(greatest_score(rule))
            return written
        combine = random.choice([None, "sum", "lowest", "highest"])
        if combine:
            written["combine"] = combine
        written["indicators"] = [{"id": f"i{position + 1}", "title": {"en": f"Indicator {position + 1}"},
                                  **self.own_status(), **self.readings(), **self.rule()}
                                 for position in range(random.randint(1, 3))]
        if combine == "lowest":
            level_maxima(written["indicators"])
        maxima = [greatest_score(indicator) for indicator in written["indicators"]]
        combination = {"lowest": min, "highest": max}.get(combine, sum)
        written["maximum"] = decimal(combination(maxima))
        if combination is sum and random.random() < 0.4:
            self.add_caps(written, maxima)
        return written

    def own_status(self):
        """By chance a status that differs from the criterion's."""
        return self.provenance() if self.random.random() < 0.2 else {}

    def add_caps(self, written, maxima):
        """One or two caps over indicators of their own, which lower the criterion's maximum."""
        places = list(range(len(maxima)))
        self.random.shuffle(places)
        cut = self.random.randint(1, len(places))
        reachable = sum(maxima)
        for number, capped in enumerate([places[:cut], places[cut:]]):
            if not capped or number and self.random.random() < 0.5:
                continue
            together = sum(maxima[place] for place in capped)
            limit = together * self.random.choice([Fraction(1, 8), Fraction(1, 2), Fraction(3, 4), Fraction(5, 4)])
            reachable -= together - min(together, limit)
            written.setdefault("caps", []).append({
                "id": f"cap-{number + 1}", "of": [written["indicators"][place]["id"] for place in capped],
                "at": decimal(limit), **self.provenance()})
        written["maximum"] = decimal(reachable)

    # Gates

    def gate(self, number, criteria):
        require = self.random.choice([self.compared, self.compared, self.compared_share, self.compared_checklist])()
        return {"id": f"gate-{number + 1}", "title": {"en": f"Gate {number + 1}"}, **self.provenance(),
                **self.readings(), "require": require, "otherwise": self.consequence(criteria)}

    def compared(self):
        return self.entry(0)["met_when"]

    def compared_share(self):
        of, over = self.random.choice([self.counted_sides, self.added_sides, self.sides_of_a_part])()
        comparison = self.random.choice([{"at_least": "50%"}, {"more_than": "25%"}, {"at_most": "100%"},
                                         {"equals": "0%"}, {"between": ["12.5%", "100%"]}, {"at_least": "0%"}])
        return {"ratio": {"of": of, "over": over},
                "when_over_is_zero": self.random.choice(["not_assessed", "zero"]), **comparison}

    def compared_checklist(self):
        entries = [self.entry(number) for number in range(self.random.randint(1, 3))]
        return {"checklist": entries, **self.random.choice([{"at_least": "1"}, {"equals": "1"}, {"less_than": "2"}])}

    def consequence(self, criteria):
        names = [criterion["id"] for criterion in criteria]
        random = self.random
        choices = [lambda: {"not_assessed": random.sample(names, random.randint(1, min(2, len(names))))},
                   lambda: {"cap": {"criterion": random.choice(names), "at": random.choice(["0", "0.5", "1", "2.5", "4"])}},
                   lambda: {"cap_total": random.choice(["0", "0.5", "3", "7.25", "20"])},
                   lambda: "needs_review"]
        if self.has_rating:
            choices.append(lambda: {"rating_at_most": random.choice(["weak", "fair", "good"])})
        return random.choice(choices)()

    def rule(self):
        """A measure with its bands, or with its choices."""
        write = self.random.choice([self.count, self.count, self.count_distinct, self.sum,
                                    self.ratio, self.checklist, self.finding])
        return write()

    def count(self):
        return self.with_bands(self.counting(), whole_starts(self.random, 12))

    def count_distinct(self):
        measure, most = self.distinct_counting()
        return self.with_bands(measure, whole_starts(self.random, most))

    def sum(self):
        measure = self.adding()
        if "unit" not in measure:
            return self.with_bands(measure, whole_starts(self.random, self.random.choice([6, 90, 2 ** 62])))
        starts = ["0"] + sorted(self.random.sample(["4", "7.5", "12", "45.25", "100", "300", LONG_AMOUNT], 2), key=Fraction)
        if self.random.random() < 0.5:
            starts = [f"{start} {measure['unit']}" for start in starts]
        return self.with_bands(measure, starts, is_whole=False)

    def ratio(self):
        sides = self.random.choice([self.counted_sides, self.added_sides, self.sides_of_a_part, self.sides_of_a_part])
        of, over = sides()
        measure = {"ratio": {"of": of, "over": over},
                   "when_over_is_zero": self.random.choice(["not_assessed", "zero"])}
        starts = ["0%"] + sorted(self.random.sample(["12.5%", "25%", "40%", "66%", "100%"], 2), key=share)
        return self.with_bands(measure, starts, is_whole=False)

    def checklist(self):
        entries = [self.entry(number) for number in range(self.random.randint(2, 4))]
        return self.with_bands({"checklist": entries}, whole_starts(self.random, len(entries)))

    def finding(self):
        scores = ["0"] + self.random.sample(SCORES, self.random.randint(1, 3))
        choices = [{"id": f"choice-{number + 1}", "title": {"en": f"Choice {number + 1}"}, "score": score}
                   for number, score in enumerate(scores)]
        self.random.shuffle(choices)
        return {"measure": {"finding": {"choices": choices}}}

    # Measures

    def counting(self):
        name = self.selection(self.random.choice(KINDS))
        return self.narrowed({"count": name}, name)

    def distinct_counting(self):
        """A distinct count, and the most that it can give."""
        kind = self.random.choice(list(DISTINCT) + ["activity"] * 4)
        name = self.selection(kind)
        of_parties = [field for field in DISTINCT[kind] if field_at(kind, field).is_party]
        field = self.random.choice(of_parties if of_parties and self.random.random() < 0.4 else DISTINCT[kind])
        field_type = field_at(kind, field)
        path = tuple(field.split("."))
        if field_type.choices and path in self.used_fields[name]:
            name = self.selection(kind, fresh=True, avoiding={path})
        measure = {"count_distinct": field, "in": name}
        if field_type.is_party and self.random.random() < 0.7:
            measure["among"] = self.random.choice(["served", "served", "any"])
        avoiding = {path} if field_type.choices else set()
        return self.narrowed(measure, name, avoiding), len(field_type.choices) or 6

    def adding(self, kind=None, summed=None):
        kind = kind or self.random.choice(list(SUMMED))
        name = self.selection(kind)
        field, unit = summed or self.random.choice(SUMMED[kind])
        return self.narrowed({"sum": field, "in": name, **({"unit": unit} if unit else {})}, name)

    def counted_sides(self):
        whole_sum = lambda: self.adding("activity", self.random.choice(SUMMED["activity"][1:]))
        writers = [self.counting] * 4 + [lambda: self.distinct_counting()[0], whole_sum]
        return [self.random.choice(writers)() for _ in range(2)]

    def added_sides(self):
        kind = self.random.choice(list(SUMMED))
        summed = self.random.choice(SUMMED[kind])
        return self.adding(kind, summed), self.adding(kind, summed)

    def sides_of_a_part(self):
        """Two sides of which the upper one holds all conditions of the lower one, in another order, and further ones."""
        random = self.random
        measure = random.choice([self.counting] * 4 + [lambda: self.distinct_counting()[0], self.adding])()
        measure.pop("where", None)
        name = measure.get("count") or measure["in"]
        counted = measure.get("count_distinct") or measure.get("sum")
        used = self.used_fields[name] | ({tuple(counted.split("."))} if counted else set())
        kind = self.selections[name]["of"]
        wide = self.conditions.where(kind, used, random.choice([0, 1, 1, 2]))
        further = self.conditions.where(kind, used, random.choice([0, 1, 1, 1, 2]))
        narrow = list({**further, **reordered(wide)}.items())
        random.shuffle(narrow)
        return [{**copy.deepcopy(measure), **({"where": where} if where else {})} for where in (dict(narrow), wide)]

    def entry(self, number):
        """An entry of a checklist: a measure with a comparison that can hold and can fail."""
        measure = self.random.choice([self.counting, self.adding, lambda: self.distinct_counting()[0]])()
        suffix = f" {measure['unit']}" if "unit" in measure and self.random.random() < 0.5 else ""
        comparison = self.random.choice([
            {"at_least": "1"}, {"at_least": "2"}, {"more_than": "1"}, {"at_most": "2"},
            {"less_than": "2"}, {"equals": "2"}, {"between": ["1", "2"]}])
        with_unit = {key: [f"{end}{suffix}" for end in bound] if isinstance(bound, list) else f"{bound}{suffix}"
                     for key, bound in comparison.items()}
        return {"id": f"entry-{number + 1}", "title": {"en": f"Entry {number + 1}"}, "met_when": {**measure, **with_unit}}

    def narrowed(self, measure, name, avoiding=frozenset()):
        """The measure, by chance with a `where` of its own on fields that its selection leaves free."""
        if self.random.random() < 0.4:
            used = self.used_fields[name] | avoiding
            where = self.conditions.where(self.selections[name]["of"], used, self.random.randint(1, 2))
            if where:
                measure["where"] = where
        return measure

    def selection(self, kind, fresh=False, avoiding=frozenset()):
        """The name of a selection of this kind, new or already there."""
        present = [name for name, selection in self.selections.items() if selection["of"] == kind]
        if present and not fresh and self.random.random() < 0.5:
            return self.random.choice(present)
        random = self.random
        name = f"selection-{len(self.selections) + 1}"
        written = {"title": {"en": f"Selection {len(self.selections) + 1}"}, "of": kind}
        used = set(avoiding)
        where = self.conditions.evidence_of(kind, used) if random.random() < 0.3 else {}
        where.update(self.conditions.where(kind, used, random.choice([0, 1, 1, 2, 3] if not where else [0, 0, 1])))
        if where:
            written["where"] = where
        if kind in ONCE_PER and random.random() < 0.5:
            written["once_per"] = random.choice(ONCE_PER[kind])
        if random.random() < 0.6:
            written["when_undecided"] = random.choice(["leave_out", "count"])
        written.update(self.provenance())
        written.update(self.readings())
        self.selections[name] = written
        self.used_fields[name] = used
        return name

    # Bands, total and rating

    def with_bands(self, measure, starts, is_whole=True):
        """The measure with bands at these starts; without a rating the lowest band may score above 0."""
        random = self.random
        scores = sorted(random.sample(SCORES, len(starts)), key=Fraction)
        if self.has_rating or random.random() < 0.7:
            scores[0] = "0"
        if random.random() < 0.25:
            first = 1 if self.has_rating else 0
            scores[first:] = random.sample(scores[first:], len(scores) - first)
        if len(scores) > 2 and random.random() < 0.15:
            scores[-1] = scores[-2]
        bands = [{"from": start, "score": score} for start, score in zip(starts, scores)]
        if is_whole and random.random() < 0.5:
            for band, following in zip(bands, starts[1:]):
                score = band.pop("score")
                band.update({"to": str(int(following) - 1), "score": score})
        if random.random() < 0.15:
            bands[0]["reading"] = "zero"
            self.used_readings.add("zero")
        return {"measure": measure, "bands": bands}

    def total(self, criteria):
        if self.random.random() < 0.6:
            return {"combine": "sum"}
        parts = self.random.choice([20, 800, 6250])
        cuts = sorted(self.random.sample(range(1, parts), len(criteria) - 1))
        weights = [Fraction(100 * (high - low), parts) for low, high in zip([0] + cuts, cuts + [parts])]
        return {"combine": "weighted_sum",
                "weights": {criterion["id"]: f"{decimal(weight)}%" for criterion, weight in zip(criteria, weights)}}

    def rating(self, total, maximum, transcribed):
        """Classes that begin at nothing and can all be reached."""
        if self.random.random() < 0.5:
            starts, of = ["0%", "37.5%", "80%"], "share_of_maximum"
        else:
            greatest = maximum
            if total["combine"] == "weighted_sum":
                greatest *= sum(share(total["weights"][criterion["id"]]) for criterion in transcribed)
            starts, of = ["0", decimal(greatest / 4), decimal(greatest / 2)], "total"
        classes = [{"id": name, "from": start, "title": {"en": name.capitalize()}}
                   for name, start in zip(["weak", "fair", "good"], starts)]
        return {**self.provenance(), "of": of, "classes": classes}


def level_maxima(rules):
    """Gives all rules the greatest score that one of them has."""
    most = max(map(greatest_score, rules))
    for rule in rules:
        own = greatest_score(rule)
        for step in rule.get("bands") or rule["measure"]["finding"]["choices"]:
            if Fraction(step["score"]) == own:
                step["score"] = decimal(most)


def reordered(content):
    """Conditions that mean the same, with their lists in another order."""
    if isinstance(content, dict):
        return {key: value if key == "between" else reordered(value) for key, value in content.items()}
    return [reordered(entry) for entry in reversed(content)] if isinstance(content, list) else content


def whole_starts(random, most):
    """Ascending whole numbers from 0, none above `most`."""
    return ["0"] + [str(start) for start in sorted(random.sample(range(1, most + 1), min(most, random.randint(1, 3))))]


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


def greatest_score(rule):
    ladder = rule.get("bands") or rule["measure"]["finding"]["choices"]
    return max(Fraction(step["score"]) for step in ladder)
