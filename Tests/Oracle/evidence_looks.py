"""What lacks only documents: items that would count if every question about evidence were answered the other way round."""


def add_lacking_documents(trace, turned):
    """Lists the items that are not counted, and are counted where the questions about evidence are turned.

    A number within bounds is counted as far as it goes.
    """
    counted = {entry["item"] for entry in turned["counted"]}
    counted |= {entry["item"] for entry in turned["undecided"] if getattr(entry, "stands_for_its_key", False)}
    trace["lacking_documents"] = [entry["item"] for entry in trace["not_counted"] if entry["item"] in counted]
    add_lacking_documents_of_parts(trace, turned)


def add_lacking_documents_of_parts(trace, turned):
    for part, other in zip(trace.get("parts") or [], turned.get("parts") or []):
        add_lacking_documents(part, other)
