package import Documents
internal import ExactNumbers
package import Methodology
internal import Scalars

// U1: an amount of a record in another unit than rules ask for.

/// Amounts against what the methodologies of an evaluation ask of them: nothing is converted, so one in another unit is
/// added by no rule.
package enum AmountUnits {
    /// Warns of every amount that a methodology asks for, in units of which none is the one that is written.
    package static func check(
        _ evaluation: Evaluation, under methodology: Methodology, into diagnostics: DiagnosticCollector
    ) {
        for (place, units) in methodology.askedUnits.sorted(by: { $0.key < $1.key }) {
            for item in evaluation.items(place.kind) {
                guard case .amount(let amount)? = item.value(place.field), !units.contains(amount.unit) else {
                    continue
                }
                diagnostics.within("\(place.kind.rawValue) \(item.id)") {
                    diagnostics.report(.otherUnit(amount, of: item, place.field, than: units.sorted(), methodology))
                }
            }
        }
    }
}

/// A field of a kind of item.
private struct FieldPlace: Hashable, Comparable {
    let kind: ItemKind
    let field: String

    static func < (one: FieldPlace, other: FieldPlace) -> Bool {
        (one.kind.position, one.field) < (other.kind.position, other.field)
    }
}

extension Methodology {
    /// The units in which rules ask for amounts, by the fields that hold these.
    fileprivate var askedUnits: [FieldPlace: Set<String>] {
        var asked: [FieldPlace: Set<String>] = [:]
        for measure in indicators.flatMap(\.indicator.measure.items) + gates.flatMap(\.measure.items) {
            for test in measure.condition(within: selection(measure.rule.selection)).leaves {
                guard let unit = test.comparison.unit, let place = FieldPlace(test.path, of: measure.kind) else {
                    continue
                }
                asked[place, default: []].insert(unit)
            }
        }
        return asked
    }
}

extension FieldPlace {
    /// Where a path leads that is asked of a kind: into the item itself, or into the one that holds it.
    init?(_ path: FieldPath, of kind: ItemKind) {
        switch path.names.count {
        case 1: self.init(kind: kind, field: path.names[0])
        case 2 where path.names[0] == kind.holder?.rawValue: self.init(kind: .activity, field: path.names[1])
        default: return nil
        }
    }
}

extension Diagnostic {
    fileprivate static func otherUnit(
        _ amount: Amount, of item: ReportedItem, _ field: String, than units: [String], _ methodology: Methodology
    ) -> Diagnostic {
        let list = Phrase.Content.either(units.typed)
        let converted = units.lazy.compactMap { amount.converted(to: $0) }.first
        let help =
            converted.map { Phrase.write($0) } ?? Phrase("U1.amount_in_other_unit.help", ["units": list])
        return Diagnostic(
            .U1, "U1.amount_in_other_unit",
            ["unit": amount.unit, "units": list, "methodology": methodology.id.value], severity: .warning,
            at: item.place(of: field), help: help)
    }
}

extension Amount {
    /// The same quantity as an author would write it in another unit; nil where none is known, or it has no end.
    fileprivate func converted(to unit: String) -> String? {
        guard
            let (own, other) = Amount.scales.lazy.compactMap({ scale in
                scale[self.unit].flatMap { own in scale[unit].map { (own, $0) } }
            }).first
        else { return nil }
        return (value * own / other).decimalText.map { "\($0) \(unit)" }
    }

    /// Units that measure one thing, each with how many of the smallest it is.
    private static let scales: [[String: Rational]] = [
        ["mg": 1, "g": 1_000, "kg": 1_000_000, "t": 1_000_000_000, "kt": 1_000_000_000_000],
        ["ml": 1, "cl": 10, "l": 1_000, "L": 1_000, "hl": 100_000, "m³": 1_000_000, "m3": 1_000_000],
    ]
}

extension Rational {
    /// The number in digits; nil where it takes more than nine decimals.
    fileprivate var decimalText: String? {
        var scaled = self
        for decimals in 0...9 {
            if scaled.isWhole { return text(decimals: decimals) }
            scaled = scaled * 10
        }
        return nil
    }
}
