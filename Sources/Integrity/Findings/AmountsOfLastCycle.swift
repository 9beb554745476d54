internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars

// split: a quantity that the record of the last cycle tells already (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Results that count, with the substance, the stage and the amount of one that the last cycle tells.
    ///
    /// Round amounts are equal by chance: they are a question only where the titles are alike, too.
    var amountsOfLastCycle: [Suspicion] {
        guard let previous = evaluation.lookedBackAt else { return [] }
        let told = previous.items(.result)
        let results = counted.firstOccurrences(by: \.item.id)
        let titles = TitleWords.of(told.map(\.title) + results.map(\.item.title))
        return results.enumerated().compactMap { position, result in
            let known = told.indices.first { old in
                guard let amount = RecordAudit.amount(of: told[old]) else { return false }
                return amount.value == result.amount.value && amount.unit.isSpelled(result.amount.unit)
                    && told[old].word("substance") == result.item.word("substance")
                    && told[old].word("stage") == result.item.word("stage")
                    && (amount.value.isNotRound || titles[old].isAlike(titles[told.count + position]))
            }
            return known.map { old in
                Suspicion(
                    kind: .split, way: .amountInLastCycle, severity: .medium, items: [result.item.id],
                    details: [
                        "record": previous.id.value, "told": told[old].id, "amount": result.amount.description,
                    ], elsewhere: [ItemElsewhere(told[old])], changes: [.remove(result.item.id)],
                    subject: result.item.id)
            }
        }
    }
}

extension Rational {
    /// Of two digits or more, but for zeros, and not such as 150 or 25.
    fileprivate var isNotRound: Bool {
        let digits = significantDigits
        return digits >= 3 || digits == 2 && !isHalf
    }

    /// Whether its last digit, but for zeros, is a five.
    private var isHalf: Bool {
        text(decimals: 6).unicodeScalars.last { $0 != "0" && $0 != "." } == "5"
    }
}
