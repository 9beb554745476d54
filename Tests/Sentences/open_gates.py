"""Gates that have tripped or that missing data could trip, and what they do."""

from cautions import rules_applied
from lines import line

TITLE = {"en": "Gates that are not met, or may not be", "fr": "Exigences non satisfaites, ou qui pourraient ne pas l'être"}
LINE = {"en": "{name}: {state}. {effects}.", "fr": "{name} : {state}. {effects}."}
SOURCE = {
    "inferred": {"en": " (inferred)", "fr": " (déduite)"},
    "illustrative": {"en": " (illustrative)", "fr": " (à titre d'illustration)"},
    "transcribed": {"en": "", "fr": ""},
}
NOT_MET = {"en": "not met", "fr": "non satisfaite"}
COULD_BE_MET = {
    "en": "not met; missing data could meet it",
    "fr": "non satisfaite, mais des données manquantes pourraient permettre de la satisfaire",
}
COULD_BE_UNDONE = {
    "en": "met, but missing data could undo it",
    "fr": "satisfaite, mais des données manquantes pourraient changer cette issue",
}
OTHERWISE = {"en": "Otherwise {consequence}", "fr": "Sinon {consequence}"}
REVIEW = {
    "en": "the result needs a review; no number changes",
    "fr": "le résultat est à revoir ; aucun chiffre ne change",
}
REVIEW_BESIDES = {"en": "the result needs a review", "fr": "le résultat est à revoir"}
ALREADY = {
    "en": "nothing changed: the result was already that low",
    "fr": "rien n'a changé : le résultat était déjà aussi bas",
}
CHANGED = {"en": "{name}: {after} instead of {before}", "fr": "{name} : {after} au lieu de {before}"}
THE_TOTAL = {"en": "the total", "fr": "le total"}
RATING = {"en": "Rating", "fr": "Appréciation"}
NOT_ASSESSED = {"en": "not assessed", "fr": "non évalué"}
LEAVES_UNASSESSED = {
    "en": "not assessed: {criteria}; the points stay achievable",
    "fr": "non évalué : {criteria} ; les points restent attribuables",
}
CAPS = {"en": "{criterion}: {limit} at most", "fr": "{criterion} : {limit} au plus"}
CAPS_TOTAL = {"en": "total: {limit} at most", "fr": "total : {limit} au plus"}
CAPS_RATING = {"en": "rating: {name} at most", "fr": "appréciation : {name} au plus"}


def open_gates(tell):
    gates = [gate for gate in tell.assessment["gates"] if not gate["met"] or not gate["met_range"][0]]
    if gates:
        yield line("heading", tell.phrase(TITLE))
    for gate in gates:
        name = tell.say.text(gate["title"]) + source(tell, gate)
        yield line("item", tell.phrase(LINE, name=name, state=state(tell, gate), effects=effects(tell, gate)))


def source(tell, gate):
    """Where the gate comes from, unless all rules are of the illustrative kind that a caution has told."""
    told = all(rule["status"] == "illustrative" for rule in rules_applied(tell.assessment))
    return "" if told else tell.phrase(SOURCE[gate["status"]])


def state(tell, gate):
    if gate["met"]:
        return tell.phrase(COULD_BE_UNDONE)
    return tell.phrase(COULD_BE_MET if gate["met_range"][1] else NOT_MET)


def effects(tell, gate):
    """What it did, one thing after the other; of a gate that is met, what it would do."""
    if gate["met"]:
        return tell.phrase(OTHERWISE, consequence=consequence(tell, gate["otherwise"]))
    if gate["otherwise"] == "needs_review":
        return capitalised(tell.phrase(REVIEW))
    changes = gate["effect"]["changed"]
    needs_review = isinstance(gate["otherwise"], list) and "needs_review" in gate["otherwise"]
    if needs_review and gate["otherwise"] == ["needs_review"]:
        return capitalised(tell.phrase(REVIEW))
    review = [tell.phrase(REVIEW_BESIDES)] if needs_review else []
    if not changes:
        return capitalised(tell.say.clauses([tell.phrase(ALREADY)] + review))
    told = tell.say.clauses(review + [changed(tell, change) for change in changes])
    if review:
        return capitalised(told)
    return told if changes[0]["of"].startswith("criterion ") else capitalised(told)


def changed(tell, change):
    kind, _, identifier = change["of"].partition(" ")
    before, after = change["before"], change["after"]
    if kind == "rating":
        return tell.phrase(CHANGED, name=tell.phrase(RATING), after=tell.class_name(after), before=tell.class_name(before))
    name = tell.phrase(THE_TOTAL) if kind == "total" else tell.criterion_name(identifier)
    after = tell.phrase(NOT_ASSESSED) if after is None else tell.say.number(after)
    return tell.phrase(CHANGED, name=name, after=after, before=tell.say.points(before))


def consequence(tell, otherwise):
    if isinstance(otherwise, list):
        several = len(otherwise) > 1
        return tell.say.clauses(
            tell.phrase(REVIEW_BESIDES) if several and one == "needs_review" else consequence(tell, one)
            for one in otherwise)
    if otherwise == "needs_review":
        return tell.phrase(REVIEW)
    (kind, what), = otherwise.items()
    if kind == "not_assessed":
        return tell.phrase(LEAVES_UNASSESSED, criteria=tell.say.all(map(tell.criterion_name, what)))
    if kind == "cap":
        limit = tell.say.points(what["at"])
        return tell.phrase(CAPS, criterion=tell.criterion_name(what["criterion"]), limit=limit)
    if kind == "cap_total":
        return tell.phrase(CAPS_TOTAL, limit=tell.say.points(what))
    return tell.phrase(CAPS_RATING, name=tell.class_name(what))


def capitalised(text):
    return text[:1].upper() + text[1:]
