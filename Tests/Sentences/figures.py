"""The four figures in large print, and how far it is to the neighbouring classes."""

import hashlib
from fractions import Fraction

from cautions import least_adopted, rules_applied
from lines import line

OF = {"en": "{part} of {whole}", "fr": "{part} sur {whole}"}
POINTS = {"en": "Points obtained", "fr": "Points obtenus"}
BEFORE_GATES = {"en": "{total} before the gates", "fr": "{total} avant application des exigences"}
EXACTLY = {"en": "exactly {number}", "fr": "exactement {number}"}
DECLARED = {
    "en": "points that can be scored here; {maximum} are declared in all",
    "fr": "points qui peuvent être attribués ici ; le maximum déclaré est de {maximum}",
}
RANGE = {"en": "Possible range", "fr": "Fourchette possible"}
NOTHING_SCORED = {"en": "nothing scored", "fr": "rien n'est noté"}
NOTHING_UNDECIDED = {"en": "nothing is undecided", "fr": "rien n'est en suspens"}
UNDECIDED = {
    "en": ("{n} item is undecided, since data are missing", "{n} items are undecided, since data are missing"),
    "fr": ("{n} élément est en suspens, faute de données", "{n} éléments sont en suspens, faute de données"),
}
UNJUDGED = {
    "en": ("{n} judgement is not made yet", "{n} judgements are not made yet"),
    "fr": ("{n} jugement n'est pas encore rendu", "{n} jugements ne sont pas encore rendus"),
}
WITH_DOCUMENTS = {"en": "with further documents {range}", "fr": "avec d'autres documents : {range}"}
LACKING = {
    "en": (
        ": {n} item lacks nothing else to count in an indicator",
        ": {n} items lack nothing else to count in an indicator",
    ),
    "fr": (
        " (il ne manque rien d'autre à {n} élément pour compter dans un indicateur)",
        " (il ne manque rien d'autre à {n} éléments pour compter dans un indicateur)",
    ),
}
RATING = {"en": "Rating", "fr": "Appréciation"}
CLASS_BEFORE_GATES = {"en": "{name} before gates", "fr": "{name} avant application des exigences"}
CLASSES = {
    "en": "missing data allow from {low} to {high}",
    "fr": "selon les données manquantes, de {low} à {high}",
}
NOT_ADOPTED = {
    "illustrative": {"en": "{name} (illustrative)", "fr": "{name} (à titre d'illustration)"},
    "inferred": {"en": "{name} (inferred)", "fr": "{name} (déduite)"},
}
SCALE = {"en": "scale: {source}", "fr": "échelle : {source}"}
SCALE_STATUS = {
    "illustrative": {
        "en": "illustrative: not adopted by any Conference of the Parties",
        "fr": "illustrative, qu'aucune Conférence des Parties n'a adoptée",
    },
    "inferred": {"en": "as read by this file", "fr": "selon l'interprétation du fichier de critères"},
    "transcribed": {"en": "", "fr": ""},
}
EVIDENCE = {"en": "Evidence", "fr": "Justificatifs"}
DOCUMENTED = {
    "en": "claims that count rest, as the record says, on a document or an independent source",
    "fr": "déclarations prises en compte qui reposent, selon le dossier, sur un document ou une source indépendante",
}
INDEPENDENT = {"en": "{n} of them on an independent source", "fr": "dont {n} sur une source indépendante"}
ON_EMPTY_FILES = {
    "en": "{n} of them on empty files alone, which show nothing",
    "fr": "dont {n} sur des fichiers vides seulement, qui ne montrent rien",
}
NOTHING_COUNTS = {"en": "nothing counts", "fr": "rien n'est pris en compte"}
NO_CLAIM_COUNTS = {
    "en": "no claim of the centre counts, so nothing that counts rests on anything",
    "fr": "aucune déclaration du centre n'est prise en compte : il n'y a donc rien qui puisse reposer sur un document",
}
WITHOUT_DOCUMENT = {
    "en": (
        "{n} item of the record names neither a document nor an independent source",
        "{n} items of the record name neither a document nor an independent source",
    ),
    "fr": (
        "{n} élément du dossier ne cite ni document ni source indépendante",
        "{n} éléments du dossier ne citent ni document ni source indépendante",
    ),
}
NO_BYTES = hashlib.sha256(b"").hexdigest()
SHORT = {"en": "Short of {name} by {distance}.", "fr": "Il manque {distance} pour {name}."}
ABOVE = {
    "en": "{distance} above the lower limit of {name}.",
    "fr": "{distance} au-dessus de la limite inférieure de {name}.",
}
AT_EDGE = {"en": "Exactly where {name} begins.", "fr": "Exactement là où commence {name}."}
MEANING = {
    "en": "What this means: the points add up what the record shows under these criteria. They are evidence for those who"
    " decide on the mandate, not a decision.",
    "fr": "Ce que cela signifie : les points font la somme de ce que le dossier montre au regard de ces critères. Ils"
    " éclairent la décision sur le mandat, mais n'en tiennent pas lieu.",
}
NO_SCALE = {
    "en": " The criteria hold no scale that turns points into a rating.",
    "fr": " Les critères ne contiennent aucune échelle qui transforme les points en appréciation.",
}
NOT_THE_TEXT = {
    "en": " The rating rests on a scale or rules that are not the text of a decision.",
    "fr": " L'appréciation repose sur une échelle ou des règles qui ne figurent dans le texte d'aucune décision.",
}
WHAT_AN_ITEM_IS = {
    "en": "An item is one entry of the record, such as an activity, a membership or a publication; it is undecided while"
    " the record lacks something that a rule asks for, such as a date.",
    "fr": "Un élément est une entrée du dossier, par exemple une activité, une adhésion ou une publication ; il est en suspens"
    " tant qu'il manque au dossier une donnée que demande une règle, par exemple une date.",
}


def figures(tell):
    yield line("figure", tell.phrase(POINTS), *points(tell))
    yield line("figure", tell.phrase(RANGE), *possible_range(tell))
    if tell.assessment["rating"]:
        yield line("figure", tell.phrase(RATING), *rating(tell))
    yield line("figure", tell.phrase(EVIDENCE), *evidence(tell))
    if tell.assessment["rating"]:
        told = " ".join(outlook(tell))
        if told:
            yield line("paragraph", told)
    yield line("paragraph", meaning(tell))
    yield line("note", tell.phrase(WHAT_AN_ITEM_IS))


def meaning(tell):
    """What the points are for; that nothing rates them, or something that no decision says."""
    rating, rest = tell.assessment["rating"], ""
    if not rating:
        rest = tell.phrase(NO_SCALE)
    elif least_adopted({rating["status"]} | {rule["status"] for rule in rules_applied(tell.assessment)}):
        rest = tell.phrase(NOT_THE_TEXT)
    return tell.phrase(MEANING) + rest


def points_of(tell, score, achievable):
    return tell.phrase(OF, part=tell.say.rounded(Fraction(score)), whole=tell.say.rounded(Fraction(achievable)))


def points(tell):
    """Score and what can be achieved; exactly where it was rounded; as a share only of a complete table."""
    total = tell.assessment["total"]
    score, achievable, declared = (Fraction(total[key]) for key in ("score", "achievable", "declared_maximum"))
    yield points_of(tell, score, achievable)
    if total["uncapped"]:
        yield tell.phrase(BEFORE_GATES, total=tell.say.number(total["uncapped"]))
    if tell.say.rounded(score).startswith("≈"):
        yield tell.phrase(EXACTLY, number=score)
    if tell.assessment["methodology"]["complete"] and achievable:
        yield tell.say.share(score / achievable)
    if achievable < declared:
        yield tell.phrase(DECLARED, maximum=tell.say.number(declared))


def told_range(tell, ends):
    low, high = (None if end is None else Fraction(end) for end in ends)
    return tell.say.range(low, high, tell.say.rounded)


def indicator_traces(assessment):
    """All that lists items in indicators: what is measured, and its parts."""
    indicators = [one for criterion in assessment["criteria"] for one in criterion["indicators"]]
    return indicators + [part for indicator in indicators for part in indicator["parts"]]


def traces(assessment):
    """The same of indicators and gates."""
    gates = assessment["gates"]
    return indicator_traces(assessment) + gates + [part for gate in gates for part in gate["parts"]]


def possible_range(tell):
    """What missing data allow, of how many items they are, and what further documents would allow besides."""
    assessment, total = tell.assessment, tell.assessment["total"]
    yield told_range(tell, total["range"]) if total["range"] else tell.phrase(NOTHING_SCORED)
    judgements = [one for one in tell.indicators.values() if one["choices"] is not None and one["judgement"] is None]
    open_traces = [trace for trace in traces(assessment) if trace not in judgements]
    undecided = {entry["item"] for trace in open_traces for entry in trace["undecided"]}
    if undecided:
        yield tell.say.count(UNDECIDED, len(undecided))
    if judgements:
        yield tell.say.count(UNJUDGED, len(judgements))
    if not undecided and not judgements:
        yield tell.phrase(NOTHING_UNDECIDED)
    if total["with_documents"] and total["with_documents"] != total["range"]:
        lacking = {item for trace in indicator_traces(assessment) for item in trace["lacking_documents"]}
        told = tell.phrase(WITH_DOCUMENTS, range=told_range(tell, total["with_documents"]))
        yield told + (tell.say.count(LACKING, len(lacking)) if lacking else "")


def rating(tell):
    rating = tell.assessment["rating"]
    yield rated(tell, rating)
    if rating["class_before_gates"]:
        yield tell.phrase(CLASS_BEFORE_GATES, name=tell.class_name(rating["class_before_gates"]))
    low, high = rating["classes"]
    if low != high:
        yield tell.phrase(CLASSES, low=tell.class_name(low), high=tell.class_name(high))
    cites = [f"{tell.say.text(cite['symbol'])}, {tell.say.text(cite['at'])}" for cite in rating["cites"]]
    yield tell.phrase(SCALE, source=", ".join(cites) or tell.phrase(SCALE_STATUS[rating["status"]]))


def rated(tell, rating):
    """The class; and how far it was adopted, since the scale and every rule under it decide it."""
    name = next(tell.say.text(step["title"]) for step in rating["scale"] if step["id"] == rating["class"])
    worst = least_adopted({rating["status"]} | {rule["status"] for rule in rules_applied(tell.assessment)})
    return tell.phrase(NOT_ADOPTED[worst], name=name) if worst else name


def evidence(tell):
    claims = [[tell.sources[source] for source in sources] for sources in claims_that_count(tell).values()]
    documented = [sources for sources in map(documents, claims) if sources]
    independent = [sources for sources in documented if any(one["strength"] == "independent" for one in sources)]
    on_empty_files = [sources for sources in documented if all(one["sha256"] == NO_BYTES for one in sources)]
    reckoned = {
        "claims": str(len(claims)), "documented": str(len(documented)), "independent": str(len(independent)),
        "on_empty_files": str(len(on_empty_files)),
    }
    assert reckoned == tell.assessment["evidence"], f"the evidence comes to {reckoned}"
    if not claims:
        yield from nothing_counts(tell)
        return
    yield tell.phrase(OF, part=tell.say.number(len(documented)), whole=tell.say.number(len(claims)))
    yield tell.phrase(DOCUMENTED)
    yield tell.phrase(INDEPENDENT, n=tell.say.number(len(independent)))
    if on_empty_files:
        yield tell.phrase(ON_EMPTY_FILES, n=tell.say.number(len(on_empty_files)))


def documents(sources):
    return [one for one in sources if one["strength"] in ("documented", "independent")]


def nothing_counts(tell):
    """A share of no claims would say something; how many items name no document does."""
    own = [item for item in tell.items.values() if item["kind"] != "event" and not item["holder"]]
    without = [item for item in own if not documents(tell.sources[one["source"]] for one in item["evidence"])]
    yield tell.phrase(NOTHING_COUNTS)
    yield tell.phrase(NO_CLAIM_COUNTS)
    if without:
        yield tell.say.count(WITHOUT_DOCUMENT, len(without))


def claims_that_count(tell):
    """The sources of each claim that counts for an indicator.

    What stands in an activity is the activity's claim, and what was merged is one claim. Meetings of the calendar are none,
    whether they are among the record's items or, since none of them counts by itself, are not.
    """
    groups = {}
    for entry in (entry for trace in indicator_traces(tell.assessment) for entry in trace["counted"] + trace["merged"]):
        if entry["item"] in tell.items and tell.items[entry["item"]]["kind"] != "event":
            together = [tell.items[item]["holder"] or item for item in (entry["item"], entry.get("into", entry["item"]))]
            joined = set().union(*(groups.get(claim, {claim}) for claim in together))
            groups.update(dict.fromkeys(joined, joined))
    claims = {min(group): group for group in groups.values()}
    return {
        claim: {one["source"] for member in group for one in tell.items[member]["evidence"]}
        for claim, group in claims.items()
    }


def outlook(tell):
    """The distances to the classes above and below, where the score and no gate has decided the class."""
    rating, total = tell.assessment["rating"], tell.assessment["total"]
    if rating["class_before_gates"] or total["uncapped"]:
        return
    scale, score = rating["scale"], Fraction(total["score"])
    factor = 1 if rating["of"] == "total" else Fraction(total["achievable"])
    index = [step["id"] for step in scale].index(rating["class"])
    if index + 1 < len(scale):
        yield to_class(tell, SHORT, scale[index + 1], Fraction(scale[index + 1]["from"]) * factor - score)
    if index > 0:
        distance = score - Fraction(scale[index]["from"]) * factor
        yield to_class(tell, ABOVE if distance else AT_EDGE, scale[index], distance)


def to_class(tell, phrases, step, distance):
    assert distance >= 0, f"{step['id']} lies on the other side"
    return tell.phrase(phrases, name=tell.say.quoted(tell.say.text(step["title"])), distance=tell.say.points(distance))
