"""The records that tests of criteria make up."""

from language import SECTIONS


def record_of(test):
    """The record that a test makes up, as an evaluation."""
    record = {"id": "made-up", "period": test["period"], "centre": {"id": "made-up"},
              "sources": list(test.get("sources", [])), "findings": []}
    if "serves" in test:
        record["centre"]["serves"] = test["serves"]
    for entry in test.get("given", []):
        (kind, content), = ((key, value) for key, value in entry.items() if key != "repeat")
        if kind == "finding":
            record["findings"].append(content)
            continue
        section = record.setdefault(SECTIONS[kind], [])
        for _ in range(int(entry.get("repeat", 1))):
            section.append(made_up(content, f"{kind}-{len(section) + 1}", record["sources"]))
    return record


def made_up(content, name, sources):
    """An item with what a test may leave out: id, title and sources."""
    known = {source["id"] for source in sources}
    sources += [{"id": place["source"]} for place in content.get("evidence", []) if place["source"] not in known]
    item = type(content)({"id": name, "title": name, **content})
    item.line = content.line
    return item
