"""Where a rule comes from: its own status, that of the criterion in which it stands, or the methodology's provenance."""


def status_of(methodology, rule, holder=None, has_provenance=True):
    """The status that holds for a rule; `holder` is the criterion in which it stands."""
    for written in (rule, holder or {}):
        if "status" in written:
            return written["status"]
    return methodology.get("provenance", "transcribed") if has_provenance else "transcribed"
