"""Looks for fillings of small records that reach both ends of a range, item by item.

Only cases in which the ends are promised: no field is asked by two leaves that meet in one count, and no two items share
what is missing. So dates that follow from one another, sources without a strength, inner items and questions about the
centre stay out.
"""

import copy
import random as randomness
from fractions import Fraction

from assessment import Assessor
from documents import as_if_read
from features import ALL_FEATURES
from filling import Filler
from random_conditions import ConditionWriter
from random_records import PARTIES, RecordWriter
from vocabulary import SECTIONS, field_at

LINKED_FIELDS = {"activity": {"began", "days", "title", "recommendations", "results"}, "membership": {"began", "title"},
                 "output": {"title"}, "submission": {"title"}}
DISTINCT_FIELDS = {"activity": ["areas", "status", "project", "place.country", "parties", "ended.year"],
                   "membership": ["kind"],
                   "output": ["languages", "kind", "published.year"], "submission": ["kind", "submitted.year"]}
ONCE_PER = {"activity": ["project", "category"], "membership": ["kind"], "output": ["kind"], "submission": ["kind"]}
UNLINKED_FEATURES = ALL_FEATURES - {"served_conditions", "days_late", "bounds", "women"}
BANDS = [{"from": "0", "score": "0"}]
TRIES_PER_ITEM = 60
ROUNDS = 3


def unreached_ends(seed):
    """The ends of a small case's range that no filling reaches, in words."""
    random = randomness.Random(f"reaching {seed}")
    case = SmallCase(random)
    stated = case.indicator(case.evaluation)
    if stated["measured_range"] is None:
        return
    for end, sign in zip(stated["measured_range"], (-1, 1)):
        if end is not None and case.most(sign) != Fraction(end):
            yield f"small case: {case.measure} over {case.selection}: {end} is not reached, but {case.most(sign)}"


class SmallCase:
    """One measure over a few items of one kind."""

    def __init__(self, random):
        self.random = random
        self.kind = random.choice(["activity", "activity", *SECTIONS])
        self.conditions = ConditionWriter(random, with_presence=False, features=UNLINKED_FEATURES)
        used = {(name,) for name in LINKED_FIELDS[self.kind]}
        self.selection = {"of": self.kind}
        if random.random() < 0.5:
            self.selection["once_per"] = random.choice(ONCE_PER[self.kind])
            used.add((self.selection["once_per"],))
        field = random.choice(DISTINCT_FIELDS[self.kind])
        writer = random.choice([self.count, self.count_distinct, self.ratio_of_a_part, self.ratio_of_a_part]
                               + [self.share_of_served] * field_at(self.kind, field).is_party)
        if writer in (self.count_distinct, self.share_of_served):
            used.add(tuple(field.split("."))[:1])
        self.measure = writer(used, field)
        if where := self.where(used):
            self.selection["where"] = where
        self.evaluation = self.small_record(field)

    def where(self, used):
        return self.conditions.where(self.kind, used, self.random.randint(0, 2), depth=1)

    def count(self, used, field):
        return {"count": "s"}

    def count_distinct(self, used, field):
        among = {"among": "served"} if field_at(self.kind, field).is_party and self.random.random() < 0.7 else {}
        is_repeated = field_at(self.kind, field).holds_many and self.random.random() < 0.5
        return {"count_distinct": field, "in": "s", **among, **({"each_at_least": "2"} if is_repeated else {})}

    def share_of_served(self, used, field):
        """The list is known: where it is not, anything is said to be possible."""
        return {"ratio": {"of": {"count_distinct": field, "in": "s", "among": "served"}, "over": "served"}}

    def ratio_of_a_part(self, used, field):
        wide, further = self.where(used), self.where(used)
        return {"ratio": {"of": {"count": "s", "where": {**further, **wide}}, "over": {"count": "s", "where": wide}},
                "when_over_is_zero": self.random.choice(["zero", "not_assessed"])}

    def small_record(self, field):
        """An evaluation of up to four items of the kind, with whole dates missing and parts of dates only."""
        records = RecordWriter(self.random, UNLINKED_FEATURES)
        records.activity_ids = [f"activity-{number}" for number in range(1, 5)]
        records.chance_missing = self.random.choice([0.2, 0.4])
        evaluation = records.evaluation({"id": "small", "conventions": ["basel"], "criteria": []})
        write = getattr(records, self.kind)
        names = records.activity_ids if self.kind == "activity" else range(4)
        # Without Conventions of its own the centre's list is one that can be filled in.
        evaluation["centre"].pop("conventions", None)
        if self.measure.get("ratio", {}).get("over") == "served":
            evaluation["centre"].update(conventions=["basel"], serves={"basel": self.random.sample(PARTIES, 3)})
        evaluation.update({section: [] for section in SECTIONS.values()})
        items = [write(name) for name in names][:self.random.randint(1, 4)]
        if "count_distinct" in self.measure and not field_at(self.kind, field).holds_many:
            # What is not written adds nothing as it stands, though whatever it is would add one.
            items = [item for item in items if reads(item, field)]
        for item in items:
            item.pop("began", None)
            item.pop("recommendations", None)
            item.pop("results", None)
        evaluation[SECTIONS[self.kind]] = items
        for source in evaluation["sources"]:
            source.setdefault("strength", "documented")
        return evaluation

    def indicator(self, evaluation):
        return as_if_read(Assessor(self.methodology(), as_if_read(evaluation)).assess_alone())["criteria"][0]["indicators"][0]

    def methodology(self):
        return as_if_read({
            "id": "small", "status": "draft", "provenance": "illustrative", "conventions": ["basel"], "maximum": "0",
            "selections": {"s": self.selection}, "total": {"combine": "sum"},
            "criteria": [{"id": "c", "maximum": "0", "measure": self.measure, "bands": BANDS}]})

    def most(self, sign):
        """The greatest measured value (the least for a negative sign) that filling one item after the other gives."""
        filler = Filler(self.random, self.methodology())
        section = SECTIONS[self.kind]
        lists = [filler.fill_record(self.evaluation)["centre"] for _ in range(8)]
        results = []
        for centre in lists if self.measure.get("among") else lists[:1]:
            filled = filler.fill_record(self.evaluation)
            filled["centre"] = centre
            best = self.worth(filled, sign)
            for _ in range(ROUNDS):
                for position, item in enumerate(self.evaluation[section]):
                    for _ in range(TRIES_PER_ITEM):
                        other = copy.copy(filled)
                        other[section] = list(filled[section])
                        other[section][position] = self.filled_item(filler, item)
                        worth = self.worth(other, sign)
                        if worth >= best:
                            filled, best = other, worth
            results.append(best)
        value = max(results)[1]
        return value if value is None else sign * value

    def filled_item(self, filler, item):
        """One item with what it leaves open filled, with the same values over again if they are many."""
        one = {**self.evaluation, **{section: [] for section in SECTIONS.values()}, SECTIONS[self.kind]: [item]}
        return filler.fill_record(one)[SECTIONS[self.kind]][0]

    def worth(self, evaluation, sign):
        """How good a filling is: first the measured value, then what leads there item by item."""
        shown = self.indicator(evaluation)
        if shown["measured"] is None:
            return False, None
        sizes = [len(part["counted"]) + len(part["merged"]) for part in shown.get("parts") or [shown]]
        smaller_sides = [sign * sizes[0], -sign * sum(sizes[1:])]
        return True, sign * Fraction(shown["measured"]), *smaller_sides


def reads(item, field):
    """Whether an item holds a field, or a field of the record that it holds."""
    name, _, rest = field.partition(".")
    return name in item and (rest in ("", "year") or rest in item[name])
