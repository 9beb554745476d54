"""What further documents could change: the ranges if every question about evidence were open, and what lacks only those."""

from documents import write_range


def add_with_documents(result, opened, turned):
    """Adds to an assessment what two others tell: one in which evidence is open, one in which it is turned."""
    with_open, with_turned = opened.assess_alone(), turned.assess_alone()
    result["total"]["with_documents"] = with_open["total"]["range"]
    for number, criterion in enumerate(result["criteria"]):
        others = [other["criteria"][number] for other in (with_open, with_turned)]
        criterion["with_documents"] = others[0]["range"]
        for position, indicator in enumerate(criterion["indicators"]):
            open_indicator, turned_indicator = (other["indicators"][position] for other in others)
            indicator["with_documents"] = open_indicator["range"]
            add_lacking_documents(indicator, turned_indicator)
    if result["rating"] is not None:
        interval, classes = opened.rating_range(opened.possible_outcomes)
        result["rating"].update({"with_documents": write_range(interval), "classes_with_documents": classes})


def add_lacking_documents(trace, turned):
    """Lists the items that are not counted, and are counted where the questions about evidence are turned."""
    counted = {entry["item"] for entry in turned["counted"]}
    trace["lacking_documents"] = [entry["item"] for entry in trace["not_counted"] if entry["item"] in counted]
    for part, other in zip(trace.get("parts") or [], turned.get("parts") or []):
        add_lacking_documents(part, other)
