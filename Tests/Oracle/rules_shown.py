"""What the assessment tells of the rules beside the scores: words, places, citations, weights, limits and dated values."""

from fractions import Fraction

from as_written import citations, judgement_to_json, place_of_rule, rounding_to_json, words_of_rule
from documents import read_number, write_number
from readings import readings_of_rule
from records import read_period
from values_in_force import ILLUSTRATIVE, ValuesInForce, is_illustrative
from weights import exact_shares


def add_rules(result, assessor):
    """Adds to an assessment what it tells of the rules by which it came about."""
    RulesShown(result, assessor).add()


class RulesShown:
    """The rules of one assessment, as they are written and as they are in force."""

    def __init__(self, result, assessor):
        self.result = result
        self.assessor = assessor
        self.written = assessor.documents[0]
        self.in_force = assessor.methodology
        self.period = read_period(assessor.evaluation["period"])
        self.values = ValuesInForce(self.written, self.period[1])

    def add(self):
        self.add_methodology(self.result["methodology"])
        weights = self.weights_of_total()
        for shown, written, criterion in zip(self.result["criteria"], self.in_force["criteria"], self.assessor.criteria):
            self.add_criterion(shown, written, criterion, weights)
        for shown, written in zip(self.result["gates"], self.in_force.get("gates", [])):
            self.add_gate(shown, written)
        for shown, written in zip(self.result.get("groups", []), self.in_force.get("groups", [])):
            self.add_group(shown, written, weights)
        if self.result["total"]:
            self.add_total(self.result["total"], self.in_force["total"])
            self.add_rating(self.result["rating"], self.in_force, self.assessor.total)

    def named(self, section, name):
        """The rule with an id as it is written, with the names of dated values."""
        return next(rule for rule in self.written[section] if rule["id"] == name)

    def weights_of_total(self):
        """The weights of the total by the names of what it adds up, which are criteria or groups."""
        total = self.in_force["total"]
        return exact_shares(total["weights"]) if "weights" in total else {}

    # The methodology

    def add_methodology(self, shown):
        shown["title"] = self.written.get("title")
        shown["values"] = self.values.all()
        shown["windows"] = [self.window_to_json(name, window) for name, window in self.written.get("windows", {}).items()]
        shown["readings"] = [self.reading_to_json(name, reading) for name, reading in self.written.get("readings", {}).items()]
        shown["references"] = [reference_to_json(name, one) for name, one in self.written.get("references", {}).items()]
        for entry in shown["selections"]:
            self.add_selection(entry, self.in_force["selections"][entry["id"]])

    def window_to_json(self, name, window):
        first, last = self.assessor.measurer.conditions.windows[name]
        return {"id": name, "title": window.get("title"), "from": first.isoformat(), "to": last.isoformat()}

    def reading_to_json(self, name, reading):
        words = {key: reading.get(key) for key in ("question", "answer", "decided_by")}
        return {"id": name, **words, "status": status_of_reading(reading), "cites": citations(self.written, reading)}

    def add_selection(self, shown, written):
        line, column = (self.in_force["selections"].key_places or {}).get(shown["id"], (None, None))
        shown.update(words_of_rule(self.written, written), status=self.assessor.status_of(written), of=written["of"],
                     once_per=written.get("once_per"), when_undecided=written.get("when_undecided", "leave_out"),
                     rule={"line": line, "column": column})

    # Criteria and indicators

    def add_criterion(self, shown, written, criterion, weights):
        with_names = self.named("criteria", shown["id"])
        shown.update(words_of_rule(self.written, written), **place_of_rule(written),
                     **rounding_to_json(self.written, written),
                     combine=written.get("combine", "sum"), readings=readings_of_rule(written),
                     weight=write_number(weights.get(shown["id"])),
                     values=self.values.used_in(*self.values.used_by_combination(with_names)))
        if "plus" in written:
            shown["plus"] = str(read_number(written["plus"]))
        shown["caps"] = [self.cap_to_json(cap, named, written, criterion)
                         for cap, named in zip(written.get("caps", []), with_names.get("caps", []))]
        self.add_rating(shown.get("rating"), written, criterion)
        if written.get("status") == "untranscribed":
            return
        rules = written.get("indicators", [written])
        for entry, rule, named, indicator in zip(shown["indicators"], rules, with_names.get("indicators", [with_names]),
                                                 criterion.indicators):
            self.add_indicator(entry, rule, named, indicator, written)
        rests_below = any(self.rests_on_illustrative(entry, rule.get("bands", []))
                          for entry, rule in zip(shown["indicators"], rules))
        rests_below = rests_below or any(map(self.rests_on_illustrative, shown["caps"]))
        shown["rests_on"] = self.rests_on(shown, ladder_of(written), rests_below)

    def add_indicator(self, shown, written, named, indicator, criterion):
        bands = named.get("bands", []) if "measure" in named else []
        used = [*self.values.used_by_measure(named["measure"]), bands]
        title = written.get("title") if written is not criterion else None
        cites = citations(self.written, written if "cite" in written else criterion)
        shown.update(**place_of_rule(written), title=title, cites=cites,
                     maximum=str(indicator.maximum), scale=scale_of(written["measure"]),
                     judgement=judgement_to_json(self.assessor.measurer.findings.written.get(shown["id"])),
                     not_monotone=written.get("not_monotone"), values=self.values.used_in(*used))
        if "weights" in criterion:
            shown["weight"] = str(exact_shares(criterion["weights"])[written["id"]])
        for entry, band in zip(shown["bands"], written.get("bands", [])):
            add_band(entry, band)
        for entry, choice in zip(shown.get("choices") or [], self.choices_of(written)):
            entry.update({key: choice[key] for key in ("title", "anchor") if key in choice})
        add_titles_of_entries(shown, written["measure"])
        shown["rests_on"] = self.rests_on(shown, written.get("bands", []))

    def choices_of(self, written):
        finding = written["measure"].get("finding", {})
        return self.in_force["scales"][finding["scale"]]["choices"] if "scale" in finding else finding.get("choices", [])

    def cap_to_json(self, written, named, criterion_written, criterion):
        own = [indicator.shown["id"] for indicator in criterion.indicators if indicator.name in written["of"]]
        scores = [one.score for one in criterion.indicators if one.name in written["of"] and one.score is not None]
        before, at = sum(scores, Fraction(0)) if scores else None, read_number(written["at"])
        return {"id": written["id"], **words_of_rule(self.written, written), **place_of_rule(written),
                "status": self.assessor.status_of(written, criterion_written), "readings": readings_of_rule(written),
                "of": own, "at": str(at), "values": self.values.used_in(named["at"]),
                "before": write_number(before), "after": write_number(before and min(before, at))}

    # Gates, groups, total and ratings

    def add_gate(self, shown, written):
        named = self.named("gates", shown["id"])
        measure = named["require"]
        used = [*self.values.used_by_measure(measure), named["otherwise"]]
        shown.update(words_of_rule(self.written, written), **place_of_rule(written),
                     scale=scale_of_required(written["require"]), values=self.values.used_in(*used))
        add_titles_of_entries(shown, written["require"])
        shown["rests_on"] = self.rests_on(shown)

    def add_group(self, shown, written, weights):
        named = self.named("groups", shown["id"])
        shown.update(title=written.get("title"), combine=written.get("combine", "sum"), criteria=written["criteria"],
                     weight=write_number(weights.get(shown["id"])),
                     values=self.values.used_in(*self.values.used_by_combination(named)))
        group = next(group for group in self.assessor.groups if group.id == shown["id"])
        if "weights" in written and len(group.transcribed) == len(group.criteria):
            # Of a criterion that is not transcribed engine and definition differ: see the README.
            shown["weights"] = {name: str(share) for name, share in exact_shares(written["weights"]).items()}
        self.add_rating(shown["rating"], written, group)

    def add_total(self, shown, written):
        named = self.written["total"]
        used = [{key: named[key] for key in ("weights", "rounded") if key in named}, self.written.get("rating")]
        shown.update(combine=written.get("combine", "sum"), **rounding_to_json(self.written, written),
                     values=self.values.used_in(*used))
        if written.get("of") == "groups":
            shown["of"] = "groups"

    def add_rating(self, shown, holder, rated):
        """The scale of a rating, and how much is assessed where a class needs enough of it."""
        if shown is None:
            return
        rating = self.assessor.written_rating(holder)
        shown.update(of=rating["of"], cites=citations(self.written, rating), **rounding_to_json(self.written, rating),
                     scale=[{"id": entry["id"], "title": entry.get("title"), "from": str(read_number(entry["from"]))}
                            for entry in rating["classes"]])
        if "rated_from" in rating:
            shown.update(rated_from=str(read_number(rating["rated_from"])), assessed=str(rated.standing.assessed))

    # What is illustrative

    def rests_on(self, shown, bands=(), rests_below=False):
        """What a rule rests on that is not illustrative itself."""
        if shown["status"] == ILLUSTRATIVE:
            return None
        return ILLUSTRATIVE if rests_below or self.rests_on_illustrative(shown, bands) else None

    def rests_on_illustrative(self, shown, bands=()):
        """Whether one of the readings or of the dated values of a rule is illustrative, whatever it is itself."""
        names = [*shown["readings"], *(name for band in bands for name in readings_of_rule(band))]
        return is_illustrative(shown["values"]) or any(
            status_of_reading(self.written["readings"][name]) == ILLUSTRATIVE for name in names)


def reference_to_json(name, written):
    year = written.get("year")
    return {"id": name, **{key: written.get(key) for key in ("symbol", "title", "body", "url")}, "year": year and int(year)}


def status_of_reading(reading):
    return reading.get("status", ILLUSTRATIVE)


def ladder_of(criterion):
    """All bands of the ladders of a criterion."""
    if "indicators" not in criterion:
        return []
    return [*criterion.get("bands", []), *(band for bands in criterion.get("ladders", {}).values() for band in bands)]


def add_band(shown, written):
    if "to" in written:
        shown["to"] = str(read_number(written["to"]))
    if "reading" in written:
        shown["readings"] = readings_of_rule(written)


def add_titles_of_entries(shown, measure):
    """What the entries of a checklist ask for, in words."""
    for part, entry in zip(shown.get("parts") or [], measure.get("checklist", [])):
        part["title"] = entry.get("title")


def scale_of(measure):
    """What the numbers of a measure are: whole numbers, other ones, shares, or no numbers but choices."""
    if "ratio" in measure:
        return "share"
    if "finding" in measure:
        return "amount" if "number" in measure["finding"] else "choice"
    return "amount" if "unit" in measure else "number"


def scale_of_required(require):
    """The same of what a gate requires, which may be a score or a judgement."""
    if "score" in require:
        return "amount"
    if "finding" in require:
        return "choice" if "one_of" in require else "amount"
    return scale_of(require)
