"""What hangs on single items: which scores fall where one item of the record is taken out."""

from documents import Mapping, write_number
from records import Record
from vocabulary import INNER_SECTIONS, SECTIONS


def add_hangs_on(result, assessor):
    """Adds to each indicator the items whose removal alone lowers its score, with the scores then."""
    shown = [indicator for criterion in result["criteria"] for indicator in criterion["indicators"]]
    for indicator in shown:
        indicator["hangs_on"] = []
    items = assessor.measurer.items
    for item in items_in_file_order(assessor.evaluation, items):
        without = assessor.over(items_without(items, item))
        before, after = scores_of(assessor), scores_of(without)
        for indicator, score, left in zip(shown, before, after):
            if score is not None and (left is None or left < score):
                indicator["hangs_on"].append({"item": item.name, "score": write_number(left),
                                              "total": write_number(without.total_score)})


def scores_of(assessor):
    return [indicator.score for indicator in assessor.indicators]


def items_in_file_order(evaluation, items):
    """All items of the record as they stand in the file, an activity before what it holds."""
    by_content = {id(item.content): item for kind in [*SECTIONS, *INNER_SECTIONS] for item in items[kind]}
    for section in (key for key in evaluation if key in SECTIONS.values()):
        for content in evaluation[section]:
            yield by_content[id(content)]
            for inner_section in (key for key in content if key in INNER_SECTIONS.values()):
                yield from (by_content[id(inner)] for inner in content[inner_section])


def items_without(items, removed):
    """All items by kind without one of them; those that know of it are made anew."""
    left = {kind: [item for item in listed if item is not removed and item.holder is not removed]
            for kind, listed in items.items()}
    if removed.kind == "activity":
        name = removed.content["id"]
        activities = {other: activity for other, activity in removed.activities.items() if other != name}
        for activity in left["activity"]:
            if any(inner.get("followed_up_by") == name for inner in activity.content.get("recommendations", [])):
                put_anew(left, activity, activity.content, activities)
    elif removed.holder is not None:
        put_anew(left, removed.holder, content_without(removed), removed.activities)
    return left


def content_without(removed):
    """The content of an activity without one of the items that it holds."""
    section = INNER_SECTIONS[removed.kind]
    content = Mapping(removed.holder.content)
    content.line = removed.holder.content.line
    content[section] = [inner for inner in content[section] if inner is not removed.content]
    return content


def put_anew(items, activity, content, activities):
    """Puts a new record in the place of an activity, and new ones in the places of what it holds."""
    anew = Record("activity", content, activity.sources, activities=activities)
    items["activity"] = [anew if item is activity else item for item in items["activity"]]
    for kind, section in INNER_SECTIONS.items():
        inner = {id(item.content): item for item in anew.read(section) or []}
        items[kind] = [inner[id(item.content)] if item.holder is activity else item for item in items[kind]]
