"""Puts dated values and windows into a random methodology, whose meaning for the period stays the same or is known."""

from fractions import Fraction

from decimals import decimal
from features import ALL_FEATURES

WINDOWS = ["beginning", "end", "turn"]

# Days on which numbers change, and whether the one that is meant holds from then on: on the last day of the period.
HISTORIES = [(["2000-01-01"], [True]), (["2000-01-01", "2010-06-15"], [False, True]),
             (["2000-01-01", "2017-01-01"], [True, False]),
             (["2000-01-01", "2010-06-15", "2017-01-01"], [False, True, False])]


class ValueWriter:
    """Names numbers of bands, and gives the names histories in which other numbers hold before or after the period."""

    def __init__(self, random, features=ALL_FEATURES):
        self.random = random
        self.features = features
        self.values = {}

    def write(self, methodology):
        for criterion in methodology["criteria"]:
            for rule in criterion.get("indicators", [criterion]):
                if "bands" in rule and self.random.random() < 0.4:
                    self.name_numbers(rule["measure"], rule["bands"])
            if "relative_weights" in self.features:
                self.name_numbers_of_combination(criterion)
        if "relative_weights" in self.features:
            for holder in [methodology["total"], *methodology.get("groups", [])]:
                self.name_weights(holder.get("weights", {}) if isinstance(holder, dict) else {})
        self.name_limits(methodology)
        if self.values:
            methodology["values"] = self.values
        self.name_windows(methodology)

    def name_numbers(self, measure, bands):
        """Where a measure has no greatest value, all thresholds are one higher on other days, so that they ascend."""
        is_open = ("count" in measure or "sum" in measure) and not any("to" in band for band in bands)
        starts, pattern = self.random.choice(HISTORIES)
        for band in bands[1:]:
            other = raised(band["from"]) if is_open else band["from"]
            band["from"] = self.named([band["from"] if holds else other for holds in pattern], starts)
            if self.random.random() < 0.5:
                band["score"] = self.named([band["score"]], starts[:1])

    def name_numbers_of_combination(self, criterion):
        """Names for weights, for steps of a ladder and for what is added to the lowest score."""
        self.name_weights(criterion.get("weights", {}))
        holders = [criterion if "plus" in criterion else {}]
        holders += criterion.get("bands", []) if "indicators" in criterion else []
        for holder in holders:
            for key in [key for key in ("plus", "from", "score") if key in holder]:
                if self.random.random() < 0.3 and holder[key] != "0" and not holder[key].endswith("%"):
                    holder[key] = self.named([holder[key]], ["2000-01-01"])

    def name_limits(self, methodology):
        """Names for limits of caps, for what judgements on scales are multiplied by, and for what counts are compared with."""
        caps = [cap for criterion in methodology["criteria"] for cap in criterion.get("caps", [])]
        consequences = [one for gate in methodology.get("gates", []) for one in
                        (gate["otherwise"] if isinstance(gate["otherwise"], list) else [gate["otherwise"]])]
        holders = [(cap, "at") for cap in caps]
        holders += [(one["cap"], "at") for one in consequences if "cap" in one]
        holders += [(one, "cap_total") for one in consequences if "cap_total" in one]
        holders += [(gate["require"], "at_least") for gate in methodology.get("gates", []) if "at_least" in gate["require"]]
        for holder, key in holders:
            if self.random.random() < 0.3:
                holder[key] = self.named([holder[key]], ["2000-01-01"])

    def name_weights(self, weights):
        """Names for weights that are no percentages and above 0; on other days they weigh something else."""
        for name, weight in weights.items():
            if self.random.random() < 0.5 and weight != "0" and not weight.endswith("%"):
                starts, pattern = self.random.choice(HISTORIES)
                other = self.random.choice(["0.5", "1", "3", "7"])
                weights[name] = self.named([weight if holds else other for holds in pattern], starts)

    def named(self, numbers, starts):
        name = f"v{len(self.values) + 1}"
        self.values[name] = {"status": "illustrative",
                             "history": [{"from": day, "value": number} for day, number in zip(starts, numbers)]}
        return f"${name}"

    def name_windows(self, methodology):
        """Some questions about the period become questions about a part of it, or about days across its edge."""
        used = set()
        self.replace_periods(methodology.get("selections", {}), used)
        self.replace_periods(methodology["criteria"], used)
        if used:
            methodology["windows"] = {name: self.window(name) for name in sorted(used)}

    def window(self, name):
        """The first or last years of the period, which may be longer than it, or days across an edge."""
        years = str(self.random.choice([1, 1, 1, 2, 3]))
        return {"beginning": {"title": {"en": "The first years"}, "first_years": years},
                "end": {"last_years": years},
                "turn": {"from": "2015-11-01", "to": "2016-02-29"}}[name]

    def replace_periods(self, content, used):
        entries = content.items() if isinstance(content, dict) else enumerate(content)
        for key, value in list(entries):
            if key == "within" and self.random.random() < 0.5:
                content[key] = self.random.choice(WINDOWS)
                used.add(content[key])
            elif isinstance(value, (dict, list)):
                self.replace_periods(value, used)


def raised(threshold):
    """The next threshold, in the unit of this one."""
    number, _, unit = threshold.partition(" ")
    return " ".join([decimal(Fraction(number) + 1)] + ([unit] if unit else []))
