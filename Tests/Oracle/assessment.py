"""The assessment of one evaluation under one methodology: indicators, criteria, groups, total and ratings."""

from functools import cached_property

from conditions import AS_WRITTEN, WITH_OPEN_EVIDENCE, WITH_TURNED_EVIDENCE
from corrections import ALL_CORRECTIONS, COVERAGE, LOSING_AN_ITEM, PROVENANCE, READINGS, WITH_DOCUMENTS
from coverage import claims_to_json, counted_items_to_json
from criteria import Criterion
from dated import in_force
from documents import write_number, write_range
from evidence_looks import add_lacking_documents, add_lacking_documents_of_parts
from gate_effects import BeforeGates
from gates import Gates
from groups import Group
from indicators import IndicatorReader
from ladders import looked_up_to_json
from losing import add_hangs_on
from measures import Measurer
from no_evidence import no_evidence_to_json
from provenance import status_of
from ratings import Rating
from readings import readings_of_rule, with_readings_of
from records import read_period
from rounding import prescribes_rounding, without_rounding
from rules_shown import add_rules
from standings import hull
from totals import Total


class Assessor:
    """Assesses one evaluation under one methodology; `look` says what evidence is taken as missing.

    `previous` is the record of the last cycle, where the evaluation names one.
    """

    def __init__(self, methodology, evaluation, calendar=None, previous=None, corrections=ALL_CORRECTIONS, look=AS_WRITTEN):
        self.documents = (methodology, evaluation, calendar, previous)
        self.methodology = in_force(methodology, read_period(evaluation["period"]))
        self.evaluation = evaluation
        self.corrections = corrections
        self.look = look
        self.measurer = Measurer(self.methodology, evaluation, calendar, previous, corrections, look)

    def over(self, items):
        """The same rules over other items."""
        other = Assessor.__new__(Assessor)
        other.methodology, other.evaluation, other.corrections = self.methodology, self.evaluation, self.corrections
        other.measurer = self.measurer.over(items)
        return other

    @cached_property
    def opened(self):
        """The same documents, with all questions about evidence open."""
        return Assessor(*self.documents, self.corrections, WITH_OPEN_EVIDENCE)

    @cached_property
    def turned(self):
        """The same documents, with all questions about evidence the other way round."""
        return Assessor(*self.documents, self.corrections, WITH_TURNED_EVIDENCE)

    @cached_property
    def unrounded(self):
        """The same documents, if nothing were rounded; None where nothing is."""
        methodology, *others = self.documents
        if not prescribes_rounding(methodology):
            return None
        return Assessor(without_rounding(methodology), *others, self.corrections, self.look)

    # What is assessed

    @cached_property
    def gates(self):
        return Gates(self.methodology.get("gates", []), self.measurer, self.criterion_named, self.status_of)

    @cached_property
    def criteria(self):
        reader = IndicatorReader(self.methodology, self.measurer, self.status_of, self.corrections)
        return [Criterion(written, reader.read_all(written), self.gates) for written in self.methodology["criteria"]]

    def criterion_named(self, name):
        return next(criterion for criterion in self.criteria if criterion.id == name)

    @cached_property
    def indicators(self):
        return [indicator for criterion in self.criteria for indicator in criterion.indicators]

    @cached_property
    def groups(self):
        return [Group(written, [self.criterion_named(name) for name in written["criteria"]])
                for written in self.methodology.get("groups", [])]

    @cached_property
    def total(self):
        """The total; None where the methodology has none."""
        if self.methodology["total"] == "none":
            return None
        return Total(self.methodology, self.criteria, self.groups, self.gates)

    @property
    def total_score(self):
        return None if self.total is None else self.total.score

    @cached_property
    def rating(self):
        """The rating of the total; None where there is none."""
        return self.rating_of(self.methodology, self.total, self.gates) if self.total else None

    def rating_of(self, holder, rated, gates=None):
        """The rating that is written on the methodology, a criterion or a group, or that it names."""
        written = self.written_rating(holder)
        return None if written is None else Rating(written, rated, gates)

    def written_rating(self, holder):
        written = holder.get("rating")
        return self.methodology["ratings"][written] if isinstance(written, str) else written

    def status_of(self, rule, holder=None):
        """The status that holds for a rule: its own, that of the criterion that holds it, or the provenance."""
        return status_of(self.methodology, rule, holder, PROVENANCE in self.corrections)

    # Writing

    # Whether it is told what further documents could change.
    has_documents = False

    def assess(self):
        """The assessment as the mapping that is printed."""
        self.has_documents = WITH_DOCUMENTS in self.corrections
        result = self.assess_alone()
        if LOSING_AN_ITEM in self.corrections:
            add_hangs_on(result, self)
        if self.corrections == ALL_CORRECTIONS:
            add_rules(result, self)
        return result

    def assess_alone(self):
        """The assessment without what follows from others: what hangs on single items, and on further documents."""
        result = {
            "format": "assessment/1",
            "evaluation": self.evaluation_to_json(),
            "methodology": self.methodology_to_json(),
            "scenario": None,
            "reviews": [],
            "gates": self.gates_to_json(),
            "criteria": [self.criterion_to_json(number) for number in range(len(self.criteria))],
            "total": self.total_to_json(),
            "evidence": self.evidence_to_json(),
            "rating": self.rating_to_json(lambda other: other.rating, self.methodology),
        }
        result.update(no_evidence_to_json(self.indicators, self.measurer.findings))
        if self.groups:
            result["groups"] = [self.group_to_json(number) for number in range(len(self.groups))]
        return result

    def with_documents(self, part_of):
        """The range of a part if all questions about evidence were open."""
        return {"with_documents": write_range(part_of(self.opened).range)} if self.has_documents else {}

    def evaluation_to_json(self):
        previous = self.documents[3]
        return {
            **{key: self.evaluation.get(key) for key in ("title", "notes", "notice")},
            "stage": self.evaluation.get("stage", "self_assessment"),
            "previous": previous and {"id": previous["id"],
                                      "period": [day.isoformat() for day in read_period(previous["period"])]},
            "id": self.evaluation["id"],
            "centre": self.evaluation["centre"]["id"],
            "period": [day.isoformat() for day in read_period(self.evaluation["period"])],
        }

    def methodology_to_json(self):
        methodology = self.methodology
        shown = {
            "id": methodology["id"],
            "status": methodology["status"],
            "complete": methodology.get("complete") == "true",
            "conventions": methodology["conventions"],
        }
        if PROVENANCE in self.corrections:
            shown["provenance"] = methodology.get("provenance")
        if READINGS in self.corrections:
            shown["selections"] = [{"id": name, "readings": readings_of_rule(selection)}
                                   for name, selection in methodology.get("selections", {}).items()]
        return shown

    def gates_to_json(self):
        shown = self.gates.to_json(self.before_gates())
        if self.has_documents:
            for entry, turned in zip(shown, self.turned.gates.gates):
                add_lacking_documents_of_parts(entry, turned.compared.shown)
        if READINGS in self.corrections:
            for entry, written in zip(shown, self.methodology.get("gates", [])):
                entry["readings"] = with_readings_of(self.methodology, written, written["require"])
        return shown

    def before_gates(self):
        """What stands before the gates of each step."""
        criteria = {criterion.id: criterion.reckoning.interval[0] for criterion in self.criteria if criterion.reckoning}
        is_scored = self.total is not None and self.total.standing.is_scored
        return BeforeGates(criteria, self.total.standing.low if is_scored else None,
                           self.rating.free_class if self.rating else None,
                           self.rating.class_names if self.rating else [])

    def indicator_to_json(self, number, position):
        """An indicator, with what further documents could change."""
        shown = dict(self.criteria[number].indicators[position].shown)
        if self.has_documents:
            shown["with_documents"] = self.opened.criteria[number].indicators[position].shown["range"]
            add_lacking_documents(shown, self.turned.criteria[number].indicators[position].shown)
        return shown

    def criterion_to_json(self, number):
        criterion = self.criteria[number]
        maximum, reckoning = criterion.written.get("maximum"), criterion.reckoning
        shown = {
            "id": criterion.id,
            "status": self.status_of(criterion.written),
            "maximum": write_number(maximum and criterion.maximum),
            "achievable": write_number(reckoning and reckoning.achievable),
            "score": write_number(criterion.score),
            "range": write_range(criterion.range),
            "uncapped": write_number(criterion.uncapped),
            "indicators": [self.indicator_to_json(number, position) for position in range(len(criterion.indicators))],
            **self.with_documents(lambda other: other.criteria[number]),
            **no_evidence_to_json(criterion.indicators, self.measurer.findings),
        }
        if criterion.has_ladder:
            interval = hull(one.combined for one in criterion.reckonings if one is not None)
            shown.update(looked_up_to_json(criterion.written, reckoning, interval))
        if "rating" in criterion.written:
            shown["rating"] = self.rating_to_json(
                lambda other: other.rating_of(other.criteria[number].written, other.criteria[number]),
                criterion.written, criterion.written)
        return shown

    def group_to_json(self, number):
        group = self.groups[number]
        return {
            "id": group.id,
            "maximum": str(group.maximum),
            "achievable": str(group.standing.achievable) if group.standing.is_scored else None,
            "score": write_number(group.score),
            "range": write_range(group.range),
            "uncapped": write_number(group.uncapped),
            "rating": self.rating_to_json(lambda other: other.rating_of(other.groups[number].written, other.groups[number]),
                                          group.written),
            **self.with_documents(lambda other: other.groups[number]),
        }

    def total_to_json(self):
        total = self.total
        if total is None:
            return None
        return {
            "score": str(total.score),
            "uncapped": write_number(total.uncapped),
            "range": write_range(total.range),
            "achievable": str(total.achievable),
            "declared_maximum": str(total.maximum),
            **self.with_documents(lambda other: other.total),
        }

    def rating_to_json(self, rating_of, holder, status_holder=None):
        """A rating, found by a function in this assessment and in those that are compared with it."""
        rating = rating_of(self)
        if rating is None:
            return None
        status = self.status_of(rating.written, None if isinstance(holder["rating"], str) else status_holder)
        return rating.to_json(status, rating_of(self.opened) if self.has_documents else None,
                              rating_of(self.unrounded) if self.unrounded else None)

    def evidence_to_json(self):
        """On what the items rest that count somewhere."""
        counted = [record for indicator in self.indicators for record in indicator.counted_records]
        merged = [pair for indicator in self.indicators for pair in indicator.merged_records]
        return claims_to_json(counted, merged) if COVERAGE in self.corrections else counted_items_to_json(counted)
