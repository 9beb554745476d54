"""Random groups and totals."""

from fractions import Fraction

from decimals import share
from random_criteria import EQUAL_MAXIMA
from random_gates import GateWriter


class TotalWriter(GateWriter):
    """Writes random groups, and the total of criteria or of groups."""

    def groups(self, criteria):
        """Groups of criteria that stand next to each other, each with one that is transcribed at least."""
        parts, part = [], []
        for criterion in criteria:
            part.append(criterion)
            if any(map(is_transcribed, part)) and self.random.random() < 0.4:
                parts.append(part)
                part = []
        if any(map(is_transcribed, part)):
            parts.append(part)
        elif part:
            parts[-1] += part
        return [self.group(number, part) for number, part in enumerate(parts)]

    def group(self, number, criteria):
        maxima = [Fraction(criterion["maximum"]) for criterion in criteria if is_transcribed(criterion)]
        choices = ["sum", "highest", "weighted_sum"] + (list(EQUAL_MAXIMA) * 2 if len(set(maxima)) == 1 else [])
        combine = self.random.choice(choices)
        written = {"id": f"group-{number + 1}", "title": {"en": f"Group {number + 1}"},
                   "criteria": [criterion["id"] for criterion in criteria], "combine": combine}
        if combine == "weighted_sum":
            transcribed = [criterion["id"] for criterion in criteria if is_transcribed(criterion)]
            written["weights"] = self.weights(written["criteria"], transcribed)
        if self.has_rating and self.wants("ratings"):
            is_open = self.has_open_weights(written, criteria)
            written["rating"] = self.rating(None if is_open else group_maximum(written, criteria))
        return written

    def total(self, criteria, groups):
        """The total with its maximum and the greatest that can be reached of it."""
        of_groups = groups and self.random.random() < 0.6
        parts = groups if of_groups else criteria
        transcribed = [part["id"] for part in parts if of_groups or is_transcribed(part)]
        written = {"of": "groups"} if of_groups else {}
        if self.random.random() < 0.6:
            members = {criterion["id"]: criterion for criterion in criteria}
            maxima = [group_maximum(part, [members[name] for name in part["criteria"]]) if of_groups
                      else Fraction(part["maximum"]) for part in parts if of_groups or is_transcribed(part)]
            written["combine"] = "sum"
            return written, sum(maxima), sum(maxima)
        weights = self.weights([part["id"] for part in parts], transcribed)
        written.update(combine="weighted_sum", weights=weights)
        maximum = Fraction(self.random.choice(["40", "100", "33.3", "0.7"]))
        if len(transcribed) == len(parts):
            return written, maximum, maximum
        if not all(weight.endswith("%") for weight in weights.values()):
            return written, maximum, None
        return written, maximum, maximum * sum(share(weights[name]) for name in transcribed)

    def has_open_weights(self, written, criteria):
        """Whether rows that are not transcribed have weights, so that less than the maximum can be reached."""
        return written["combine"] == "weighted_sum" and not all(map(is_transcribed, criteria))


def is_transcribed(criterion):
    return criterion.get("status") != "untranscribed"


def group_maximum(written, criteria):
    """What a group can score, its criteria all transcribed or not."""
    maxima = [Fraction(criterion["maximum"]) for criterion in criteria if is_transcribed(criterion)]
    return {"highest": max, "average": min, "lowest": min}.get(written["combine"], sum)(maxima)
