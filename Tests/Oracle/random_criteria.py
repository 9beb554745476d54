"""Random criteria: indicators combined, under caps, weights, ladders and rounding."""

from fractions import Fraction

from decimals import decimal
from random_ratings import RatingWriter
from random_rules import greatest_score, least_score, level_maxima, scores_of_rule

EQUAL_MAXIMA = ("average", "lowest")
PARTS_OF_THE_MOST = [Fraction(1, 8), Fraction(1, 4), Fraction(1, 2), Fraction(3, 4), Fraction(1)]


class CriterionWriter(RatingWriter):
    """Writes random criteria; with a common maximum all of them can score the same."""

    common_maximum = None

    def untranscribed(self, number):
        return {"id": f"unknown-{number + 1}", "title": {"en": "A row not at hand"}, "status": "untranscribed"}

    def criterion(self, number):
        written = {"id": f"c{number + 1}", "title": {"en": f"Criterion {number + 1}"}, "maximum": "0",
                   **self.provenance()}
        if self.random.random() < 0.2:
            rule = self.rule()
            level_maxima([rule], self.scales, self.common_maximum)
            written.update(rule, maximum=decimal(greatest_score(rule, self.scales)))
        else:
            self.combine_indicators(written)
        if self.wants("rounded", 0.7):
            written["rounded"] = self.rounded(Fraction(written["maximum"]))
        if self.has_rating and self.wants("ratings"):
            written["rating"] = self.rating(Fraction(written["maximum"]))
        return written

    def combine_indicators(self, written):
        """Indicators, how they are combined, and what the criterion can score by that."""
        combine = self.random.choice(self.combinations())
        if combine:
            written["combine"] = combine
        rules = written["indicators"] = [
            {"id": f"i{position + 1}", "title": {"en": f"Indicator {position + 1}"},
             **self.own_status(), **self.readings(), **self.rule()}
            for position in range(self.random.randint(1, 3))]
        if combine in EQUAL_MAXIMA or combine == "highest" and self.common_maximum:
            level_maxima(rules, self.scales, self.common_maximum)
        if combine == "lowest" and self.wants("plus", 0.7):
            self.add_plus(written)
        if combine == "weighted_sum":
            written["weights"] = self.weights([rule["id"] for rule in rules])
        self.add_ladders(written)
        if "bands" not in written and "ladders" not in written:
            self.set_maximum(written)

    def combinations(self):
        """The words for combining that may be used, new ones more often."""
        new = [word for feature, word in (("average", "average"), ("plus", "lowest"), ("weights", "weighted_sum"))
               if feature in self.features]
        return [*([None, "sum"] if not self.common_maximum else []), "lowest", "highest", *new * 2]

    def own_status(self):
        """By chance a status that differs from the criterion's."""
        return self.provenance() if self.random.random() < 0.2 else {}

    def add_plus(self, written):
        """A number that is at most the least difference between two scores; none where a number is given as such."""
        scores = [scores_of_rule(rule, self.scales) for rule in written["indicators"]]
        if None in scores:
            return
        together = sorted(set().union(*scores))
        least = min(high - low for low, high in zip(together, together[1:]))
        written["plus"] = decimal(least * self.random.choice([Fraction(1, 2), Fraction(1)]))

    def maxima(self, written):
        return {rule["id"]: greatest_score(rule, self.scales) for rule in written["indicators"]}

    def set_maximum(self, written):
        """The maximum without a ladder, with a cap or two where scores are added up."""
        combine, maxima = written.get("combine", "sum"), list(self.maxima(written).values())
        if combine == "weighted_sum":
            written["maximum"] = decimal(self.common_maximum or self.random.choice([10, 20, Fraction(15, 2)]))
            return
        combination = {"sum": sum, "highest": max}.get(combine, min)
        written["maximum"] = decimal(combination(maxima))
        if combination is sum and self.random.random() < 0.4:
            written["maximum"] = decimal(self.add_caps(written))

    def add_caps(self, written):
        """One or two caps over indicators of their own; gives what they leave to be reached."""
        maxima = list(self.maxima(written).values())
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
        return reachable

    # Ladders

    def add_ladders(self, written):
        """By chance a ladder over the combined score, or one for each of some numbers of indicators."""
        number = len(written["indicators"])
        has_zero_weights = "0" in written.get("weights", {}).values()
        if self.wants("ladders", 0.4) and not has_zero_weights:
            scores = self.ladder_scores()
            written["ladders"] = {str(number): self.ladder(written, number, scores)}
            for fewer in range(1, number):
                if self.random.random() < 0.6:
                    written["ladders"][str(fewer)] = self.ladder(written, fewer, scores)
        elif self.wants("ladder", 0.4):
            scores = self.ladder_scores()
            most = self.add_caps(written) if written.get("combine", "sum") == "sum" and self.random.random() < 0.3 else None
            written["bands"] = self.ladder(written, number, scores, most)
        else:
            return
        written["maximum"] = decimal(max(map(Fraction, scores)))

    def ladder_scores(self):
        """The scores of a ladder; the greatest is the common maximum where there is one."""
        scores = self.scores(self.random.randint(2, 4))
        most = max(scores, key=Fraction)
        return [decimal(self.common_maximum) if score == most and self.common_maximum else score for score in scores]

    def ladder(self, written, number, scores, most=None):
        """Bands that so many indicators can reach; fewer of them reach fewer of the scores."""
        most = most or self.most_of(written, number, scores)
        kept = scores if number == len(written["indicators"]) else scores[:self.random.randint(2, len(scores))]
        starts = [part * most for part in sorted(self.random.sample(PARTS_OF_THE_MOST, len(kept) - 1))]
        # A band that ends where the least combined score begins is refused.
        starts = [Fraction(0)] + [start for start in starts if start > self.least_of(written, number, most)]
        while len(kept) > len(starts):
            kept = kept[1:] if Fraction(kept[0]) < max(map(Fraction, kept)) else kept[:1] + kept[2:]
        return [{"from": decimal(start), "score": score} for start, score in zip(starts, kept)]

    def least_of(self, written, number, most):
        """No less than the least that so many indicators give: what they give at least is seldom above 0."""
        rules = written["indicators"]
        if written.get("combine") == "weighted_sum":
            return most * max(least_score(rule, self.scales) / greatest_score(rule, self.scales) for rule in rules)
        minima = sorted(least_score(rule, self.scales) for rule in rules)[:number]
        combined = sum(minima) if written.get("combine", "sum") == "sum" else max(minima)
        return combined + Fraction(written.get("plus", 0))

    def most_of(self, written, number, scores):
        """What so many indicators can reach; the greatest of three weights is more than a quarter."""
        maxima = sorted(self.maxima(written).values(), reverse=True)
        combine = written.get("combine", "sum")
        if combine == "sum":
            return sum(maxima[:number])
        if combine != "weighted_sum":
            return maxima[0]
        most = max(map(Fraction, scores))
        return most if number == len(maxima) else most / 4
