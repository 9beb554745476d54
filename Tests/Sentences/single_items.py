"""The scores that fall as soon as one item is lost, and to what."""

from fractions import Fraction

from lines import line

TITLE = {"en": "What hangs on a single item", "fr": "Notes qui tiennent à un seul élément"}
NOTHING = {
    "en": "The loss of a single counted item lowers no indicator's score.",
    "fr": "La perte d'un seul élément pris en compte n'abaisse la note d'aucun indicateur.",
}
WITHOUT = {"en": "without {name}", "fr": "sans {name}"}
WITHOUT_ANY = {"en": "without any one of {n} items", "fr": "sans l'un quelconque des {n} éléments en cause"}
BECOMES = {
    "en": "{name}: {lost}, {score} becomes {lower}.",
    "fr": "{name} : {lost}, la note serait de {lower} au lieu de {score}.",
}
RANGE_OF_POINTS = {"en": "{range} points", "fr": "{range} points"}
UNASSESSED = {"en": "{name}: {lost}, nothing is left to assess.", "fr": "{name} : {lost}, il ne resterait rien à évaluer."}
MORE = {
    "en": ("{n} more score, as said with each below.", "{n} more scores, as said with each below."),
    "fr": ("{n} autre note, comme indiqué plus bas pour chacune.", "{n} autres notes, comme indiqué plus bas pour chacune."),
}
SHOWN = 4


def single_items(tell):
    yield line("heading", tell.phrase(TITLE))
    scores = sorted((loss for loss in losses(tell.assessment)), key=lambda loss: loss[0], reverse=True)
    for _, indicator, score, hanging in scores[:SHOWN]:
        yield line("item", sentence(tell, indicator, score, hanging))
    if len(scores) > SHOWN:
        yield line("item", tell.say.count(MORE, len(scores) - SHOWN))
    if not scores:
        yield line("paragraph", tell.phrase(NOTHING))


def losses(assessment):
    """For each score that hangs on single items: the most that one costs, the indicator, its score, and those items."""
    for criterion in assessment["criteria"]:
        gated = criterion["score"] is None and criterion["uncapped"] is not None
        for indicator in criterion["indicators"]:
            hanging = shown(indicator["hangs_on"])
            if hanging and indicator["score"] is not None and not gated:
                score = Fraction(indicator["score"])
                lowest = min((Fraction(entry["score"]) for entry in hanging if entry["score"] is not None), default=0)
                yield score - lowest, indicator["id"], score, hanging


def shown(hanging):
    """The items to be named: where some leave a score, these; no activity of which one item inside costs as much."""
    scored = [entry for entry in hanging if entry["score"] is not None] or hanging
    inside = {(entry["item"].rpartition(".")[0], entry["score"]) for entry in scored}
    return [entry for entry in scored if (entry["item"], entry["score"]) not in inside]


def sentence(tell, indicator, score, hanging):
    one = len(hanging) == 1
    name = tell.say.quoted(tell.item_name(hanging[0]["item"]))
    lost = tell.phrase(WITHOUT, name=name) if one else tell.phrase(WITHOUT_ANY, n=len(hanging))
    name = tell.say.quoted(tell.indicator_name(indicator))
    lower = [Fraction(entry["score"]) for entry in hanging if entry["score"] is not None]
    if not lower:
        return tell.phrase(UNASSESSED, name=name, lost=lost)
    assert max(lower) < score, f"{indicator} does not fall"
    told = tell.say.points(lower[0])
    if min(lower) != max(lower):
        told = tell.phrase(RANGE_OF_POINTS, range=tell.say.range(min(lower), max(lower), tell.say.number))
    return tell.phrase(BECOMES, name=name, lost=lost, score=tell.say.number(score), lower=told)
