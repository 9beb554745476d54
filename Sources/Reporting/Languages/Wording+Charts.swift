extension Wording {
    var achievable: Words { tell("charts.achievable") }
    var maximum: Words { tell("charts.maximum") }
    var scoreChartTitle: Words { tell("charts.score_chart_title") }
    var timelineTitle: Words { tell("charts.timeline_title") }
    var partiesTitle: Words {
        tell("charts.parties_title")
    }
    var counts: Words { tell("charts.counts") }
    var undecidedMark: Words { tell("charts.undecided_mark") }
    var countsNowhere: Words { tell("charts.counts_nowhere") }
    var counting: Words { tell("charts.counting") }
    var undatedCell: Words { tell("charts.undated_cell") }
    var partyWord: Words { tell("charts.party_word") }
    var activitiesWord: Words { tell("charts.activities_word") }
    var dataAsTable: Words { tell("charts.data_as_table") }
    var legend: Words { tell("charts.legend") }
    var activitiesAndParties: Words { tell("charts.activities_and_parties") }

    var scoreChartDescription: Words {
        tell("charts.score_chart_description")
    }

    var timelineDescription: Words {
        tell("charts.timeline_description")
    }

    func partiesDescription(_ conventions: Words) -> Words {
        tell("charts.parties_description", ["conventions": conventions])
    }

    func undated(_ items: Words) -> Words { tell("charts.undated", ["items": items]) }

    func otherParties(_ parties: Words) -> Words {
        tell("charts.other_parties", ["parties": parties])
    }
}
