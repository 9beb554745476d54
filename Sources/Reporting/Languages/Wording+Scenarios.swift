internal import ExactNumbers

extension Wording {
    func titled(_ id: Words, _ title: Words) -> Words { tell("scenarios.titled", ["id": id, "title": title]) }

    func notOfficial(_ id: Words) -> Words {
        tell("scenarios.not_official", ["id": id])
    }

    var whyAsked: Words { tell("scenarios.why_asked") }
    var whatIsChanged: Words { tell("scenarios.what_is_changed") }
    var place: Words { tell("scenarios.place") }
    var asItIs: Words { tell("scenarios.as_it_is") }
    var underTheScenario: Words { tell("scenarios.under_the_scenario") }
    var difference: Words { tell("scenarios.difference") }
    var nothingWritten: Words { tell("scenarios.nothing_written") }
    var totalPoints: Words { tell("scenarios.total_points") }

    var shareObtained: Words { tell("scenarios.share_obtained") }
    var inTheTotal: Words { tell("scenarios.in_the_total") }
    var whatItDoes: Words { tell("scenarios.what_it_does") }
    var whereItComesFrom: Words { tell("scenarios.where_it_comes_from") }
    var change: Words { tell("scenarios.change") }
    var totalDifference: Words { tell("scenarios.total_difference") }
    var criteriaDifference: Words { tell("scenarios.criteria_difference") }
    var allTogether: Words { tell("scenarios.all_together") }

    var interaction: Words {
        tell("scenarios.interaction")
    }

    func onlyTogether(_ changes: Words) -> Words {
        tell("scenarios.only_together", ["changes": changes])
    }

    var onlyTogetherNote: Words {
        tell("scenarios.only_together_note")
    }

    var beforeAndAfter: Words { tell("scenarios.before_and_after") }
    var nothingChanges: Words {
        tell("scenarios.nothing_changes")
    }

    /// A difference with its sign; `0` for none.
    func signed(_ difference: Rational) -> Words {
        difference > .zero ? "+\(rounded(difference))" : rounded(difference)
    }

    var sweepOf: Words { tell("scenarios.sweep_of") }
    var scoreMoves: Words { tell("scenarios.score_moves") }
    var classMoves: Words { tell("scenarios.class_moves") }
    var isAsItIs: Words { tell("scenarios.is_as_it_is") }
    func noMethodology(_ code: String, _ message: String) -> Words {
        tell("scenarios.no_methodology", ["code": "\(code)", "message": Words.written(message)])
    }
}
