internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars

extension Wording {
    func nextSteps(_ number: Int) -> Words {
        number == 1
            ? tell("steps.next_step")
            : tell("steps.next_steps")
    }

    /// What a record that came from a table needs most.
    func unproven(_ number: Int) -> Words {
        let items = count("steps.unproven_count", number)
        return tell("steps.unproven", ["items": items])
    }

    func items(_ number: Int, names: Words, andMore rest: Int) -> Words {
        rest == 0
            ? names
            : count("steps.items", rest, ["names": names, "rest": "\(rest)"])
    }

    func andMore(_ names: Words, _ rest: Int) -> Words {
        count("steps.and_more", rest, ["names": names, "rest": "\(rest)"])
    }

    /// What rises, the first by name.
    func andMoreScores(_ names: Words, _ rest: Int) -> Words {
        count("steps.and_more_scores", rest, ["names": names, "rest": "\(rest)"])
    }

    /// A distance in the measure's own unit.
    func further(_ distance: Rational, _ indicator: IndicatorResult) -> Words {
        switch indicator.scale {
        case .share:
            let points = distance * 100
            return points.exactDecimals == nil
                ? tell("steps.further_share_about", ["points": about(points)]) : count("steps.further_share", points)
        case .amount:
            let amount = amount(distance, unit: indicator.unit)
            return tell("steps.further_amount", ["amount": amount])
        case .number, .choice: return further(distance, indicator.measure)
        }
    }

    /// A distance between two shares.
    func percentagePoints(_ distance: Rational) -> Words {
        let points = distance * 100
        return points.exactDecimals == nil
            ? tell("scores.percentage_points_about", ["points": about(points)])
            : count("scores.percentage_points", points)
    }

    /// So many points more.
    func furtherPoints(_ number: Rational) -> Words { count("steps.further_points", number) }

    /// How much more of what a measure of whole numbers counts or adds; of a ratio, of what stands above its line.
    func further(_ number: Rational, _ measure: MeasureRule) -> Words {
        switch measure {
        case .statistic(let rule):
            rule.field.map { further(number, of: $0) } ?? count("steps.further_items", number)
        case .partiesServed, .previous, .finding, .number, .judgement, .score: count("steps.further_items", number)
        case .ratio(let of, _, _): further(number, of)
        case .checklist:
            count("steps.further_entries", number)
        }
    }

    /// How much more of a field: in its own noun where the language has one.
    private func further(_ number: Rational, of path: FieldPath) -> Words {
        counted("further_fields", path.description, number)
            ?? path.names.last.flatMap { counted("further_fields", $0, number) }
            ?? tell("steps.further_of_field", ["number": self.number(number), "field": field(path)])
    }

    /// What kinds of paper show some fields: examples first, with one "for example" before all of them.
    func papers(_ paths: [String], joined join: ([Words]) -> Words) -> Words {
        let examples = paths.filter(isExample)
        let papers = join((examples + paths.filter { !isExample($0) }).map(settles).firstOccurrences)
        return examples.isEmpty ? papers : tell("steps.for_example", ["papers": papers])
    }

    /// Whether other papers than the one that is named would do as well.
    private func isExample(_ path: String) -> Bool {
        let field = path.words(at: ".").last.map(String.init) ?? path
        return ["parties", "began", "ended", "published", "languages"].contains(field)
    }

    /// What kind of paper shows a field.
    private func settles(_ path: String) -> Words {
        switch path.words(at: ".").last.map(String.init) ?? path {
        case "parties":
            tell("steps.settles_parties")
        case "began", "ended", "published":
            tell("steps.settles_began")
        case "finding":
            tell("steps.settles_finding")
        case "languages":
            tell("steps.settles_languages")
        case "strength", "evidence":
            tell("steps.settles_strength")
        default:
            tell("steps.settles_other")
        }
    }

    /// One item by its name, or any one of several.
    func without(_ item: Words?, of number: Int) -> Words {
        item.map { tell("steps.without", ["quoted": quoted($0)]) }
            ?? tell("steps.without_any", ["number": "\(number)"])
    }

    func moreFragile(_ number: Int) -> Words {
        let scores = count("steps.more_fragile_count", number)
        return tell("steps.more_fragile", ["scores": scores])
    }

    /// What the loss of one item makes of a score; a range where not every item would cost the same.
    func fragile(_ indicator: Words, _ lost: Words, _ score: Rational, _ lower: Interval?) -> Words {
        guard let lower else {
            return tell("steps.fragile_unassessed", ["indicator": indicator, "lost": lost])
        }
        let range = range(lower, number)
        let points =
            lower.isSingleValue ? points(lower.low) : tell("steps.fragile_points", ["range": range])
        return tell(
            "steps.fragile_becomes",
            ["indicator": indicator, "lost": lost, "score": self.number(score), "points": points])
    }
}
