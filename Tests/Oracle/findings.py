"""What evaluators judged: choices, choices of a named scale, and numbers given as such."""

from dataclasses import dataclass
from fractions import Fraction

from comparing import Compared, all_hold, comparisons_of
from documents import read_number
from measurements import Trace

NOT_ASSESSED = "not_assessed"


@dataclass(frozen=True)
class Choice:
    """A choice with its score, which is None where what is judged does not apply."""

    id: str
    score: Fraction | None
    says_no_evidence: bool = False

    def to_json(self, is_hit):
        return {"id": self.id, "score": NOT_ASSESSED if self.score is None else str(self.score),
                **({"no_evidence": True} if self.says_no_evidence else {}),
                **({"hit": True} if is_hit else {})}


def judged_rules(methodology):
    """The names of the indicators that an evaluator judges, each with what stands under `finding`."""
    for criterion in methodology["criteria"]:
        for rule in criterion.get("indicators", [criterion]):
            if "finding" in rule.get("measure", {}):
                name = criterion["id"] if rule is criterion else f"{criterion['id']}.{rule['id']}"
                yield name, rule["measure"]["finding"]


def written_choices(methodology, finding):
    """The choices of a finding as they are written, its own or those of its scale."""
    return finding["choices"] if "choices" in finding else methodology["scales"][finding["scale"]]["choices"]


def undecided_until_judged(name):
    return [{"item": name, "missing": ["finding"], "treatment": "left_out"}]


class Findings:
    """The findings of one evaluation that hold under one methodology."""

    def __init__(self, methodology, evaluation):
        self.methodology = methodology
        self.rules = dict(judged_rules(methodology))
        self.written = {}
        for finding in evaluation.get("findings", []):
            if finding.get("under") in (None, methodology["id"]):
                self.written.setdefault(finding["indicator"], finding)

    def choice(self, name):
        """The choice that an evaluator made for an indicator, or None."""
        return self.written.get(name, {}).get("choice")

    def number(self, name):
        """The number that an evaluator gave for an indicator, or None."""
        number = self.written.get(name, {}).get("number")
        return None if number is None else read_number(number)

    def is_judged(self, name):
        """Whether an evaluator made a choice or gave a number."""
        return self.choice(name) is not None or self.number(name) is not None

    def choices(self, name):
        """The choices among which an evaluator judges, with the scores that they give."""
        finding = self.rules[name]
        times = read_number(finding.get("times", "1"))
        return [Choice(choice["id"], None if choice["score"] == NOT_ASSESSED else times * read_number(choice["score"]),
                       choice.get("no_evidence") == "true")
                for choice in written_choices(self.methodology, finding)]

    def compare(self, written):
        """What comes of a question about a judgement; unjudged it is not met, and may be."""
        name = written["finding"]
        if "one_of" in written:
            judged = measured = self.choice(name)
            met = judged in written["one_of"]
        else:
            judged = self.number(name)
            measured = None if judged is None else str(judged)
            met = judged is not None and all_hold(comparisons_of(written), judged)
        trace = Trace(undecided=[] if judged is not None else undecided_until_judged(name))
        shown = {"measured": measured, "measured_range": None, "unit": None, **trace.to_json()}
        return Compared(met, [met, met or judged is None], shown)
