"""Random methodologies that pass the loader's checks."""

from fractions import Fraction

from decimals import decimal
from random_measures import READINGS
from random_records import CONVENTIONS
from random_totals import TotalWriter, is_transcribed

METHODOLOGY_ID = "random-methodology"


class MethodologyWriter(TotalWriter):
    """Writes one random methodology."""

    def methodology(self):
        random = self.random
        self.has_total = not self.wants("no_total")
        self.common_maximum = Fraction(10) if self.wants("groups") else None
        criteria = [self.criterion(number) for number in range(random.randint(1, 4))]
        for number in range(random.choice([0, 0, 1, 2])):
            criteria.insert(random.randint(0, len(criteria)), self.untranscribed(number))
        numbers_of_gates = [1, 2, 4] if "consequences" in self.features else [0, 0, 1, 2, 4]
        gates = [self.gate(number, criteria) for number in range(random.choice(numbers_of_gates))]
        groups = self.groups(criteria) if self.wants("groups", 0.8) else []
        written = {
            "format": "methodology/1",
            "id": METHODOLOGY_ID,
            "title": {"en": "A random methodology"},
            "status": random.choice(["draft", "interim", "adopted"]),
            "provenance": random.choice(["transcribed", "inferred", "illustrative"]),
            "conventions": random.sample(CONVENTIONS, random.randint(1, 2)),
            "complete": "true" if all(map(is_transcribed, criteria)) else "false",
            "references": {"decision": {"instrument": "decision", "symbol": "XX-1/1", "year": "2013",
                                        "body": {"en": "A body"}, "url": "https://example.org/decision",
                                        "parts": {"annex": {"at": "annex, row (a)"}}}},
            "criteria": criteria,
            "gates": gates,
            "groups": groups,
        }
        self.add_total(written)
        written.update(scales=self.scales, ratings=self.ratings, selections=self.selections, readings=self.readings_used())
        self.ask_for_judgements(written)
        return {key: content for key, content in written.items() if content not in ({}, [])}

    def add_total(self, written):
        """The total with its maximum and its rating, or the word that there is none."""
        if not self.has_total:
            written["total"] = "none"
            return
        total, maximum, greatest = self.total(written["criteria"], written["groups"])
        if self.wants("rounded", 0.7) and greatest:
            total["rounded"] = self.rounded(greatest)
        written.update(total=total, maximum=decimal(maximum))
        if self.has_rating:
            written["rating"] = self.rating(greatest)

    def readings_used(self):
        return {name: {"question": {"en": "No band for zero."}, "answer": {"en": "Zero scores."}, **status,
                       "cite": "decision#annex", "decided_by": {"en": "this file"}}
                for name, status in READINGS.items() if name in self.used_readings}
