"""The four figures in large print, and how far it is to the neighbouring classes."""

import hashlib
from fractions import Fraction

from cautions import least_adopted, rules_applied
from edges import score_edges
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
CLASS_BEFORE_GATES = {
    "en": "{name} before gates on the class", "fr": "{name} avant les exigences portant sur la classe",
}
NO_CLASS = {"en": "no class", "fr": "aucune classe"}
MAY_BE_NONE = {
    "en": "missing data may leave it without a class",
    "fr": "selon les données manquantes, il se peut qu'il n'y ait pas de classe",
}
MAY_BE_ONE = {
    "en": "missing data may still give it one",
    "fr": "selon les données manquantes, il se peut encore qu'il y ait une classe",
}
ASSESSED = {
    "en": ("{part} of {n} criterion assessed", "{part} of {n} criteria assessed"),
    "fr": ("critère évalué : {part} sur {n}", "critères évalués : {part} sur {n}"),
}
OUT_OF_REACH = {
    "en": "a class of points, of which {achievable} of {maximum} can be scored here",
    "fr": "classe fondée sur des points, dont {achievable} sur {maximum} peuvent être attribués ici",
}
TOO_LITTLE = {
    "en": "{assessed} is assessed; a class needs {needed}",
    "fr": "part évaluée : {assessed}, alors qu'une classe en demande {needed}",
}
COUNTS_AS = {
    "en": "rounded to {rounded}; if nothing were rounded it would be {value}, and another class",
    "fr": "arrondi à {rounded} ; sans aucun arrondi, ce serait {value}, et une autre classe",
}
ROUNDED_TO = {
    "en": "rounded to multiples of {step}, halves up",
    "fr": "arrondi au multiple de {step} le plus proche, les moitiés vers le haut",
}
ROUNDED_TO_AT_MOST = {
    "en": "rounded to multiples of {step}, halves up, but to no more than can be scored",
    "fr": "arrondi au multiple de {step} le plus proche, les moitiés vers le haut, sans dépasser ce qui peut être attribué",
}
OF_LAST_CYCLE = {"en": "{items}, in {record}", "fr": "{items}, dans {record}"}
NOT_SAID = {"en": "not said in the record: {fields}", "fr": "non indiqué dans le dossier : {fields}"}
OF_RECORD = {
    "centre.serves": {"en": "list of the Parties served", "fr": "liste des Parties desservies"},
    "centre.country": {"en": "host country of the centre", "fr": "pays hôte du centre"},
    "previous": {"en": "record of the last cycle", "fr": "dossier du cycle précédent"},
}
CRITERIA_ALONE = {"en": "Criteria with a score", "fr": "Critères ayant une note"}
WAITING = {
    "en": (
        "{n} more waits for judgements, and scores the lowest until then",
        "{n} more wait for judgements, and score the lowest until then",
    ),
    "fr": (
        "{n} autre attend des jugements et a la note la plus basse d'ici là",
        "{n} autres attendent des jugements et ont la note la plus basse d'ici là",
    ),
}
GROUPS = {"en": "Groups with a score", "fr": "Groupes ayant une note"}
NOT_ASSESSED = {"en": "not assessed", "fr": "non évalué"}
NOTHING_ADDED_UP = {
    "en": "nothing is added up: each criterion stands for itself",
    "fr": "rien n'est additionné : chaque critère vaut pour lui-même",
}
MEANING_ALONE = {
    "en": "What this means: each score says what the record shows under one criterion; nothing is added up. The scores are"
    " evidence for those who decide on the mandate, not a decision.",
    "fr": "Ce que cela signifie : chaque note dit ce que le dossier montre au regard d’un critère ; rien n’est additionné. Ces"
    " notes sont des éléments pour ceux qui décident du mandat, et non une décision.",
}
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
NOTHING_CERTAIN = {"en": "nothing counts for certain", "fr": "rien n'est pris en compte avec certitude"}
UNDECIDED_YET_COUNTED = {
    "en": (
        "{n} undecided item is counted all the same; no claim of the centre counts for certain",
        "{n} undecided items are counted all the same; no claim of the centre counts for certain",
    ),
    "fr": (
        "{n} élément en suspens est compté malgré tout ; aucune déclaration du centre n'est prise en compte avec certitude",
        "{n} éléments en suspens sont comptés malgré tout ; aucune déclaration du centre n'est prise en compte avec certitude",
    ),
}
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
NO_EVIDENCE = {"en": "Without evidence", "fr": "Sans justificatif"}
COUNTED_APART = {
    "en": "judgements; they score the lowest and are counted apart",
    "fr": "jugements ; ils ont la note la plus basse et sont comptés à part",
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
    if tell.assessment["total"]:
        yield line("figure", tell.phrase(POINTS), *points(tell))
        yield line("figure", tell.phrase(RANGE), *possible_range(tell))
    else:
        yield line("figure", tell.phrase(CRITERIA_ALONE), *criteria_alone(tell))
    if tell.assessment["groups"]:
        yield line("figure", tell.phrase(GROUPS), *groups(tell))
    if tell.assessment["rating"]:
        yield line("figure", tell.phrase(RATING), *rating(tell))
    yield from without_evidence(tell)
    if not all("finding" in one["measure"] for one in tell.indicators.values()):
        yield line("figure", tell.phrase(EVIDENCE), *evidence(tell))
    if tell.assessment["rating"]:
        told = " ".join(outlook(tell))
        if told:
            yield line("paragraph", told)
    yield line("paragraph", meaning(tell))
    yield line("note", tell.phrase(WHAT_AN_ITEM_IS))


def without_evidence(tell):
    """How many of the judgements that were made say that there is no evidence, where a choice can say so."""
    choices = [one["choices"] or [] for one in tell.indicators.values()]
    if not any(choice.get("no_evidence") for scale in choices for choice in scale):
        return
    said = sum(any(choice.get("hit") and choice.get("no_evidence") for choice in scale) for scale in choices)
    made = sum(one["judgement"] is not None for one in tell.indicators.values())
    parts = tell.phrase(OF, part=tell.say.number(said), whole=tell.say.number(made))
    yield line("figure", tell.phrase(NO_EVIDENCE), parts, tell.phrase(COUNTED_APART))


def meaning(tell):
    """What the points are for; that nothing rates them, or something that no decision says."""
    rating, rest = tell.assessment["rating"], ""
    if not tell.assessment["total"]:
        return tell.phrase(MEANING_ALONE)
    if not rating:
        rest = tell.phrase(NO_SCALE)
    elif least_adopted({rating["status"]} | {rule["status"] for rule in rules_applied(tell.assessment)}):
        rest = tell.phrase(NOT_THE_TEXT)
    return tell.phrase(MEANING) + rest


def points_of(tell, score, achievable, say=None):
    say = say or tell.say
    return tell.phrase(OF, part=say.rounded(Fraction(score)), whole=say.rounded(Fraction(achievable)))


def points(tell):
    """Score and what can be achieved; exactly where it was rounded; as a share only of a complete table."""
    total = tell.assessment["total"]
    score, achievable, declared = (Fraction(total[key]) for key in ("score", "achievable", "declared_maximum"))
    yield points_of(tell, score, achievable)
    if total["uncapped"]:
        yield tell.phrase(BEFORE_GATES, total=tell.say.number(total["uncapped"]))
    if tell.say.rounded(score).startswith("≈"):
        yield tell.phrase(EXACTLY, number=tell.say.exactly(score))
    if "rounded" in total:
        yield tell.phrase(rounded_to(score, achievable, Fraction(total["rounded"]["to"])), step=tell.say.number(total["rounded"]["to"]))
    if tell.assessment["methodology"]["complete"] and achievable:
        yield tell.say.share(score / achievable)
    if achievable < declared:
        yield tell.phrase(DECLARED, maximum=tell.say.number(declared))


def rounded_to(score, achievable, step):
    """What is no multiple can only be all that can be scored, beyond which nothing is rounded."""
    return ROUNDED_TO_AT_MOST if score == achievable and (score / step).denominator != 1 else ROUNDED_TO


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
    yield from left_open(tell)
    if total["with_documents"] and total["with_documents"] != total["range"]:
        lacking = {item for trace in indicator_traces(assessment) for item in trace["lacking_documents"]}
        told = tell.phrase(WITH_DOCUMENTS, range=told_range(tell, total["with_documents"]))
        yield told + (tell.say.count(LACKING, len(lacking)) if lacking else "")


def undecided_entries(assessment):
    """What is undecided in this cycle and in the last one: of indicators, gates and their parts, and of the single years."""
    of_this, of_last = [], []
    for trace in traces(assessment):
        of_years = [entry for year in trace.get("each_year") or [] for entry in year["undecided"]]
        (of_last if trace.get("record") else of_this).extend(trace["undecided"] + of_years)
    return of_this, of_last


def left_open(tell):
    """Items that lack data, judgements that nobody has made, and what the record itself does not say."""
    judgements = [name for name, one in tell.indicators.items() if "finding" in one["measure"] and one["judgement"] is None]
    entries, of_last = undecided_entries(tell.assessment)
    undecided = {entry["item"] for entry in entries if entry["item"]} - set(judgements)
    undecided_before = {entry["item"] for entry in of_last if entry["item"]}
    unsaid = fields_unsaid(entries + of_last)
    if undecided:
        yield tell.say.count(UNDECIDED, len(undecided))
    if undecided_before:
        items = tell.say.count(UNDECIDED, len(undecided_before))
        yield tell.phrase(OF_LAST_CYCLE, items=items, record=tell.assessment["evaluation"]["previous"]["id"])
    if judgements:
        yield tell.say.count(UNJUDGED, len(judgements))
    if unsaid:
        yield tell.phrase(NOT_SAID, fields=", ".join(tell.phrase(OF_RECORD[field]) for field in unsaid))
    if not undecided and not undecided_before and not judgements and not unsaid:
        yield tell.phrase(NOTHING_UNDECIDED)


def fields_unsaid(entries):
    """What is no item's: what no item lacks, and the centre's own list and country wherever items are measured by them."""
    of_no_item = [field for entry in entries if not entry["item"] for field in entry["missing"]]
    of_centre = [field for entry in entries for field in entry["missing"] if field in ("centre.serves", "centre.country")]
    return list(dict.fromkeys(of_no_item + of_centre))


def criteria_alone(tell):
    """How many criteria have a score, where nothing is added up."""
    rows = [one for one in tell.assessment["criteria"] if one["status"] != "untranscribed"]
    scored = [one for one in rows if one["score"] is not None]
    waiting = sum(any(unjudged(indicator) for indicator in one["indicators"]) for one in scored)
    yield tell.phrase(OF, part=tell.say.number(len(scored) - waiting), whole=tell.say.number(len(rows)))
    if waiting:
        yield tell.say.count(WAITING, waiting)
    yield tell.phrase(NOTHING_ADDED_UP)
    ratings = [one["rating"] for one in tell.assessment["criteria"] if one["rating"]]
    if ratings and all(one["scale"] == ratings[0]["scale"] for one in ratings):
        counted = [
            (step, sum(one["class"] == step["id"] for one in ratings)) for step in reversed(ratings[0]["scale"])
        ]
        told = [TITLED[tell.say.language].format(name=tell.say.text(step["title"]), value=tell.say.number(number))
                for step, number in counted if number]
        if told:
            yield ", ".join(told)
    yield from left_open(tell)


def unjudged(indicator):
    return "finding" in indicator["measure"] and indicator["judgement"] is None


def groups(tell):
    """What each group scores of what it could, with its class."""
    rows = tell.assessment["groups"]
    scored = sum(one["score"] is not None for one in rows)
    yield tell.phrase(OF, part=tell.say.number(scored), whole=tell.say.number(len(rows)))
    for one in rows:
        own = tell.say.within(score_edges(tell.assessment, one))
        score = points_of(tell, one["score"], one["achievable"], own) if one["score"] is not None else tell.phrase(NOT_ASSESSED)
        told = [score] + ([class_of(tell, one["rating"])] if one["rating"] else [])
        yield TITLED[tell.say.language].format(name=tell.say.text(one["title"]), value=", ".join(told))


def class_of(tell, rating):
    names = {step["id"]: tell.say.text(step["title"]) for step in rating["scale"]}
    return tell.say.quoted(names[rating["class"]] if rating["class"] else tell.phrase(NO_CLASS))


TITLED = {"en": "{name}: {value}", "fr": "{name} : {value}"}


def rating(tell):
    rating = tell.assessment["rating"]
    yield rated(tell, rating)
    if rating["class_before_gates"]:
        yield tell.phrase(CLASS_BEFORE_GATES, name=tell.class_name(rating["class_before_gates"]))
    known = [name for name in rating["classes"] if name]
    if known and known[0] != known[-1]:
        yield tell.phrase(CLASSES, low=tell.class_name(known[0]), high=tell.class_name(known[-1]))
    if None in rating["classes"]:
        if rating["class"]:
            yield tell.phrase(MAY_BE_NONE)
        elif known:
            yield tell.phrase(MAY_BE_ONE)
    yield from how_much(tell)
    total = tell.assessment["total"]
    if rating["class"] and rating["of"] == "total" and Fraction(total["achievable"]) < Fraction(total["declared_maximum"]):
        yield tell.phrase(OUT_OF_REACH, achievable=tell.say.number(total["achievable"]),
                          maximum=tell.say.number(total["declared_maximum"]))
    if rating["class"] is None:
        yield tell.phrase(TOO_LITTLE, assessed=tell.say.share(Fraction(rating["assessed"])),
                          needed=tell.say.share(Fraction(rating["rated_from"])))
    yield from rounded(tell, rating)
    cites = [f"{tell.say.text(cite['symbol'])}, {tell.say.text(cite['at'])}" for cite in rating["cites"]]
    yield tell.phrase(SCALE, source=", ".join(cites) or tell.phrase(SCALE_STATUS[rating["status"]]))


def how_much(tell):
    """How many criteria are assessed, where not all are; one that a gate took is."""
    rows = [one for one in tell.assessment["criteria"] if one["status"] != "untranscribed" and weighs(tell, one)]
    taken = {
        change["of"].removeprefix("criterion ") for gate in tell.assessment["gates"] if gate["effect"]
        for change in gate["effect"]["changed"] if change["of"].startswith("criterion ") and change["after"] is None
    }
    number = sum(one["score"] is not None or one["id"] in taken for one in rows)
    if number < len(rows):
        yield tell.say.count(ASSESSED, len(rows), part=tell.say.number(number))


def weighs(tell, criterion):
    """Whether a criterion is a part of the total: what has a weight of 0 is as if it were not there."""
    if tell.assessment["total"].get("of") != "groups":
        return criterion["weight"] is None or Fraction(criterion["weight"]) != 0
    holding = [group for group in tell.assessment["groups"] if criterion["id"] in group["criteria"]]
    return any(
        Fraction(group["weight"] or 1) != 0 and Fraction(group.get("weights", {}).get(criterion["id"], 1)) != 0
        for group in holding)


def rounded(tell, rating):
    """What the value counts as, where the class would else be another; else to what it is rounded."""
    value = rating["share"] or tell.assessment["total"]["score"]
    write = tell.say.share if rating["of"] == "share_of_maximum" else tell.say.number
    step = Fraction(rating["rounded"]["to"]) if "rounded" in rating else None
    if rating.get("rounded_from"):
        counted = Fraction(value)
        if step:
            counted = (counted / step + Fraction(1, 2)) // 1 * step
        yield tell.phrase(COUNTS_AS, value=write(Fraction(rating["rounded_from"])), rounded=write(counted))
    elif step:
        yield tell.phrase(ROUNDED_TO, step=write(step))


def rated(tell, rating):
    """The class; and how far it was adopted, since the scale and every rule under it decide it."""
    names = {step["id"]: tell.say.text(step["title"]) for step in rating["scale"]}
    name = names[rating["class"]] if rating["class"] else tell.phrase(NO_CLASS)
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
    undecided = undecided_yet_counted(tell)
    if undecided:
        yield tell.phrase(NOTHING_CERTAIN)
        yield tell.say.count(UNDECIDED_YET_COUNTED, undecided)
    else:
        yield tell.phrase(NOTHING_COUNTS)
        yield tell.phrase(NO_CLAIM_COUNTS)
    if without:
        yield tell.say.count(WITHOUT_DOCUMENT, len(without))


def undecided_yet_counted(tell):
    """How many items of the record are undecided in an indicator that counts them all the same."""
    own = {item for item, known in tell.items.items() if known["kind"] != "event"}
    of_this_cycle = [trace for trace in indicator_traces(tell.assessment) if not trace.get("record")]
    return len({
        entry["item"] for trace in of_this_cycle for entry in trace["undecided"]
        if entry["treatment"] == "counted" and entry["item"] in own
    })


def claims_that_count(tell):
    """The sources of each claim that counts for an indicator.

    What stands in an activity is the activity's claim, and what was merged is one claim. Meetings of the calendar are none,
    whether they are among the record's items or, since none of them counts by itself, are not; nor is what the record of
    the last cycle tells.
    """
    groups = {}
    of_this_cycle = [trace for trace in indicator_traces(tell.assessment) if not trace.get("record")]
    for entry in (entry for trace in of_this_cycle for entry in trace["counted"] + trace["merged"]):
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
    if not total or rating["class_before_gates"] or total["uncapped"] or rating["class"] is None:
        return
    if "rounded" in rating or "rounded" in total:
        return
    scale, score = rating["scale"], Fraction(total["score"])
    factor = 1 if rating["of"] == "total" else Fraction(total["achievable"])
    index = [step["id"] for step in scale].index(rating["class"])
    if index + 1 < len(scale) and not is_forbidden(tell, scale, index + 1, factor):
        yield to_class(tell, SHORT, scale[index + 1], Fraction(scale[index + 1]["from"]) * factor - score)
    if index > 0:
        distance = score - Fraction(scale[index]["from"]) * factor
        yield to_class(tell, ABOVE if distance else AT_EDGE, scale[index], distance)


def is_forbidden(tell, scale, index, factor):
    """Whether a gate that is not met keeps from a class, however many points there are."""
    below = [step["id"] for step in scale[:index]]
    for gate in tell.assessment["gates"]:
        written = gate["otherwise"] if isinstance(gate["otherwise"], list) else [gate["otherwise"]]
        for consequence in [] if gate["met"] else written:
            if not isinstance(consequence, dict):
                continue
            if consequence.get("rating_at_most") in below:
                return True
            if "cap_total" in consequence and Fraction(str(consequence["cap_total"])) < Fraction(scale[index]["from"]) * factor:
                return True
    return False


def to_class(tell, phrases, step, distance):
    assert distance >= 0, f"{step['id']} lies on the other side"
    return tell.phrase(phrases, name=tell.say.quoted(tell.say.text(step["title"])), distance=tell.say.points(distance))
