"""The dated values that a rule uses, with the number of each that holds on the last day of the period."""

from as_written import citations
from dated import entry_on
from documents import read_amount, read_number
from provenance import status_of
from records import date_interval
from readings import rules_of_measure

ILLUSTRATIVE = "illustrative"

KEYS_OF_COMBINATION = ("weights", "bands", "ladders", "plus", "rounded")


class ValuesInForce:
    """The dated values of a methodology, which still names them, on one day."""

    def __init__(self, methodology, day):
        self.methodology = methodology
        self.written = methodology.get("values", {})
        self.day = day

    def all(self):
        return self.to_json(self.written)

    def used_in(self, *contents):
        """The values that are named anywhere in these, each once, in the order in which the methodology lists them."""
        used = {name for content in contents for name in names_in(content)}
        return self.to_json([name for name in self.written if name in used])

    def used_by_measure(self, measure):
        """Those of a measure, and of the selections and the scale on which it rests."""
        return [measure, *({key: rule[key] for key in ("where", "choices") if key in rule}
                           for rule in rules_of_measure(self.methodology, measure))]

    def used_by_combination(self, written):
        """The parts of a criterion, a group or a total that combine scores, and its rating."""
        is_indicator = "measure" in written
        keys = [key for key in KEYS_OF_COMBINATION if not (is_indicator and key == "bands")]
        rating = written.get("rating")
        return [{key: written[key] for key in keys if key in written},
                self.methodology["ratings"][rating] if isinstance(rating, str) else rating]

    def to_json(self, names):
        return [self.value_to_json(name) for name in names]

    def value_to_json(self, name):
        value = self.written[name]
        entry = entry_on(value["history"], self.day)
        return {"id": name, "title": value.get("title"), **number_to_json(entry["value"], value.get("unit")),
                "from": date_interval(entry["from"])[0].isoformat(), "status": status_of(self.methodology, value),
                "cites": citations(self.methodology, entry)}


def number_to_json(written, declared):
    """A number with its unit, or with what it is declared to count; of a share that is `%`."""
    if written.strip().endswith("%"):
        return {"value": str(read_number(written)), "unit": "%"}
    amount = read_amount(written)
    return {"value": str(amount), "unit": amount.unit or declared}


def names_in(content):
    """The names of dated values in what is written."""
    if isinstance(content, dict):
        content = list(content.values())
    if isinstance(content, list):
        return [name for entry in content for name in names_in(entry)]
    return [content[1:]] if isinstance(content, str) and content.startswith("$") else []


def is_illustrative(values):
    return any(value["status"] == ILLUSTRATIVE for value in values)
