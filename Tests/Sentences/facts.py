"""The head of the page and what it says of centre, mandate and criteria."""

import calendar
from datetime import date as calendar_day, timedelta

from lines import line
from teller import distinct

KIND = {"en": "Evidence report on the mandate", "fr": "Rapport justificatif sur le mandat"}
SUMMARY = {"en": "In brief", "fr": "En bref"}
PLACE = {"en": "Host and country", "fr": "Institution hôte et pays"}
PERIOD = {"en": "Period assessed", "fr": "Période évaluée"}
ENDORSED = {"en": "Mandate given by", "fr": "Mandat accordé par"}
LAST_CYCLE = {"en": "Record of the last cycle", "fr": "Dossier du cycle précédent"}
IN_NEITHER = {"en": "{days} lies in neither of the two", "fr": "la période {days} n'est dans aucun des deux"}
RELEASED = {"en": "as released with version {version}", "fr": "tels que publiés avec la version {version}"}
SAME_RULES = {
    "en": "the rules released with version {version}, written otherwise",
    "fr": "les règles publiées avec la version {version}, écrites autrement",
}
NOT_RELEASED = {"en": "not a file that was released", "fr": "un fichier qui n'a pas été publié"}
CRITERIA = {"en": "Criteria applied", "fr": "Critères appliqués"}
CITING = {"en": "citing {names}; status: {status}", "fr": "citant {names} ; statut : {status}"}
STATUS_ALONE = {"en": "status: {status}", "fr": "statut : {status}"}
METHODOLOGY_STATUS = {
    "draft": {"en": "draft", "fr": "version préliminaire"},
    "interim": {"en": "interim", "fr": "provisoire"},
    "adopted": {"en": "adopted", "fr": "adoptée"},
    "superseded": {"en": "superseded", "fr": "remplacée"},
}
STAGE_NAME = {"en": "Status", "fr": "Statut"}
STAGE = {
    "draft": {"en": "Draft, not submitted by the centre", "fr": "Version préliminaire, non présentée par le centre"},
    "self_assessment": {"en": "Self-assessment by the centre", "fr": "Auto-évaluation du centre"},
    "under_review": {"en": "Under review", "fr": "En cours d'examen"},
    "final": {"en": "Final", "fr": "Version définitive"},
}
ASSESSED = {"en": "Assessed", "fr": "Évaluation"}
ASSESSED_BY = {"en": "by {name}", "fr": "faite par : {name}"}
UP_TO = {"en": "Documents up to", "fr": "Documents jusqu'au"}
NO_DATE = {"en": "no document bears a date", "fr": "aucun document ne porte de date"}
UNDATED = {
    "en": ("{n} document undated", "{n} documents undated"),
    "fr": ("{n} document sans date", "{n} documents sans date"),
}
# What nobody but the record vouches for is marked as its words.
AS_RECORD_SAYS = {"en": "{told} (as the record says)", "fr": "{told} (selon le dossier)"}
NOTICE = {"en": "The record says: {notice}", "fr": "Le dossier dit : {notice}"}


def head(tell):
    """What stands over everything: what the page is, whose it is, and the record's notice."""
    centre, evaluation = tell.assessment["record"]["centre"], tell.assessment["evaluation"]
    title = tell.say.text(centre["name"]) or evaluation["centre"]
    notice = tell.say.text(evaluation["notice"])
    lines = [line("kind", tell.phrase(KIND)), line("title", title)]
    return lines + ([line("notice", tell.phrase(NOTICE, notice=notice))] if notice else [])


def facts(tell):
    yield line("heading", tell.phrase(SUMMARY))
    centre, evaluation = tell.assessment["record"]["centre"], tell.assessment["evaluation"]
    country = tell.say.party(centre["country"]) if centre["country"] else None
    place = [part for part in (tell.say.text(centre["host"]), country) if part]
    if place:
        yield line("fact", tell.phrase(PLACE), ", ".join(place))
    yield line("fact", tell.phrase(PERIOD), tell.say.dates(*evaluation["period"]))
    if evaluation["previous"]:
        yield line("fact", tell.phrase(LAST_CYCLE), tell.say.clauses(last_cycle(tell, evaluation)))
    if centre["endorsed"]:
        endorsed = tell.say.clauses(endorsement(tell, one) for one in centre["endorsed"])
        yield line("fact", tell.phrase(ENDORSED), tell.phrase(AS_RECORD_SAYS, told=endorsed))
    yield line("fact", tell.phrase(CRITERIA), *criteria_applied(tell))
    stage = tell.phrase(STAGE[evaluation["stage"]])
    yield line("fact", tell.phrase(STAGE_NAME), tell.phrase(AS_RECORD_SAYS, told=stage))
    statement = tell.assessment["record"]["statement"]
    if statement and statement["assessed_by"]:
        told = tell.phrase(ASSESSED_BY, name=tell.say.text(statement["assessed_by"]))
        yield line("fact", tell.phrase(ASSESSED), tell.phrase(AS_RECORD_SAYS, told=told))
    told = tell.say.clauses(documents_up_to(tell))
    if told:
        yield line("fact", tell.phrase(UP_TO), told)


def last_cycle(tell, evaluation):
    """The record of the last cycle with its period, and the days that lie between the two periods."""
    previous = evaluation["previous"]
    yield f"{previous['id']}, {tell.say.dates(*previous['period'])}"
    last, first = calendar_day.fromisoformat(previous["period"][1]), calendar_day.fromisoformat(evaluation["period"][0])
    day = timedelta(days=1)
    if first - last > day:
        days = tell.say.dates((last + day).isoformat(), (first - day).isoformat())
        yield tell.phrase(IN_NEITHER, days=days)


def documents_up_to(tell):
    """The date of the document that may be the latest, and how many documents have none."""
    dates = [source["date"] for source in tell.assessment["record"]["sources"]]
    known = [date for date in dates if date]
    if dates and not known:
        yield tell.phrase(NO_DATE)
        return
    if known:
        yield tell.say.date(max(known, key=last_day))
    if len(known) < len(dates):
        yield tell.say.count(UNDATED, len(dates) - len(known))


def last_day(date):
    """The last day that a date can mean, so that dates compare as texts."""
    year, month, day = (date.split("-") + [None, None])[:3]
    month = month or "12"
    return f"{year}-{month}-{day or calendar.monthrange(int(year), int(month))[1]}"


def endorsement(tell, one):
    dates = tell.say.dates(one["from"], one["to"])
    return f"{one['decision']}, {dates}" if dates else one["decision"]


def criteria_applied(tell):
    """The methodology's title, the decisions that its rows cite, and its status."""
    methodology = tell.assessment["methodology"]
    symbols = {reference["id"]: tell.say.text(reference["symbol"]) for reference in methodology["references"]}
    cited = distinct(cite["reference"] for criterion in tell.assessment["criteria"] for cite in criterion["cites"])
    names = tell.say.all(symbols[reference] for reference in cited if reference in symbols)
    status = tell.phrase(METHODOLOGY_STATUS[methodology["status"]])
    told = tell.phrase(CITING, names=names, status=status) if names else tell.phrase(STATUS_ALONE, status=status)
    same = methodology.get("same_rules_as")
    release = tell.phrase(SAME_RULES, version=same) if same else tell.phrase(NOT_RELEASED)
    if methodology["release"]:
        release = tell.phrase(RELEASED, version=methodology["release"])
    return tell.say.text(methodology["title"]), tell.say.clauses([told, release])
