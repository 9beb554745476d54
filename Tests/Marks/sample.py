"""Documents with a text under test in every place where a person may write one."""

import datetime

from yaml_text import dumped, write

CRITERIA = "Criteria/sample.yaml"
EVALUATION = "Evaluations/sample-record/evaluation.yaml"
TESTS = "Criteria/sample.tests.yaml"

# No two activities lie within a week: nothing is asked of their titles, of which marks may leave other words.
FIRST_DAY = datetime.date(2010, 1, 1)
FAR_APART = 9


def methodology(texts):
    """A methodology that has every text in each of its kinds of places."""
    few = {"everywhere": False}
    one = [{"from": "0", "score": "0"}, {"from": "1", "score": "1"}]

    def every(place):
        return texts.every(place, **few)

    readings = zip(every("reading.question"), every("reading.answer"))
    references = zip(every("reference.symbol"), every("reference.title"), every("reference.body"))
    addresses = texts.every("reference.url", spaces=False, **few)
    parts = {f"p{n}": {"at": text} for n, text in enumerate(every("reference.parts.at"))}
    choices = [{"id": f"c{n}", "score": "0", "title": text} for n, text in enumerate(every("choice.title"))]
    bands = [{"from": str(n), "score": str(n), "label": text} for n, text in enumerate(every("band.label"))]
    indicators = [
        {"id": f"i{n}", "title": title, "explanation": why, "measure": {"count": "none"}, "bands": one}
        for n, (title, why) in enumerate(zip(every("indicator.title"), every("indicator.explanation")))
    ]
    criteria = [
        {"id": f"k{n}", "title": title, "explanation": why, "maximum": "1", "measure": {"count": "none"}, "bands": one}
        for n, (title, why) in enumerate(zip(every("criterion.title"), every("criterion.explanation")))
    ]
    ladder = {"id": "ladder", "maximum": bands[-1]["score"], "measure": {"count": "done"}, "bands": bands}
    judged = {
        "id": "judged",
        "maximum": "1",
        "measure": {"finding": {"choices": [*choices, {"id": "good", "score": "1"}]}},
    }
    many = {"id": "many", "maximum": str(len(indicators)), "indicators": indicators}
    criteria = [ladder, judged, many, *criteria]
    for criterion in criteria:
        criterion["cite"] = "law#p0"
    ladder["cite"] = [f"law#p{n}" for n in range(len(parts))] + [f"s{n}#p" for n in range(len(addresses))]
    ladder["reading"] = [f"r{n}" for n in range(len(parts))]
    return {
        "format": "methodology/1",
        "id": "sample",
        "title": {
            "en": texts.text("methodology.title", "|\u0301{word}"),
            "fr": texts.text("methodology.title", ";\u0301{word}"),
        },
        "explanation": texts.text("methodology.explanation", "<\u0338{word}>\u0338"),
        "status": "draft",
        "provenance": "transcribed",
        "conventions": ["basel"],
        "maximum": str(sum(int(criterion["maximum"]) for criterion in criteria)),
        "references": {
            "law": {"symbol": "LAW", "parts": parts},
            **{
                f"s{n}": {
                    "symbol": symbol,
                    "title": title,
                    "body": body,
                    "url": f"https://example.org/{address}",
                    "parts": {"p": {"at": "row"}},
                }
                for n, ((symbol, title, body), address) in enumerate(zip(references, addresses))
            },
        },
        "readings": {
            f"r{n}": {"question": question, "answer": answer, "status": "illustrative"}
            for n, (question, answer) in enumerate(readings)
        },
        "selections": {
            "done": {
                "title": texts.text("selection.title", "&\u0301{word}"),
                "of": "activity",
                "where": {"status": "completed"},
                "cite": "law#p0",
            },
            # There are no meetings, so that not each of many indicators lists each of many items.
            "none": {"of": "event", "cite": "law#p0"},
        },
        "criteria": criteria,
        "total": {"combine": "sum"},
        "rating": {
            "of": "share_of_maximum",
            "status": "illustrative",
            "classes": [{"id": "any", "from": "0%", "title": texts.text("rating.title", '"\u0301{word}')}],
        },
        "gates": [
            {
                "id": "enough",
                "title": texts.text("gate.title", "=\u0301{word}"),
                "status": "illustrative",
                "require": {"count": "done", "at_least": "9999"},
                "otherwise": {"cap_total": "5"},
            }
        ],
    }


def evaluation(texts):
    """A record that has every text in each of its kinds of places."""
    few = {"everywhere": False}

    def every(place):
        return texts.every(place, **few)

    sources = [
        {
            "id": f"s{n}",
            "title": title,
            "url": f"https://example.org/{address}",
            "read": "2019-03-14",
            "notes": notes,
            "strength": "documented",
        }
        for n, (title, address, notes) in enumerate(
            zip(every("source.title"), texts.every("source.url", spaces=False, **few), every("source.notes"))
        )
    ]
    activities = [
        {
            "id": f"a{n}",
            "title": title,
            "status": "completed",
            "ended": str(FIRST_DAY + datetime.timedelta(days=FAR_APART * n)),
            "conventions": ["basel"],
            "evidence": [{"source": "s0"}],
        }
        for n, title in enumerate(texts.every("activity.title"))
    ]
    places = zip(
        activities,
        every("activity.title.en"),
        every("activity.title.fr"),
        every("activity.notes"),
        every("place.city"),
        every("recommendation.text"),
        every("result.title"),
        every("evidence.at"),
    )
    for number, (item, english, french, notes, city, advice, result, at) in enumerate(places):
        item.update(
            title={"en": english, "fr": french},
            notes=notes,
            place={"city": city, "country": "KEN"},
            recommendations=[{"id": f"m{number}", "text": advice}],
            results=[{"id": f"q{number}", "title": result, "stage": "other", "amount": "3 t"}],
            evidence=[{"source": "s0", "at": at}],
        )
    # The titles that the languages replaced stand on further items.
    activities += [
        {"id": f"b{n}", "title": title, "status": "planned"} for n, title in enumerate(every("planned.title"))
    ]
    feedback = [
        {
            "party": "KEN",
            "services": services,
            "challenges": hard,
            "gaps": gaps,
            "priorities": first,
            "recommendations": advice,
        }
        for services, hard, gaps, first, advice in zip(
            *(every(f"feedback.{key}") for key in ("services", "challenges", "gaps", "priorities", "recommendations"))
        )
    ]
    return {
        "format": "evaluation/1",
        "id": "sample-record",
        "title": texts.text("evaluation.title", "`\u0301{word}"),
        "notice": texts.text("evaluation.notice", "*\u0301{word}"),
        "methodologies": ["sample"],
        "period": "2010-01-01..2019-12-31",
        "centre": {
            "id": "sample-centre",
            "country": "KEN",
            "conventions": ["basel"],
            "name": {
                "en": texts.text("centre.name", "<\u0301{word}"),
                "fr": texts.text("centre.name", '"\u0301{word}'),
            },
            "host": texts.text("centre.host", "&\u0301{word}"),
            "city": texts.text("centre.city", "_\u0301{word}"),
            "notes": texts.text("centre.notes", "#\u0301{word}"),
            "endorsed": [{"decision": text} for text in every("endorsed.decision")],
        },
        "sources": sources,
        "activities": activities,
        "memberships": [
            {"id": f"n{n}", "title": title, "notes": notes}
            for n, (title, notes) in enumerate(zip(every("membership.title"), every("membership.notes")))
        ],
        "outputs": [{"id": f"o{n}", "title": title} for n, title in enumerate(every("output.title"))],
        "submissions": [{"id": f"u{n}", "title": title} for n, title in enumerate(every("submission.title"))],
        "feedback": feedback,
        "findings": [
            {
                "indicator": "judged",
                "choice": "good",
                "because": texts.text("finding.because", "[\u0301{word}"),
                "evidence": [{"source": "s0", "at": texts.text("finding.at", "]\u0301{word}")}],
            }
        ],
        "notes": texts.text("evaluation.notes", "~\u0301{word}"),
    }


def write_sample(folder, texts, style='"'):
    """Writes both documents; answers what they hold."""
    contents = {CRITERIA: methodology(texts), EVALUATION: evaluation(texts)}
    for path, content in contents.items():
        write(folder / path, dumped(content, style))
    return contents
