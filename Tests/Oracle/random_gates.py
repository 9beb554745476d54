"""Random gates: what they require, and what follows otherwise."""

from decimals import decimal
from fractions import Fraction

from findings import judged_rules, written_choices
from random_criteria import CriterionWriter


class GateWriter(CriterionWriter):
    """Writes random gates; `has_total` says whether there is a total on which they may act."""

    has_total = True

    def gate(self, number, criteria):
        write = self.random.choice([self.compared, self.compared, self.compared_share, self.compared_checklist])
        if self.wants("each_year", 0.3):
            write = self.counting_each_year
        require, later = write(), criteria
        if self.wants("score_gates"):
            require, later = self.compared_score(criteria)
        consequences = [self.consequence(later)]
        if self.wants("consequences"):
            consequences += [self.consequence(later) for _ in range(self.random.randint(1, 3))]
        return {"id": f"gate-{number + 1}", "title": {"en": f"Gate {number + 1}"}, **self.provenance(),
                **self.readings(), "require": require,
                "otherwise": consequences if len(consequences) > 1 else consequences[0]}

    def compared(self):
        return self.entry(0)["met_when"]

    def compared_share(self):
        comparison = self.random.choice([{"at_least": "50%"}, {"more_than": "25%"}, {"at_most": "100%"},
                                         {"equals": "0%"}, {"between": ["12.5%", "100%"]}, {"at_least": "0%"}])
        return {**self.compared_sides(), **comparison}

    def compared_checklist(self):
        entries = [self.entry(number) for number in range(self.random.randint(1, 3))]
        return {"checklist": entries, **self.random.choice([{"at_least": "1"}, {"equals": "1"}, {"less_than": "2"}])}

    def compared_score(self, criteria):
        """A score that is asked for, and the criteria behind it, on which the gate may act without a circle."""
        places = [place for place, criterion in enumerate(criteria) if criterion.get("status") != "untranscribed"]
        place = self.random.choice(places)
        part = Fraction(criteria[place]["maximum"]) * self.random.choice([Fraction(1, 4), Fraction(1, 2), Fraction(1)])
        comparison = {"at_least": decimal(part)} if self.random.random() < 0.6 else {"more_than": decimal(part / 2)}
        return {"score": criteria[place]["id"], **comparison}, criteria[place + 1:]

    def consequence(self, criteria):
        names = [criterion["id"] for criterion in criteria]
        random = self.random
        choices = [lambda: "needs_review"]
        if names:
            choices += [
                lambda: {"not_assessed": random.sample(names, random.randint(1, min(2, len(names))))},
                lambda: {"cap": {"criterion": random.choice(names), "at": random.choice(["0", "0.5", "1", "2.5", "4"])}}]
        if self.has_total:
            choices.append(lambda: {"cap_total": random.choice(["0", "0.5", "3", "7.25", "20"])})
        if self.has_total and self.has_rating:
            choices.append(lambda: {"rating_at_most": random.choice(["weak", "fair", "good"])})
        return random.choice(choices)()

    # Judgements

    def ask_for_judgements(self, methodology):
        """Puts questions about judgements in the place of some that checklists and gates ask."""
        judged = list(judged_rules(methodology))
        if not judged or "judgements" not in self.features:
            return
        for holder, key in list(places_of_questions(methodology)):
            if self.random.random() < 0.4:
                holder[key] = self.judgement(methodology, *self.random.choice(judged))

    def judgement(self, methodology, name, finding):
        """A question about a choice, or about a number."""
        if "number" in finding:
            middle = (Fraction(finding["number"]["from"]) + Fraction(finding["number"]["to"])) / 2
            return {"finding": name, self.random.choice(["at_least", "more_than", "at_most", "less_than"]): decimal(middle)}
        choices = [choice["id"] for choice in written_choices(methodology, finding)]
        return {"finding": name, "one_of": self.random.sample(choices, self.random.randint(1, len(choices) - 1))}


def places_of_questions(methodology):
    """Where checklists and gates ask a question, as a mapping and a key of it."""
    for gate in methodology.get("gates", []):
        if "score" not in gate["require"]:
            yield gate, "require"
    for criterion in methodology["criteria"]:
        for rule in criterion.get("indicators", [criterion]):
            for entry in rule.get("measure", {}).get("checklist", []):
                yield entry, "met_when"
