"""Evidence coverage: how many claims of the centre count somewhere, and on what sources they rest."""

import hashlib

from vocabulary import SECTIONS

DIGEST_OF_NOTHING = hashlib.sha256().hexdigest()


def claims_to_json(counted, merged):
    """The claims among the counted and merged records; items that are merged anywhere are one claim."""
    claims = Claims()
    for record in counted:
        claims.add(record.claim)
    for record, into in merged:
        claims.join(record.claim, into.claim)
    strengths = claims.strengths()
    return {
        "claims": str(len(strengths)),
        "documented": str(sum(not found.isdisjoint({"documented", "independent"}) for found in strengths)),
        "independent": str(sum("independent" in found for found in strengths)),
        "on_empty_files": str(sum(rests_on_empty_files(sources) for sources in claims.sources())),
    }


def rests_on_empty_files(sources):
    """Whether of the documented or independent sources of a claim, of which there is one at least, all are empty files."""
    strong = [source for source in sources if source.get("strength") in ("documented", "independent")]
    return bool(strong) and all(source.get("sha256") == DIGEST_OF_NOTHING for source in strong)


class Claims:
    """Items of the record, and which of them are one claim."""

    def __init__(self):
        self.groups = {}

    def add(self, record):
        if record.kind in SECTIONS:
            self.groups.setdefault(record, {record})

    def join(self, record, other):
        """Makes the claims of two items one, with all that were one with either."""
        if record.kind not in SECTIONS:
            return
        self.add(record)
        self.add(other)
        together = self.groups[record] | self.groups[other]
        self.groups.update((member, together) for member in together)

    def strengths(self):
        """For each claim the strengths of the sources on which its items rest."""
        return [{source.get("strength") for source in sources} for sources in self.sources()]

    def sources(self):
        """For each claim the sources on which its items rest."""
        claims = {id(group): group for group in self.groups.values()}
        return [[record.sources.get(entry.content["source"], {}) for record in group for entry in record.read("evidence") or []]
                for group in claims.values()]


def counted_items_to_json(counted):
    """Of the items counted somewhere, how many rest on documented and on independent sources."""
    records = {id(record): record for record in counted}
    strengths = [{entry.read("strength") for entry in evidence_of(record)} for record in records.values()]
    return {
        "counted_items": str(len(records)),
        "documented": str(sum("documented" in found for found in strengths)),
        "independent": str(sum("independent" in found for found in strengths)),
    }


def evidence_of(record):
    return (record.read("evidence") or []) if "evidence" in record.content else []
