"""An assessment, one language, and the names of what stands in it."""

import re

from speaker import Speaker


def distinct(values):
    return list(dict.fromkeys(values))


class Teller:
    def __init__(self, assessment, language):
        self.assessment, self.language = assessment, language
        self.say = Speaker(language, assessment)
        self.items = {item["id"]: item for item in assessment["record"]["items"]}
        self.sources = {source["id"]: source for source in assessment["record"]["sources"]}
        self.criteria = {criterion["id"]: criterion for criterion in assessment["criteria"]}
        self.gates = {gate["id"]: gate for gate in assessment["gates"]}
        self.indicators, self.holders = {}, {}
        for criterion in assessment["criteria"]:
            for indicator in criterion["indicators"]:
                self.indicators[indicator["id"]] = indicator
                self.holders[indicator["id"]] = criterion

    def phrase(self, phrases, **places):
        """One of a module's phrases, which has a form for each language, with its places filled."""
        return phrases[self.language].format(**places)

    def item_name(self, item):
        """Its title; where another activity holds one of the same title, with the activity that holds it."""
        if item not in self.items:
            return item
        title, holder = self.title(item), self.items[item]["holder"]
        alike = [
            other for other in self.items.values()
            if holder and other["holder"] and other["kind"] == self.items[item]["kind"] and self.title(other["id"]) == title
        ]
        if title is None or len({other["holder"] for other in alike}) < 2:
            return title or item
        return f"{title} ({self.item_name(holder)})"

    def title(self, item):
        """As pages show it: what nobody would see, a soft hyphen, a space without width or a joiner of Latin letters, is
        told by a sign."""
        title = self.say.text(self.items[item]["title"])
        return title and re.sub("[\u200b\u00ad]|(?<=[A-Za-z])[\u200c\u200d]", "\ufffd", title)

    def source_name(self, source):
        return self.say.text(self.sources[source]["title"]) or source if source in self.sources else source

    def indicator_name(self, indicator):
        """Its title; one that is written on its criterion has the criterion's, one of several in it the id besides."""
        own, holder = self.indicators[indicator]["title"], self.holders[indicator]
        if own or not holder["title"]:
            return self.say.text(own) or indicator
        return self.say.text(holder["title"]) + ("" if holder["id"] == indicator else f" ({indicator})")

    def criterion_name(self, criterion):
        known = self.criteria.get(criterion)
        return f"{criterion} {self.say.text(known['title'])}" if known else criterion

    def class_name(self, identifier):
        """A class of the rating's scale in quotation marks; its id where there is no rating to name it."""
        scale = self.assessment["rating"]["scale"] if self.assessment["rating"] else []
        title = next((step["title"] for step in scale if step["id"] == identifier), None)
        return self.say.quoted(self.say.text(title)) if title else identifier
