internal import ExactNumbers
internal import Methodology
internal import Results

extension Wording {
    func insteadOf(_ before: Words) -> Words { tell("gates.instead_of", ["before": before]) }

    func gateLine(_ name: Words, _ state: Words, _ effect: Words) -> Words {
        tell("gates.gate_line", ["name": name.strong, "state": state, "effect": effect.capitalised])
    }

    /// What a gate's measure must come to; `write` puts the numbers into words.
    func threshold(_ required: ComparedMeasure, write: (Rational) -> Words) -> Words {
        all(required.comparisons.map { numberRequirement($0, write: write) } + eachYear(required.measure))
    }

    /// Where a gate comes from, in a word; nil where it was read in the adopted text.
    func gateSource(_ status: RuleStatus) -> Words? {
        switch status {
        case .transcribed, .untranscribed: nil
        case .inferred: tell("gates.gate_source_inferred")
        case .illustrative: tell("gates.gate_source_illustrative")
        }
    }
}

// Caps.

extension Wording {
    var cap: Words { tell("gates.cap") }
}
