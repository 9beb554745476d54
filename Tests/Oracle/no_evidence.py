"""How many judgements say that there is no evidence, counted apart from what they score."""


def no_evidence_to_json(indicators, findings):
    """The number of those that say so, of all that were made; nothing where none of the indicators has such a choice."""
    choices = [choice for indicator in indicators for choice in indicator.shown.get("choices") or []]
    saying = [choice for choice in choices if "no_evidence" in choice]
    if not saying:
        return {}
    return {"no_evidence": {"judgements": sum("hit" in choice for choice in saying),
                            "of": sum(findings.is_judged(indicator.shown["id"]) for indicator in indicators)}}
