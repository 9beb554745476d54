"""Random weights, rounding and ratings."""

from fractions import Fraction

from decimals import decimal
from random_rules import RuleWriter

CLASSES = ["weak", "fair", "good"]
EDGES_OF_SHARES = [["0%", "37.5%", "80%"], ["0%", "10%", "50%"]]


class RatingWriter(RuleWriter):
    """Writes random weights, rounding and ratings."""

    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)
        self.ratings = {}

    def weights(self, names, needed=None):
        """Weights in per cent, or relative ones, of which some may be 0; some of those that are needed are above 0."""
        if self.wants("relative_weights", 0.7):
            weights = {name: self.random.choice(["0", "0", "1", "2", "3", "0.5"]) for name in names}
            weights[self.random.choice(needed or names)] = self.random.choice(["1", "2.5"])
            return weights
        parts = self.random.choice([20, 800, 6250])
        cuts = sorted(self.random.sample(range(1, parts), len(names) - 1))
        return {name: f"{decimal(Fraction(100 * (high - low), parts))}%"
                for name, low, high in zip(names, [0] + cuts, cuts + [parts])}

    def rounded(self, greatest):
        """Rounding to a part of the greatest score, so that this stays what it is."""
        to = decimal(greatest / self.random.choice([2, 2, 4, 5, 8, 10, 40]))
        source = self.random.choice([{"cite": "decision#annex"}, {"reading": "as-read"}])
        self.used_readings.update(source.get("reading", "").split())
        return {"to": to, "half": "up", **source}

    def rating(self, greatest):
        """Classes that begin at nothing and can all be reached, written where they stand or named."""
        if self.wants("ratings", 0.3) and greatest is not None:
            if not self.ratings or self.random.random() < 0.5:
                self.ratings[f"rating-{len(self.ratings) + 1}"] = self.rating_of_share()
            return self.random.choice(list(self.ratings))
        return self.rating_of_share() if self.random.random() < 0.5 or not greatest else self.rating_of_points(greatest)

    def rating_of_share(self):
        rounded = {"rounded": {"to": self.random.choice(["1%", "20%", "40%", "40%"]), "half": "up", "cite": "decision#annex"}}
        return {**self.provenance(), "of": "share_of_maximum", **self.from_where_on(),
                **(rounded if self.wants("rounded", 0.8) else {}),
                "classes": classes(self.random.choice(EDGES_OF_SHARES))}

    def rating_of_points(self, greatest):
        rounded = {"rounded": self.rounded(greatest)} if self.wants("rounded", 0.8) else {}
        return {**self.provenance(), "of": "total", **self.from_where_on(), **rounded,
                "classes": classes(["0", decimal(greatest / 4), decimal(greatest / 2)])}

    def from_where_on(self):
        """By chance the share that has to be assessed."""
        return {"rated_from": self.random.choice(["75%", "90%", "100%"])} if self.wants("rated_from", 0.8) else {}


def classes(starts):
    return [{"id": name, "from": start, "title": {"en": name.capitalize()}} for name, start in zip(CLASSES, starts)]
