"""What a reader must know before any number: rows that are not at hand, and rules that nobody adopted."""

import re

from lines import line
from teller import distinct

OTHER_CONVENTION = {
    "en": "These criteria are for a Convention that the centre does not serve. The points say nothing about it.",
    "fr": "Ces critères sont ceux d'une Convention dont le centre ne relève pas. Les points ne disent rien du centre.",
}
INCOMPLETE = {
    "en": "The text of some rows is not at hand, so these points must not be read as a share of {maximum}.",
    "fr": "Le texte de certaines lignes du tableau n'est pas disponible : ces points ne doivent pas être lus comme une part"
    " de {maximum}.",
}
NOT_WHOLE = {
    "en": "The text of some rows is not at hand, so this is not the whole of the methodology.",
    "fr": "Le texte de certaines lignes du tableau n'est pas disponible : ceci n'est donc pas toute la méthodologie.",
}
NOT_AT_HAND = {"en": " Not at hand: {rows}.", "fr": " Non disponibles : {rows}."}
ALL_RULES = {"en": "All rules applied here are {status}.", "fr": "Toutes les règles appliquées ici sont {status}."}
SOME_RULES = {"en": "Some rules applied here are {status}.", "fr": "Certaines règles appliquées ici sont {status}."}
ILLUSTRATIVE = {
    "en": "illustrative: not adopted by any Conference of the Parties",
    "fr": "illustratives : aucune Conférence des Parties ne les a adoptées",
}
INFERRED = {
    "en": "written after {names}, as read by this file",
    "fr": "rédigées d'après {names}, selon l'interprétation du fichier de critères",
}
INFERRED_FROM_NOTHING = {
    "en": "inferred, as read by this file",
    "fr": "déduites, selon l'interprétation du fichier de critères",
}
RESTS_ON = {
    "en": "What rests on illustrative readings or values, adopted by no Conference of the Parties: {names}.",
    "fr": "Ce qui repose sur des interprétations ou valeurs illustratives, qu'aucune Conférence des Parties n'a adoptées"
    " : {names}.",
}


OTHER_UNIT = {
    "en": (
        "{n} item is left out of a measure, since its amount is not in {unit}, for which the rules ask: nothing is converted.",
        "{n} items are left out of a measure, since their amounts are not in {unit}, for which the rules ask:"
        " nothing is converted.",
    ),
    "fr": (
        "{n} élément est laissé de côté dans une mesure, car sa quantité n'est pas en {unit}, l'unité que demandent les"
        " règles : rien n'est converti.",
        "{n} éléments sont laissés de côté dans une mesure, car leurs quantités ne sont pas en {unit}, l'unité que demandent"
        " les règles : rien n'est converti.",
    ),
}
JUDGED_ELSEWHERE = {
    "en": (
        "{n} judgement is written for {names} and was not used here. For what holds under these criteria too, name them"
        " under methodologies, and write another one with under: {here}.",
        "{n} judgements are written for {names} and were not used here. For what holds under these criteria too, name them"
        " under methodologies, and write another one with under: {here}.",
    ),
    "fr": (
        "{n} jugement est écrit pour {names} et n'a pas été utilisé ici. Si un jugement vaut aussi selon ces critères,"
        " inscrivez ceux-ci sous methodologies et écrivez un autre jugement avec under: {here}.",
        "{n} jugements sont écrits pour {names} et n'ont pas été utilisés ici. Si un jugement vaut aussi selon ces critères,"
        " inscrivez ceux-ci sous methodologies et écrivez un autre jugement avec under: {here}.",
    ),
}


def cautions(tell):
    methodology = tell.assessment["methodology"]
    served = tell.assessment["record"]["centre"]["conventions"]
    if served and not set(served) & set(methodology["conventions"]):
        yield line("caution", tell.phrase(OTHER_CONVENTION))
    if not methodology["complete"]:
        yield line("caution", incomplete(tell))
    yield from (line("caution", told) for told in (status_of_rules(tell), foundation(tell)) if told)
    yield from (line("caution", told) for told in unused(tell))


def unused(tell):
    """What the record says and no rule uses: amounts in other units, judgements under other methodologies."""
    for unit, items in sorted(other_units(tell).items()):
        yield tell.say.count(OTHER_UNIT, len(items), unit=unit)
    told = [one["details"] for one in tell.assessment["findings"] if one["finding"] == "judged_elsewhere"]
    for details in told:
        indicator = tell.indicators[details["indicator"]]
        assert indicator["judgement"] is None and details["methodology"] != tell.assessment["methodology"]["id"]
    if told:
        names = tell.say.all(distinct(details["methodology"] for details in told))
        yield tell.say.count(JUDGED_ELSEWHERE, len(told), names=names, here=tell.assessment["methodology"]["id"])


def other_units(tell):
    """The items that fail in nothing but the unit of an amount, unless another measure adds it; by the unit asked for."""
    measures = list(tell.indicators.values()) + list(tell.gates.values())
    traces = [trace for one in measures for trace in one["parts"] or [one]]
    adding = [trace for trace in traces if any(" " in entry.get("amount", "") for entry in trace["counted"])]
    added = {entry["item"] for trace in adding for entry in trace["counted"] + trace["merged"]}
    found = {}
    for entry in (entry for trace in traces for entry in trace["not_counted"] if entry["item"] not in added):
        units = [asked_unit(one["required"]) for one in entry["because"]]
        amounts = [one["found"] for one in entry["because"]]
        if all(unit and isinstance(amount, str) and " " in amount and amount.split(" ")[1] != unit
               for unit, amount in zip(units, amounts)):
            found.setdefault(units[0], set()).add(entry["item"])
    return found


def asked_unit(required):
    """The unit in which an amount is asked for; None where none is."""
    if not isinstance(required, dict) or "not" in required:
        return None
    (key, value), = list(required.items())[:1]
    if key == "unit":
        return value
    bound = value[0] if isinstance(value, list) and value else value
    return bound.split(" ")[1] if isinstance(bound, str) and re.fullmatch(r"-?[0-9/]+ \S+", bound) else None


def incomplete(tell):
    rows = [tell.say.text(one["title"]) for one in tell.assessment["criteria"] if one["status"] == "untranscribed"]
    total = tell.assessment["total"]
    told = tell.phrase(INCOMPLETE, maximum=tell.say.number(total["declared_maximum"])) if total else tell.phrase(NOT_WHOLE)
    return told + (tell.phrase(NOT_AT_HAND, rows=", ".join(rows)) if rows else "")


def rules_applied(assessment):
    """All that decides something: rows, what is measured in them, their caps, and gates."""
    rows = [criterion for criterion in assessment["criteria"] if criterion["status"] != "untranscribed"]
    return rows + [one for row in rows for one in row["indicators"] + row["caps"]] + assessment["gates"]


def least_adopted(statuses):
    """Of some statuses the one that is furthest from an adopted text; None where all were read in adopted texts."""
    return next((status for status in ("illustrative", "inferred") if status in statuses), None)


def status_of_rules(tell):
    """Whether all or some rules are illustrative or, where none is, inferred, and after which texts."""
    rules = rules_applied(tell.assessment)
    statuses = {rule["status"] for rule in rules}
    worst = least_adopted(statuses)
    if worst is None:
        return None
    phrases = ALL_RULES if statuses == {worst} else SOME_RULES
    return tell.phrase(phrases, status=tell.phrase(ILLUSTRATIVE) if worst == "illustrative" else inferred(tell, rules))


def inferred(tell, rules):
    """The sisters' texts of inferred rules: what each cites behind its own place."""
    cites = [rule["cites"][1:] or rule["cites"] for rule in rules if rule["status"] == "inferred"]
    names = distinct(tell.say.text(cite["symbol"]) for of_rule in cites for cite in of_rule)
    return tell.phrase(INFERRED, names=tell.say.all(names)) if names else tell.phrase(INFERRED_FROM_NOTHING)


def foundation(tell):
    """Rows and gates of another status behind which illustrative readings or values stand."""
    assessment = tell.assessment
    illustrative = {one["id"] for one in assessment["methodology"]["readings"] if one["status"] == "illustrative"}
    found = []
    for rule in assessment["criteria"] + assessment["gates"]:
        if rule["rests_on"]:
            names = [one for one in readings_behind(rule) if one in illustrative] + illustrative_values(rule)
            found.append(f"{rule['id']} ({', '.join(distinct(names))})")
    return tell.phrase(RESTS_ON, names=tell.say.clauses(found)) if found else None


def readings_behind(rule):
    indicators, caps = rule.get("indicators", []), rule.get("caps", [])
    bands = [band for indicator in indicators for band in indicator["bands"] or []]
    holders = [rule] + indicators + bands + caps
    return [reading for holder in holders for reading in holder.get("readings") or []]


def illustrative_values(rule):
    holders = rule["indicators"] + rule["caps"] if "indicators" in rule else [rule]
    return [value["id"] for holder in holders for value in holder["values"] if value["status"] == "illustrative"]
