"""The most useful next steps, each with what it asks for and what it gives."""

from fractions import Fraction

from edges import score_edges
from lines import line
from meetings import meetings_fitting
from teller import distinct

ONE = {"en": "The most useful next step", "fr": "La prochaine étape la plus utile"}
SEVERAL = {"en": "The most useful next steps", "fr": "Les prochaines étapes les plus utiles"}
STEP = {"en": "{asked} Why: {effects}{total}.", "fr": "{asked} Pourquoi : {effects}{total}."}
PROVE = {
    "en": "Name a document other than the centre's own report that shows {items}: nothing else is lacking.",
    "fr": "Citer un document autre que le rapport du centre lui-même qui atteste {items} : rien d'autre ne manque.",
}
PROVE_ANYHOW = {
    "en": "Name a document that shows {items}; the centre's own report will do: nothing else is lacking.",
    "fr": "Citer un document qui atteste {items} ; le rapport du centre lui-même suffit : rien d'autre ne manque.",
}
PROVE_INDEPENDENTLY = {
    "en": "Name a document from outside the centre that shows {items}: nothing else is lacking.",
    "fr": "Citer un document extérieur au centre qui atteste {items} : rien d'autre ne manque.",
}
DOCUMENTS = {
    "self_reported": {"en": "a document (the centre's own report will do)", "fr": "un document (le rapport du centre lui-même suffit)"},
    "documented": {"en": "a document other than the centre's own report", "fr": "un document autre que le rapport du centre lui-même"},
    "independent": {"en": "a document from outside the centre", "fr": "un document extérieur au centre"},
}
SUPPLY = {
    "en": "Say, with its source: {fields}, of {items} ({paper}).{not_yet}",
    "fr": "Indiquer, avec la source : {fields}, pour {items} ({paper}).{not_yet}",
}
NAME_MEETING = {
    "en": "Name the meeting that {items} was: by its city and days, {meetings}.",
    "fr": "Nommer la réunion à laquelle correspond {items} : d'après la ville et les jours, {meetings}.",
}
NAME_MEETINGS = {
    "en": "Name the meetings that {items} were: by their cities and days, {meetings}.",
    "fr": "Nommer les réunions auxquelles correspondent {items} : d'après les villes et les jours, {meetings}.",
}
NOT_YET = {
    "en": " It takes {n} of those not counted yet: {parties}.",
    "fr": " Il en faut {n} parmi celles qui ne comptent pas encore : {parties}.",
}
REPORT = {"en": "Until {day}: {distance}, counting for {name}.", "fr": "Jusqu'au {day} : {distance}, comptant pour {name}."}
JUDGE = {
    "en": "For an evaluator: judge {name}, with reasons and references.",
    "fr": "Pour un évaluateur : juger {name}, avec motif et références.",
}
THE_CENTRE = {"en": "the centre", "fr": "le centre"}
MORE_ITEMS = {"en": ("{names} and {n} more", "{names} and {n} more"), "fr": ("{names} et {n} autre", "{names} et {n} autres")}
COULD_RISE = {"en": "{name} could rise from {score} to {then}", "fr": "{name} pourrait passer de {score} à {then}"}
COULD_BE_ASSESSED = {
    "en": "{name}, which is not assessed at present, could score {then}",
    "fr": "{name}, qui n'est pas évalué pour le moment, pourrait obtenir {then}",
}
IS_ASSESSED = {
    "en": "{name}, which is not assessed at present, then scores {then}",
    "fr": "{name}, qui n'est pas évalué pour le moment, obtient alors {then}",
}
RISES = {"en": "{name} rises from {score} to {then}", "fr": "{name} passe de {score} à {then}"}
MORE_EFFECTS = {
    "en": ("{names}, and {n} more score", "{names}, and {n} more scores"),
    "fr": ("{names}, et {n} autre note", "{names}, et {n} autres notes"),
}
TOTAL = {"en": " (total: {gain})", "fr": " (total : {gain})"}
TOTAL_UP_TO = {"en": " (total: up to {gain})", "fr": " (total : jusqu'à {gain})"}

# What kind of paper shows a field, by the last word of its path. Those of which others would do as well stand first, and
# one "for example" before all of them.
PAPERS = {
    "parties": {"en": "lists of participants that name the Parties", "fr": "des listes de participants qui nomment les Parties"},
    "date": {
        "en": "an invitation, an invoice or an imprint with the date",
        "fr": "une invitation, une facture ou une mention d'édition datée",
    },
    "languages": {"en": "a copy in each language", "fr": "un exemplaire dans chaque langue"},
    "finding": {"en": "a judgement with reasons and references", "fr": "un jugement motivé avec références"},
    "strength": {"en": "a document that shows it", "fr": "un document qui l'atteste"},
    "other": {"en": "a statement in the record, with its source", "fr": "une indication dans le dossier, avec sa source"},
}
EXAMPLES = {"parties", "date", "languages"}
FOR_EXAMPLE = {"en": "for example {papers}", "fr": "par exemple {papers}"}
PAPER_OF = {
    "parties": "parties", "began": "date", "ended": "date", "published": "date", "finding": "finding",
    "languages": "languages", "strength": "strength", "evidence": "strength",
}

FURTHER = {
    "items": {"en": ("{n} further item", "{n} further items"), "fr": ("{n} élément de plus", "{n} éléments de plus")},
    "entries": {"en": ("{n} further entry", "{n} further entries"), "fr": ("{n} rubrique de plus", "{n} rubriques de plus")},
    "participants": {"en": ("{n} more participant", "{n} more participants"), "fr": ("{n} participant de plus", "{n} participants de plus")},
    "days": {"en": ("{n} more day", "{n} more days"), "fr": ("{n} jour de plus", "{n} jours de plus")},
    "parties": {"en": ("{n} more Party", "{n} more Parties"), "fr": ("{n} Partie de plus", "{n} Parties de plus")},
    "languages": {"en": ("{n} more language", "{n} more languages"), "fr": ("{n} langue de plus", "{n} langues de plus")},
    "conventions": {"en": ("{n} more Convention", "{n} more Conventions"), "fr": ("{n} Convention de plus", "{n} Conventions de plus")},
    "areas": {"en": ("{n} more area", "{n} more areas"), "fr": ("{n} capacité de plus", "{n} capacités de plus")},
    "articles": {"en": ("{n} more article", "{n} more articles"), "fr": ("{n} article de plus", "{n} articles de plus")},
    "partners": {"en": ("{n} more partner", "{n} more partners"), "fr": ("{n} partenaire de plus", "{n} partenaires de plus")},
    "project": {"en": ("{n} more project", "{n} more projects"), "fr": ("{n} projet de plus", "{n} projets de plus")},
    "followed_up_by": {
        "en": ("{n} more activity that follows up", "{n} more activities that follow up"),
        "fr": ("{n} activité de suivi de plus", "{n} activités de suivi de plus"),
    },
    "year": {"en": ("{n} more year", "{n} more years"), "fr": ("{n} année de plus", "{n} années de plus")},
    "kind": {"en": ("{n} more kind", "{n} more kinds"), "fr": ("{n} type de plus", "{n} types de plus")},
    "category": {"en": ("{n} more category", "{n} more categories"), "fr": ("{n} catégorie de plus", "{n} catégories de plus")},
    "country": {"en": ("{n} more country", "{n} more countries"), "fr": ("{n} pays de plus", "{n} pays de plus")},
    "city": {"en": ("{n} more city", "{n} more cities"), "fr": ("{n} ville de plus", "{n} villes de plus")},
    "event": {"en": ("{n} more meeting", "{n} more meetings"), "fr": ("{n} réunion de plus", "{n} réunions de plus")},
}
TRIED = {"en": "reckoned with {value}", "fr": "calcul fait avec {value}"}
BEHIND_KEY = {"en": "; ", "fr": " ; "}
IN_BRACKETS = "{text} ({more})"
# Fields of which the value decides: one of a few words, or a number or quantity.
CHOSEN_FIELDS = {"status", "stage", "role", "format", "scope"}
NUMBERS = {"participants", "women", "organisations", "duration", "amount", "budget"}
IN_ALL = {"en": "{n} in all", "fr": "{n} en tout"}
FURTHER_OF_FIELD = {"en": "{n} more ({field})", "fr": "{n} de plus ({field})"}
TOGETHER = {
    "en": "Together these steps add {gain} to the total, not the {sum} that their gains come to.",
    "fr": "Ensemble, ces étapes ajoutent {gain} au total, et non {sum}, la somme de leurs gains pris séparément.",
}
TOGETHER_COULD = {
    "en": "Together these steps could add {gain} to the total, not the {sum} that their gains come to.",
    "fr": "Ensemble, ces étapes pourraient ajouter {gain} au total, et non {sum}, la somme de leurs gains pris séparément.",
}
STEPS_CHOSEN = {"en": ("step {numbers}", "steps {numbers}"), "fr": ("l'étape {numbers}", "les étapes {numbers}")}
MOST_TOGETHER = {
    "en": "Not all of these steps go together: the most that they add to the total is {gain}, with {steps}.",
    "fr": "Ces étapes ne sont pas toutes compatibles : elles ajoutent au plus {gain} au total, avec {steps}.",
}
MOST_TOGETHER_COULD = {
    "en": "Not all of these steps go together: the most that they could add to the total is {gain}, with {steps}.",
    "fr": "Ces étapes ne sont pas toutes compatibles : elles pourraient ajouter au plus {gain} au total, avec {steps}.",
}
TOLD_ON = {
    "en": "What may still be reported is told as of {day}.",
    "fr": "Ce qui peut encore être rapporté est indiqué à la date du {day}.",
}
TOTAL_CLASS = {"en": " (total: {gain}, class {name})", "fr": " (total : {gain}, classe {name})"}
TOTAL_CLASS_UP_TO = {
    "en": " (total: up to {gain}, class up to {name})",
    "fr": " (total : jusqu'à {gain}, classe jusqu'à {name})",
}
CLASS_THEN = {"en": "The class is then {name}.", "fr": "La classe est alors {name}."}
CLASS_COULD_BE = {"en": "The class could then be {name}.", "fr": "La classe pourrait alors être {name}."}
SHOWN = 3


def next_steps(tell):
    steps = most_useful(tell.assessment)
    if steps:
        yield line("heading", tell.phrase(ONE if len(steps) == 1 else SEVERAL))
    for step in steps:
        yield line("step", tell.phrase(STEP, asked=asked(tell, step), effects=effects(tell, step), total=total(tell, step)))
    together = tell.assessment["next_steps_together"]
    remarks = ([joint(tell, steps, together)] if together else []) + list(told_on(tell, steps))
    if remarks:
        yield line("paragraph", " ".join(remarks))


def told_on(tell, steps):
    """The day of which it depends that something further is advised; it lies within the period or before it."""
    further = any(step["kind"] == "item" for step in tell.assessment["next_steps"])
    day = tell.assessment.get("advised_on")
    assert further == (day is not None), "a day is told without further items, or they without a day"
    assert day is None or day < tell.assessment["evaluation"]["period"][1], "the period is over"
    if any(step["kind"] == "item" for step in steps):
        yield tell.phrase(TOLD_ON, day=tell.say.date(day))


def joint(tell, steps, together):
    """That the gains of the steps shown do not add up, or not all go together; what they give, the oracle's tests reckon anew."""
    tried = [tell.assessment["next_steps"][number] for number in together["steps"]]
    numbers = [number for number, step in enumerate(steps, 1) if step in tried]
    assert len(numbers) == len(tried), "tried are others than are shown"
    gained, gains = gain(tell.assessment, {"gives": together}), sum(gain(tell.assessment, step) for step in steps)
    assert all(gained >= gain(tell.assessment, step) for step in steps), "a step gives more alone than the best of them together"
    is_certain = all(map(certain, tried))
    if len(tried) < len(steps):
        chosen = tell.say.count(STEPS_CHOSEN, len(numbers), numbers=tell.say.all(map(str, numbers)))
        told = tell.phrase(MOST_TOGETHER if is_certain else MOST_TOGETHER_COULD, steps=chosen, gain=tell.say.rounded(gained))
    else:
        assert gained != gains, "their gains do add up"
        told = tell.phrase(TOGETHER if is_certain else TOGETHER_COULD, gain=tell.say.rounded(gained), sum=tell.say.rounded(gains))
    name = higher_class(tell, together)
    return told if name is None else f"{told} {tell.phrase(CLASS_THEN if is_certain else CLASS_COULD_BE, name=name)}"


def higher_class(tell, gives):
    """The class that is reached, where it stands above the present one; the total itself must lie in it."""
    rating = tell.assessment["rating"]
    if not rating or not gives.get("class"):
        return None
    scale = [one["id"] for one in rating["scale"]]
    present = scale.index(rating["class"]) if rating["class"] else -1
    if scale.index(gives["class"]) <= present:
        return None
    if rating["of"] == "total" and rating.get("class_before_gates") is None and "rounded" not in rating:
        reached = [one["id"] for one in rating["scale"] if Fraction(one["from"]) <= Fraction(gives["total"])]
        assert scale.index(gives["class"]) <= scale.index(reached[-1]), "the total does not lie in the class"
    return tell.class_name(gives["class"])


def gain(assessment, step):
    if not assessment["total"]:
        now = {one["id"]: Fraction(one["score"] or 0) for one in assessment["criteria"]}
        return sum(Fraction(score or 0) - now[name] for name, score in step["gives"]["criteria"].items())
    return Fraction(step["gives"]["total"]) - Fraction(assessment["total"]["score"])


def most_useful(assessment):
    """The first that raise the total, the centre's own before those that wait for an evaluator.

    None is a part of one before, nor asks for the same of the same.
    """
    alone = first_of(assessment, lambda step: gain(assessment, step) > 0)
    if alone or not assessment["total"]:
        return alone
    # Where none does so alone, as where the total is rounded, those that raise criteria are told if they do together.
    together = assessment["next_steps_together"]
    if not together:
        return []
    assert gain(assessment, {"gives": together}) > 0, "together they add nothing"
    now = {one["id"]: Fraction(one["score"] or 0) for one in assessment["criteria"]}
    return first_of(assessment, lambda step: any(
        Fraction(score or 0) > now[name] for name, score in step["gives"]["criteria"].items()))


def first_of(assessment, raises):
    chosen = []
    for step in sorted(assessment["next_steps"], key=waits_for_evaluator):
        about = (step["kind"], step["of"], step["field"])
        known = any(
            about == (other["kind"], other["of"], other["field"]) or asks_the_same(step, other)
            or all(change in other["tried"] for change in step["tried"])
            for other in chosen
        )
        if raises(step) and not known and len(chosen) < SHOWN:
            chosen.append(step)
    for one, other in zip(chosen, chosen[1:]):
        ordered = waits_for_evaluator(one) < waits_for_evaluator(other) or gain(assessment, one) >= gain(assessment, other)
        assert ordered, "not by gain"
    return chosen


def asks_the_same(one, other):
    """Whether two steps ask for the same of the same items, whatever was tried there."""
    asked = [{(change["item"], change["field"]) for change in step["tried"]} for step in (one, other)]
    return "item" not in (one["kind"], other["kind"]) and asked[0] == asked[1]


def waits_for_evaluator(step):
    """Judgements do; everything else is the centre's to do."""
    judges = step["kind"] == "judge"
    assert step["by"] == ("evaluator" if judges else "centre"), f"{step['kind']} is not for the {step['by']}"
    return judges


def asked(tell, step):
    if step["kind"] == "attach":
        phrases = {"independent": PROVE_INDEPENDENTLY, "self_reported": PROVE_ANYHOW}.get(step["to"], PROVE)
        return tell.phrase(phrases, items=items(tell, step))
    if step["kind"] == "judge":
        return tell.phrase(JUDGE, name=subject(tell, step))
    if step["kind"] == "item":
        day = tell.say.date(tell.assessment["evaluation"]["period"][1])
        return tell.phrase(REPORT, day=day, distance=distance(tell, step), name=subject(tell, step))
    fields = distinct(change["field"] for change in step["tried"])
    if fields == ["event"]:
        return named_meetings(tell, step)
    return tell.phrase(
        SUPPLY,
        fields=tell.say.all(field_asked_for(tell, step, field) for field in fields),
        items=named(tell, distinct(change["item"] for change in step["tried"] if change["item"] is not None)),
        paper=paper(tell, fields),
        not_yet=not_yet(tell, step),
    )


def named_meetings(tell, step):
    """The meeting that each activity was: the one in its city and on its days, which it does not name yet."""
    for change in step["tried"]:
        fitting = meetings_fitting(tell, change["item"])
        assert fitting == [change["to"]] and change["from"] is None, f"{change['item']} was at {fitting}"
    meetings = tell.say.all(tell.item_name(change["to"]) for change in step["tried"])
    phrases = NAME_MEETING if len(step["tried"]) == 1 else NAME_MEETINGS
    return tell.phrase(phrases, items=items(tell, step), meetings=meetings)


def field_asked_for(tell, step, path):
    """A field, with how many words were tried in one item where these are several; Parties are told by themselves."""
    tried = [change["to"] for change in step["tried"] if change["field"] == path]
    if path == "evidence":
        return tell.say.all(tell.phrase(DOCUMENTS[strength]) for strength in distinct(tried))
    value = tried_value(tell, path, tried)
    if value:
        return field_with_key(tell, path, [tell.phrase(TRIED, value=value)])
    if path == "parties":
        named = sorted({party for words in tried for party in words})
        reckoned = [] if counts_parties(tell, step) else [tell.phrase(TRIED, value=tell.say.all(map(tell.say.party, named)))]
        return field_with_key(tell, path, reckoned)
    number = max(len(words) if isinstance(words, list) else 1 for words in tried)
    more = [missing_lists(tell)] if path == "centre.serves" else []
    if number > 1:
        more.append(tell.phrase(IN_ALL, n=tell.say.number(number)))
    return field_with_key(tell, path, more)


def counts_parties(tell, step):
    """Whether the indicator counts different Parties, so that any that do not count yet will do."""
    measure = tell.indicators.get(step["of"], {}).get("measure", {})
    above = measure.get("ratio", {}).get("of", measure)
    parts = [entry["met_when"] for entry in above.get("checklist", [])] or [above]
    return any(part.get("count_distinct", "").rpartition(".")[2] == "parties" for part in parts)


def tried_value(tell, path, tried):
    """The one value that was tried of a field of which the value decides."""
    last = path.rpartition(".")[2]
    if len({str(one) for one in tried}) != 1 or isinstance(tried[0], list):
        return None
    if last in CHOSEN_FIELDS:
        return tell.say.quoted(tell.say.choice(tried[0]))
    if last in NUMBERS:
        number, _, unit = tried[0].partition(" ")
        return tell.say.number(Fraction(number)) + (f"\u00a0{unit}" if unit else "")
    return None


def missing_lists(tell):
    """The Conventions of the criteria, of those that are the centre's, of which the list of Parties served is not written."""
    serves = tell.assessment["record"]["centre"]["serves"]
    missing = [one for one in conventions_served(tell) if not serves.get(one)]
    assert missing, "no list is missing"
    return tell.say.all(map(tell.say.convention, missing))


def conventions_served(tell):
    own = tell.assessment["record"]["centre"]["conventions"]
    return [one for one in tell.assessment["methodology"]["conventions"] if not own or one in own]


def field_with_key(tell, path, more=()):
    """What a field is called, in one bracket its key in the file where that is another word, and what else is said of it."""
    name, key = tell.say.field(path), path.rpartition(".")[2]
    inside = ([] if name == key else [key]) + ([", ".join(more)] if more else [])
    return f"{name} ({tell.phrase(BEHIND_KEY).join(inside)})" if inside else name


def items(tell, step):
    return named(tell, step["items"])


def named(tell, ids):
    """What is written in the record: items, and documents by their titles."""
    if not ids:
        return tell.phrase(THE_CENTRE)
    shown, rest = ids[:2], ids[2:]
    written = [tell.source_name(one) if one in tell.sources and one not in tell.items else tell.item_name(one) for one in shown]
    titles = [tell.say.quoted(title) for title in written]
    names = [title + (f" ({item})" if titles.count(title) > 1 else "") for item, title in zip(shown, titles)]
    return tell.say.count(MORE_ITEMS, len(rest), names=", ".join(names)) if rest else tell.say.all(names)


def subject(tell, step):
    of = step["of"]
    return tell.say.quoted(
        tell.indicator_name(of) if of in tell.indicators else tell.say.text(tell.gates[of]["title"]))


def paper(tell, fields):
    kinds = distinct(PAPER_OF.get(field.rpartition(".")[2], "other") for field in fields)
    examples_first = sorted(kinds, key=lambda kind: kind not in EXAMPLES)
    papers = tell.say.all(tell.phrase(PAPERS[kind]) for kind in examples_first)
    return tell.phrase(FOR_EXAMPLE, papers=papers) if EXAMPLES & set(kinds) else papers


def not_yet(tell, step):
    """How many of the Parties that do not count yet it takes, where it does not take all of them."""
    named = [change["to"] for change in step["tried"] if change["field"] == "parties"]
    if not named or not counts_parties(tell, step):
        return ""
    indicator = tell.indicators[step["of"]]
    counted = {key for one in [indicator] + indicator["parts"] for entry in one["counted"] for key in entry.get("keys") or []}
    serves = tell.assessment["record"]["centre"]["serves"]
    served = {party for one in conventions_served(tell) for party in serves.get(one) or []}
    left = sorted(served - counted)
    tried = {party for value in named for party in ([value] if isinstance(value, str) else value)} & set(left)
    if not tried or len(tried) == len(left):
        return ""
    return tell.phrase(NOT_YET, n=len(tried), parties=tell.say.all(map(tell.say.party, left)))


def distance(tell, step):
    """How much more is to be reported; of a checklist, the entries."""
    rule = tell.indicators.get(step["of"]) or tell.gates[step["of"]]
    entries = [part for part in rule["parts"] if part["id"] in step["parts"] and part.get("met") is not None]
    if entries and step["of"] in tell.indicators:
        return tell.say.all(tell.say.text(part["title"]) or part["id"] for part in entries)
    told = further(tell, rule["measure"], Fraction(step["to"]) - Fraction(step["from"]))
    meetings = distinct(change["to"] for change in step["tried"] if change["field"] == "event")
    if not meetings or step["of"] not in tell.indicators:
        return told
    assert all(tell.items[one]["fields"]["ended"] >= tell.assessment["advised_on"] for one in meetings), "a meeting is over"
    return IN_BRACKETS.format(text=told, more=tell.say.all(map(tell.item_name, meetings)))


def further(tell, measure, number):
    if "ratio" in measure:
        return further(tell, measure["ratio"]["of"], number)
    field = measure.get("count_distinct") or measure.get("sum")
    if field and field not in FURTHER:
        field = next((last for last in [field.rpartition(".")[2]] if last in FURTHER), field)
    if field and field not in FURTHER:
        return tell.phrase(FURTHER_OF_FIELD, n=tell.say.number(number), field=tell.say.field(field))
    return tell.say.count(FURTHER[field or ("entries" if "checklist" in measure else "items")], number)


def certain(step):
    """A document gives what it was tried for, and so does a further item; a date or a judgement may be another."""
    return step["kind"] in ("attach", "item")


def effects(tell, step):
    """What rises: indicators, or criteria where none does; more than two by number."""
    gives = step["gives"]
    risen = rises(tell, step, gives["indicators"], tell.indicators, tell.indicator_name)
    risen = risen or rises(tell, step, gives["criteria"], tell.criteria, tell.criterion_name)
    if len(risen) <= 2:
        return tell.say.all(risen)
    return tell.say.count(MORE_EFFECTS, len(risen) - 2, names=", ".join(risen[:2]))


def rises(tell, step, given, known, name):
    phrases = RISES if certain(step) else COULD_RISE
    risen = []
    for identifier, present in known.items():
        before, after = Fraction(present["score"] or 0), given.get(identifier)
        if after is not None and Fraction(after) > before:
            # Criteria have edges of their own.
            say = tell.say.within(score_edges(tell.assessment, present)) if "indicators" in present else tell.say
            score, then = say.number(before), say.number(after)
            told = phrases
            if present["score"] is None:
                told = IS_ASSESSED if certain(step) else COULD_BE_ASSESSED
            risen.append(tell.phrase(told, name=tell.say.quoted(name(identifier)), score=score, then=then))
    return risen


def total(tell, step):
    if not tell.assessment["total"]:
        return ""
    if gain(tell.assessment, step) <= 0:
        return ""
    told = tell.say.added(gain(tell.assessment, step))
    name = higher_class(tell, step["gives"])
    if name is not None:
        return tell.phrase(TOTAL_CLASS if certain(step) else TOTAL_CLASS_UP_TO, gain=told, name=name)
    return tell.phrase(TOTAL if certain(step) else TOTAL_UP_TO, gain=told)
