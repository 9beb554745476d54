"""What the assessment repeats of a rule: its words, where it is written, what it cites, and the rounding that it prescribes."""

from documents import read_number
from readings import readings_of_rule


def words_of_rule(methodology, written):
    """The title of a rule and the parts of references that it cites."""
    return {"title": written.get("title"), "cites": citations(methodology, written)}


def place_of_rule(written):
    return {"rule": {"line": written.line, "column": written.column}}


def citations(methodology, written):
    """The cited parts of references, in words."""
    cited = written.get("cite", [])
    return [citation(methodology, one) for one in ([cited] if isinstance(cited, str) else cited)]


def citation(methodology, cited):
    name, _, part = cited.partition("#")
    reference = methodology["references"][name]
    return {"reference": name, "part": part, "symbol": reference["symbol"], "at": reference["parts"][part]["at"]}


def rounding_to_json(methodology, written):
    """The rounding that a rule prescribes; nothing where it prescribes none."""
    if "rounded" not in written:
        return {}
    rounding = written["rounded"]
    return {"rounded": {"to": str(read_number(rounding["to"])), "cites": citations(methodology, rounding),
                        "readings": readings_of_rule(rounding)}}


def judgement_to_json(written):
    """A finding as the evaluator wrote it; None where there is none."""
    if written is None:
        return None
    judged = {"choice": written["choice"]} if "choice" in written else {"number": str(read_number(written["number"]))}
    return {**judged, "because": written.get("because"), "line": written.line,
            "evidence": [{key: place[key] for key in ("source", "at") if key in place} for place in written.get("evidence", [])]}
