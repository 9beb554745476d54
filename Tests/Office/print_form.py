"""A PDF, taken apart; what is read of it needs pikepdf."""

import pages


def problems(path, language, texts):
    import pikepdf

    with pikepdf.open(path) as document:
        root = document.Root
        found = []
        if str(root.get("/Lang", "")) != language:
            found.append(f"the PDF is in {root.get('/Lang')}")
        if not bool(root.get("/MarkInfo", {}).get("/Marked", False)):
            found.append("the PDF is not tagged")
        if not document.docinfo.get("/Title"):
            found.append("the PDF has no title")
        with document.open_outline() as outline:
            if not outline.root:
                found.append("the PDF has no bookmarks")
        heads = [head for head in elements(root.StructTreeRoot) if head.get("/S") == "/TH"]
        if not heads:
            found.append("the PDF has no head of a row or column")
        found += ["a head that does not say of what"] * sum(1 for head in heads if not scope(head))
    return found


def elements(element):
    """The elements of the structure below one."""
    children = element.get("/K")
    for child in listed(children):
        if is_dictionary(child):
            yield child
            yield from elements(child)


def scope(head):
    return any(is_dictionary(attribute) and "/Scope" in attribute for attribute in listed(head.get("/A")))


def listed(value):
    import pikepdf

    return list(value) if isinstance(value, pikepdf.Array) else [] if value is None else [value]


def is_dictionary(value):
    import pikepdf

    return isinstance(value, pikepdf.Dictionary)
