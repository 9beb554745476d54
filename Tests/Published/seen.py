"""What tests have seen of a methodology: bands, choices, ladders, gates, entries of checklists and classes."""

from language import read_bands, read_number, written_choices


class Seen:
    """What has been seen, beside all that can be."""

    def __init__(self, methodology):
        self.methodology = methodology
        self.points = set()

    def add(self, *point):
        self.points.add(point)

    def unseen(self):
        return sorted(self.everything() - self.points)

    # All that can be seen

    def everything(self):
        points = {point for criterion in self.methodology["criteria"] for point in self.of_criterion(criterion)}
        points |= {("gate", gate["id"], met) for gate in self.methodology.get("gates", []) for met in ("met", "tripped")}
        return points | {("class", name, each["id"]) for name, rating in self.ratings() for each in rating["classes"]}

    def ratings(self):
        """The rating of each thing that has one; a shared one is to be seen in each."""
        for holder in [self.methodology, *self.methodology["criteria"], *self.methodology.get("groups", [])]:
            written = holder.get("rating")
            if written is not None:
                yield holder["id"], self.methodology["ratings"][written] if isinstance(written, str) else written

    def of_criterion(self, criterion):
        for rule in criterion.get("indicators", [criterion]):
            yield from self.of_indicator(criterion["id"] if rule is criterion else f"{criterion['id']}.{rule['id']}", rule)
        for number, bands in ladders_of(criterion).items():
            for band in read_bands(bands):
                yield "ladder", criterion["id"], number, str(band.start)

    def of_indicator(self, name, rule):
        for band in read_bands(rule.get("bands", [])):
            yield "band", name, str(band.start)
        finding = rule["measure"].get("finding", {"number": None})
        if "number" not in finding:
            yield from (("choice", name, choice["id"]) for choice in written_choices(self.methodology, finding))
        for entry in rule["measure"].get("checklist", []):
            yield from (("entry", name, entry["id"], met) for met in (True, False))

    # What one assessment shows

    def add_assessment(self, assessor, assessment):
        for criterion, shown in zip(assessor.criteria, assessment["criteria"]):
            self.add_criterion(criterion, shown)
        for gate in assessment["gates"]:
            self.add("gate", gate["id"], "met" if gate["met"] else "tripped")
        rated = [(self.methodology, assessment), *zip(self.methodology["criteria"], assessment["criteria"]),
                 *zip(self.methodology.get("groups", []), assessment.get("groups", []))]
        for holder, shown in rated:
            if shown.get("rating"):
                self.add("class", holder["id"], shown["rating"]["class"])

    def add_criterion(self, criterion, shown):
        for indicator in shown["indicators"]:
            self.add_indicator(indicator)
        number = sum(indicator["score"] is not None for indicator in shown["indicators"])
        for band in shown.get("bands", []):
            if band.get("hit"):
                self.add("ladder", criterion.id, str(number) if "ladders" in criterion.written else None,
                         str(read_number(band["from"])))

    def add_indicator(self, indicator):
        for band in indicator["bands"]:
            if band.get("hit"):
                self.add("band", indicator["id"], band["from"])
        for choice in indicator.get("choices", []):
            if choice.get("hit"):
                self.add("choice", indicator["id"], choice["id"])
        for part in indicator.get("parts", []):
            if "met" in part:
                self.add("entry", indicator["id"], part["id"], part["met"])


def ladders_of(criterion):
    """The ladders over a criterion's combined score, by the number of indicators assessed or, for the only one, None."""
    if "ladders" in criterion:
        return criterion["ladders"]
    return {None: criterion["bands"]} if "indicators" in criterion and "bands" in criterion else {}
