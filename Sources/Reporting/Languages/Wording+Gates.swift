internal import Documents
internal import ExactNumbers
internal import Methodology
internal import Results

extension Wording {
    var gates: Words { tell("gates.gates") }
    var gate: Words { tell("gates.gate") }
    var gatesIntroduction: Words {
        tell("gates.gates_introduction")
    }
    var gatesNotMet: Words {
        tell("gates.gates_not_met")
    }
    var gateState: Words { tell("gates.gate_state") }
    var requires: Words { tell("gates.requires") }
    var ifNotMet: Words { tell("gates.if_not_met") }
    var gateEffect: Words { tell("gates.gate_effect") }
    var metForNow: Words {
        tell("gates.met_for_now")
    }
    var openGate: Words {
        tell("gates.open_gate")
    }
    var nothingToDivideBy: Words { tell("gates.nothing_to_divide_by") }
    var needsReview: Words {
        tell("gates.needs_review")
    }
    var alreadyThatLow: Words {
        tell("gates.already_that_low")
    }
    var theTotal: Words { tell("gates.the_total") }
    var notAssessedByGate: Words {
        tell("gates.not_assessed_by_gate")
    }

    func leavesUnassessed(_ criteria: Words) -> Words {
        tell("gates.leaves_unassessed", ["criteria": criteria])
    }

    func caps(_ criterion: Words, at limit: Rational) -> Words {
        tell("gates.caps", ["criterion": criterion, "limit": points(limit)])
    }

    func capsTotal(at limit: Rational) -> Words {
        tell("gates.caps_total", ["limit": points(limit)])
    }

    func capsRating(_ name: Words) -> Words {
        tell("gates.caps_rating", ["name": name])
    }

    /// A result before and under a gate.
    func changed(_ name: Words, _ before: Words, to after: Words) -> Words {
        tell("gates.changed", ["name": name, "after": after, "before": before])
    }

    func insteadOf(_ before: Words) -> Words { tell("gates.instead_of", ["before": before]) }

    func otherwise(_ consequence: Words) -> Words { tell("gates.otherwise", ["consequence": consequence]) }

    func gateLine(_ name: Words, _ state: Words, _ effect: Words) -> Words {
        tell("gates.gate_line", ["name": name.strong, "state": state, "effect": effect.capitalised])
    }

    func byGate(_ name: Words, _ consequence: Words) -> Words {
        tell("gates.by_gate", ["name": name, "consequence": consequence])
    }

    /// What a gate's measure must come to; `write` puts the numbers into words.
    func threshold(_ comparisons: [NumberComparison], write: (Rational) -> Words) -> Words {
        all(comparisons.map { numberRequirement($0, write: write) })
    }

    /// Where a gate comes from, in a word; nil where it was read in the adopted text.
    func gateSource(_ status: RuleStatus) -> Words? {
        switch status {
        case .transcribed, .untranscribed: nil
        case .inferred: tell("gates.gate_source_inferred")
        case .illustrative: tell("gates.gate_source_illustrative")
        }
    }

    func classBeforeGates(_ name: Words) -> Words {
        tell("gates.class_before_gates", ["name": quoted(name)])
    }
}

// Caps.

extension Wording {
    var cap: Words { tell("gates.cap") }

    func together(_ indicators: Words, at limit: Rational) -> Words {
        tell("gates.together", ["indicators": indicators, "limit": points(limit)])
    }

    func capNotReached(_ score: Rational) -> Words {
        tell("gates.cap_not_reached", ["score": number(score)])
    }

    func capReached(_ score: Rational, insteadOf before: Rational) -> Words {
        tell("gates.cap_reached", ["score": number(score), "before": number(before)])
    }

    func limitGated(_ criteria: Words) -> Words {
        tell("gates.limit_gated", ["criteria": criteria])
    }
}
