"""Random rules: a measure with its bands, or what an evaluator judges."""

from fractions import Fraction

from decimals import decimal, share
from findings import NOT_ASSESSED
from random_measures import MeasureWriter
from random_records import LONG_AMOUNT

SCORES = ["0.125", "0.5", "1", "1.5", "2", "3", "3.7", "4", "5", "8", "10"]


class RuleWriter(MeasureWriter):
    """Writes random rules; where something is rated, each can score nothing."""

    def __init__(self, random, *arguments, **options):
        super().__init__(random, *arguments, **options)
        self.has_rating = random.random() < (1 if self.features & {"rounded", "rated_from", "ratings"} else 0.7)
        self.scales = {}

    def rule(self):
        """A measure with its bands, or with its choices; an addition that is looked for comes more often."""
        writers = [self.count, self.count_distinct, self.sum, self.ratio, self.checklist, self.finding]
        writers += [self.finding] * len(self.features & {"scale", "number", "judgements", "rounded", "rated_from"})
        writers += [self.finding] * 2 * len(self.features & {"not_applicable", "no_evidence"})
        writers += [self.ratio] * len(self.features & {"served_share", "previous", "women"})
        writers += [self.ratio] * ("previous" in self.features)
        writers += [self.checklist] * len(self.features & {"each_year", "judgements"})
        writers += [self.count_distinct] * len(self.features & {"each_at_least", "years"})
        return self.random.choice(writers)()

    def count(self):
        return self.with_bands(self.counting(), whole_starts(self.random, self.random.choice([2, 3, 4, 12])))

    def count_distinct(self):
        measure, most = self.distinct_counting()
        return self.with_bands(measure, whole_starts(self.random, self.random.choice([min(most, 2), most])))

    def sum(self):
        measure = self.adding()
        if "unit" not in measure:
            return self.with_bands(measure, whole_starts(self.random, self.random.choice([6, 20, 90, 2 ** 62])))
        starts = ["0"] + sorted(self.random.sample(["4", "7.5", "12", "45.25", "100", "300", LONG_AMOUNT], 2), key=Fraction)
        if self.random.random() < 0.5:
            starts = [f"{start} {measure['unit']}" for start in starts]
        return self.with_bands(measure, starts, is_whole=False)

    def ratio(self):
        measure = self.compared_sides()
        starts = ["0%"] + sorted(self.random.sample(["12.5%", "25%", "40%", "66%", "100%"], 2), key=share)
        return self.with_bands(measure, starts, is_whole=False)

    def checklist(self):
        entries = [self.entry(number) for number in range(self.random.randint(2, 4))]
        return self.with_bands({"checklist": entries}, whole_starts(self.random, len(entries)))

    def with_bands(self, measure, starts, is_whole=True):
        """The measure with bands at these starts; without a rating the lowest band may score above 0."""
        bands = [{"from": start, "score": score} for start, score in zip(starts, self.scores(len(starts)))]
        if is_whole and self.random.random() < 0.5:
            for band, following in zip(bands, starts[1:]):
                score = band.pop("score")
                band.update({"to": str(int(following) - 1), "score": score})
        if self.random.random() < 0.15:
            bands[0]["reading"] = "zero"
            self.used_readings.add("zero")
        return {"measure": measure, "bands": bands}

    def scores(self, number):
        """Scores of so many bands, mostly rising."""
        random = self.random
        scores = sorted(random.sample(SCORES, number), key=Fraction)
        if self.has_rating or random.random() < 0.7:
            scores[0] = "0"
        if random.random() < 0.25:
            first = 1 if self.has_rating else 0
            scores[first:] = random.sample(scores[first:], len(scores) - first)
        if len(scores) > 2 and random.random() < 0.15:
            scores[-1] = scores[-2]
        return scores

    # What an evaluator judges

    def finding(self):
        if self.wants("number"):
            return self.number()
        if self.wants("scale"):
            times = {"times": self.random.choice(["0.5", "2", "2.5"])} if self.random.random() < 0.6 else {}
            return {"measure": {"finding": {"scale": self.scale(), **times}}}
        return {"measure": {"finding": {"choices": self.choices()}}}

    def choices(self, scores=None):
        """Choices with these scores, of which one may say that the question does not apply."""
        scores = scores or ["0"] + self.random.sample(SCORES, self.random.randint(1, 3))
        if self.wants("not_applicable", 0.6):
            scores = [*scores, NOT_ASSESSED]
        choices = [{"id": f"choice-{number + 1}", "title": {"en": f"Choice {number + 1}"}, "score": score}
                   for number, score in enumerate(scores)]
        if self.wants("no_evidence", 0.7):
            self.add_no_evidence(choices)
        self.random.shuffle(choices)
        return choices

    def add_no_evidence(self, choices):
        """One of the choices that score the lowest says that there is no evidence: one that stands there, or one besides."""
        lowest = choices[0]
        if self.random.random() < 0.6:
            lowest = {**lowest, "id": "nothing-found"}
            choices.append(lowest)
        lowest["no_evidence"] = "true"

    def scale(self):
        """The name of a scale, new or already there."""
        if self.scales and self.random.random() < 0.6:
            return self.random.choice(list(self.scales))
        name = f"scale-{len(self.scales) + 1}"
        choices = self.choices(self.random.choice([["0", "2", "4"], ["0", "1", "2", "3", "4", "5"], ["0", "8"]]))
        choices[0]["anchor"] = {"en": "As described"}
        self.scales[name] = {"choices": choices, **self.provenance()}
        return name

    def number(self):
        """A number given as such, with bands or as the score itself."""
        low = "0" if self.has_rating else self.random.choice(["0", "1", "2.5"])
        high = self.random.choice(["4", "10", "100"])
        measure = {"finding": {"number": {"from": low, "to": high}}}
        if self.random.random() < 0.5:
            return {"measure": measure}
        between = [decimal(Fraction(low) + (Fraction(high) - Fraction(low)) * part) for part in
                   sorted(self.random.sample([Fraction(1, 4), Fraction(1, 2), Fraction(3, 5), Fraction(1)], 2))]
        return self.with_bands(measure, [low, *between], is_whole=False)


def whole_starts(random, most):
    """Ascending whole numbers from 0, none above `most`."""
    return ["0"] + [str(start) for start in sorted(random.sample(range(1, most + 1), min(most, random.randint(1, 3))))]


def steps_of(rule, scales):
    """The bands or the choices of a rule that give a number; none where a number is given as such."""
    if "bands" in rule:
        return rule["bands"]
    finding = rule["measure"]["finding"]
    choices = [] if "number" in finding else finding.get("choices") or scales[finding["scale"]]["choices"]
    return [choice for choice in choices if choice["score"] != NOT_ASSESSED]


def scores_of_rule(rule, scales):
    """The scores that a rule can give; None where it gives any number."""
    steps = steps_of(rule, scales)
    times = Fraction(rule["measure"].get("finding", {}).get("times", "1"))
    return {times * Fraction(step["score"]) for step in steps} or None


def greatest_score(rule, scales):
    scores = scores_of_rule(rule, scales)
    return max(scores) if scores else Fraction(rule["measure"]["finding"]["number"]["to"])


def least_score(rule, scales):
    scores = scores_of_rule(rule, scales)
    return min(scores) if scores else Fraction(rule["measure"]["finding"]["number"].get("from", 0))


def raise_greatest(rule, scales, most):
    """Gives a rule this greatest score, which is none of its lower ones."""
    own, finding = greatest_score(rule, scales), rule["measure"].get("finding", {})
    if "scale" in finding and "bands" not in rule:
        finding["times"] = decimal(Fraction(finding.get("times", "1")) * most / own)
    elif "number" in finding and "bands" not in rule:
        finding["number"]["to"] = decimal(most)
    else:
        for step in steps_of(rule, scales):
            if Fraction(step["score"]) == own:
                step["score"] = decimal(most)


def level_maxima(rules, scales, most=None):
    """Gives all rules one greatest score."""
    most = most or max(greatest_score(rule, scales) for rule in rules)
    for rule in rules:
        raise_greatest(rule, scales, most)
