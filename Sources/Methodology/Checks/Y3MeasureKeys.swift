internal import Documents

// Y3 and its neighbours: keys of a measure that are missing or do not go together.

extension Diagnostic {
    static func entryWithoutComparison(at span: SourceSpan, of measure: Measure) -> Diagnostic {
        Diagnostic(.Y3, "Y3.entry_without_comparison", at: span, help: comparisons(of: measure))
    }

    static func gateWithoutComparison(at span: SourceSpan, of measure: Measure) -> Diagnostic {
        Diagnostic(.Y3, "Y3.gate_without_comparison", at: span, help: comparisons(of: measure))
    }

    /// What can be asked of a measure.
    private static func comparisons(of measure: Measure) -> Phrase {
        let names = NumberComparisonTable.names.typed
        switch measure {
        case .judgement: return Phrase("Y3.gate_without_comparison.of_judgement", ["names": names])
        case .score: return Phrase("help.add_one_of", ["names": MeasureReader.comparisonsOfScore.typed])
        default: return Phrase("help.add_one_of", ["names": names])
        }
    }

    static func servedNeedsParties(_ key: Located<String>, field: Field) -> Diagnostic {
        Diagnostic(
            .Y2, "Y2.served_needs_parties", ["key": key.value, "field": field.name, "type": field.type.words],
            at: key.span)
    }

    static func ratioOfUnits(_ of: MeasureScale, _ over: MeasureScale, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.U1, "U1.ratio_of_units", ["of": of.words, "over": over.words], at: span)
    }

    static func malformedUnit(_ unit: Located<String>) -> Diagnostic {
        Diagnostic(.T1, "T1.no_unit", ["unit": unit.value], at: unit.span)
    }
}

extension MeasureScale {
    /// The scale in messages.
    var words: Phrase {
        switch self {
        case .wholeNumber: Phrase("U1.scale.whole_numbers")
        case .amount(let unit?): Phrase("U1.scale.amounts", ["unit": unit])
        case .amount(nil): Phrase("U1.scale.numbers")
        case .share: Phrase("U1.scale.shares")
        case .judgement: Phrase("U1.scale.judgements")
        }
    }
}
