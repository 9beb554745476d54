internal import Documents
internal import Scalars

/// The checks of a methodology that could be read; each rule stands in the file of its code.
enum MethodologyChecks {
    static func check(_ methodology: Methodology, in context: DecodingContext) {
        CitationCheck.check(methodology, in: context)
        ReadingReferences.check(methodology, in: context)
        for criterion in methodology.criteria {
            context.diagnostics.within("criterion \(criterion.id.value)") {
                check(criterion, of: methodology, in: context)
            }
        }
        PossibleConditions.check(methodology, in: context)
        MaximumSum.checkTotal(of: methodology, in: context)
        context.diagnostics.within("total") { CriterionWeights.check(methodology, in: context) }
        GroupCheck.check(methodology, in: context)
        RoundingCheck.check(methodology, in: context)
        AmbiguousIDs.check(methodology, in: context)
        GateCheck.check(methodology, in: context)
        JudgementCheck.check(methodology, in: context)
        ScoreCircles.check(methodology, in: context)
        RatingClasses.check(methodology, in: context)
        RatedShare.check(methodology, in: context)
    }

    private static func check(_ criterion: Criterion, of methodology: Methodology, in context: DecodingContext) {
        for indicator in criterion.indicators {
            context.diagnostics.within(place(of: indicator, in: criterion, methodology)) {
                let ladder = BandLadder(indicator)
                context.diagnostics.report(indicator.isBroken ? ladder.notAscending : ladder.diagnostics)
            }
        }
        CapCheck.check(criterion, in: context)
        IndicatorWeights.check(criterion, in: context)
        CombinedLadderCheck.check(criterion, in: context)
        MaximumSum.check(criterion, in: context)
        PlusCheck.check(criterion, in: context)
    }

    /// "indicator activities; cites BC-11/13 annex II, row (b)"
    private static func place(
        of indicator: Indicator, in criterion: Criterion, _ methodology: Methodology
    ) -> String? {
        let citations = indicator.citations.compactMap { methodology.words(for: $0.value) }
        let cites = citations.isEmpty ? [] : ["cites " + citations.joined(separator: ", ")]
        let own = indicator.id.words(at: ".").dropFirst().last.map { ["indicator \($0)"] } ?? []
        let parts = own + cites
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }
}

extension Methodology {
    /// A citation in words: "BC-11/13 annex II, row (a)"; nil where it is not declared.
    func words(for citation: Citation) -> String? {
        cited(citation).map { reference, part in
            "\(reference.symbol.text(in: .en).text) \(part.place.text(in: .en).text)"
        }
    }
}
