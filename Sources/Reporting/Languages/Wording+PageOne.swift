internal import ExactNumbers
internal import Methodology

extension Wording {
    var reportTitle: Words { tell("page_one.report_title") }
    var summary: Words { tell("page_one.summary") }
    var centre: Words { tell("page_one.centre") }
    var mandatePeriod: Words { tell("page_one.mandate_period") }
    var mandateGivenBy: Words { tell("page_one.mandate_given_by") }
    var decisionApplied: Words { tell("page_one.decision_applied") }
    var reportStatus: Words { tell("page_one.report_status") }
    var pointsObtained: Words { tell("page_one.points_obtained") }
    var possibleRange: Words { tell("page_one.possible_range") }
    var rating: Words { tell("page_one.rating") }
    var evidenceCoverage: Words { tell("page_one.evidence_coverage") }
    var hangsOnOneItem: Words { tell("page_one.hangs_on_one_item") }
    var appliedTo: Words { tell("page_one.applied_to") }
    var criteriaFile: Words { tell("page_one.criteria_file") }
    var recordFile: Words { tell("page_one.record_file") }
    var nothingScored: Words { tell("page_one.nothing_scored") }
    var documentedItems: Words {
        tell("page_one.documented_items")
    }

    func citing(_ names: Words, status: Words) -> Words {
        tell("page_one.citing", ["names": names, "status": status])
    }

    var otherConvention: Words {
        tell("page_one.other_convention")
    }

    func underScenario(_ id: Words) -> Words {
        tell("page_one.under_scenario", ["id": id])
    }

    func notShareOf(_ maximum: Rational, missing: [Words]) -> Words {
        let rows = list(missing)
        let listed = missing.isEmpty ? "" : tell("page_one.rows_not_at_hand", ["rows": rows])
        return tell("page_one.not_share_of", ["maximum": number(maximum)])
            + listed
    }

    /// Rules that were not read in an adopted text: all of them, or some.
    func rules(_ status: Words, all: Bool) -> Words {
        all
            ? tell("page_one.rules_all", ["status": status])
            : tell("page_one.rules_some", ["status": status])
    }

    func pointsOf(_ score: Words, _ achievable: Words) -> Words {
        tell("page_one.points_of", ["score": score, "achievable": achievable])
    }

    func exactly(_ number: Rational) -> Words {
        tell("page_one.exactly", ["number": "\(number.description)"])
    }

    /// The total as it was before a gate limited it.
    func beforeGates(_ total: Words) -> Words {
        tell("page_one.before_gates", ["total": total])
    }

    func declared(_ maximum: Rational) -> Words {
        tell("page_one.declared", ["maximum": number(maximum)])
    }

    func range(_ range: Interval, _ write: (Rational) -> Words) -> Words {
        guard let high = range.high else {
            return tell("page_one.range_open", ["low": write(range.low)])
        }
        return range.isSingleValue
            ? write(high)
            : tell("page_one.range", ["low": write(range.low), "high": write(high)])
    }

    /// Readers meet both words on the first page before any other.
    var whatAnItemIs: Words {
        tell("page_one.what_an_item_is")
    }

    var nothingUndecided: Words { tell("page_one.nothing_undecided") }

    func undecidedItems(_ number: Int) -> Words {
        let items = count("page_one.undecided_items_count", number)
        return tell("page_one.undecided_items", ["items": items])
    }

    func scaleSource(_ status: RuleStatus, cites: [Words]) -> Words {
        let source = cites.isEmpty ? provenance(status, cites: []) ?? "" : list(cites)
        return tell("page_one.scale_source", ["source": source])
    }

    func classBetween(_ low: Words, _ high: Words) -> Words {
        tell("page_one.class_between", ["low": quoted(low), "high": quoted(high)])
    }

    func outOf(_ part: Rational, _ whole: Rational) -> Words {
        tell("page_one.out_of", ["part": number(part), "whole": number(whole)])
    }

    func independentItems(_ number: Rational) -> Words {
        tell("page_one.independent_items", ["number": self.number(number)])
    }

    func points(_ number: Rational) -> Words {
        let count = count("page_one.points", number)
        return count
    }

    func toNextClass(_ distance: Rational, _ name: Words) -> Words {
        tell("page_one.to_next_class", ["name": quoted(name), "distance": points(distance)])
    }

    func aboveLowerClass(_ distance: Rational, _ name: Words) -> Words {
        tell("page_one.above_lower_class", ["name": quoted(name), "distance": points(distance)])
    }
}
