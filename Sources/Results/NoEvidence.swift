/// How many judgements say that there is no evidence, or too little, of how many that were made.
package struct NoEvidence: Codable, Sendable, Equatable {
    /// Those that say so.
    package var judgements: Int
    /// All that were made, by a choice or a number.
    package var of: Int

    /// Nil where no choice of these indicators can say so.
    package init?(in indicators: [IndicatorResult]) {
        let choices = indicators.map { $0.choices ?? [] }
        guard choices.contains(where: { $0.contains { $0.noEvidence == true } }) else { return nil }
        judgements = choices.count { $0.contains { $0.hit == true && $0.noEvidence == true } }
        of = indicators.count { $0.judgement != nil }
    }
}
