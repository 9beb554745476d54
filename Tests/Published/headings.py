"""Headings and words of a published table, matched to the ids and titles of a methodology."""

import re
from functools import cached_property


def folded(text):
    """A heading as an id would be written: `PI-02.1` is `pi-02-1`."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def titles_of(written):
    """All that a choice or a class is called: its title, in every language, else its id."""
    title = written.get("title", written["id"])
    return set(title.values()) if isinstance(title, dict) else {title}


class Headings:
    """What the headings of a table mean under a methodology; `total` is that of the total, which has no id."""

    def __init__(self, methodology, total=None):
        self.methodology = methodology
        self.total = total

    @cached_property
    def indicators(self):
        """Full names of the indicators by their own ids, each with its choices by what they are called."""
        return {rule["id"]: (f"{criterion['id']}.{rule['id']}", self.choices(rule["measure"]["finding"]))
                for criterion in self.methodology["criteria"] for rule in criterion["indicators"]}

    def choices(self, finding):
        written = finding["choices"] if "choices" in finding else self.methodology["scales"][finding["scale"]]["choices"]
        return {title: choice for choice in written for title in titles_of(choice)}

    @cached_property
    def criteria(self):
        return {criterion["id"] for criterion in self.methodology["criteria"]}

    @cached_property
    def groups(self):
        return {group["id"] for group in self.methodology.get("groups", [])}

    def indicator(self, heading):
        """The full name and the choices of the indicator that a heading names, or None."""
        return self.indicators.get(folded(heading))

    def result(self, heading):
        """The kind and id of the result that a heading names, or None."""
        if heading == self.total:
            return "total", None
        name = folded(heading)
        return ("criterion", name) if name in self.criteria else ("group", name) if name in self.groups else None
