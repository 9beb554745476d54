internal import Documents
internal import ExactNumbers

/// Reads how a criterion combines its indicators: the way, what is added, the weights and the ladder.
struct CombiningReader {
    let context: DecodingContext

    /// What could be read, and whether that is all.
    func combining(of record: RecordReader, rule: RuleOrigin) -> (read: Combining, isWhole: Bool) {
        let way = record(CriterionTable.combine)
        let plus = record(CriterionTable.plus)
        let weights = Weights(CriterionTable.weights, of: record)
        let (ladder, isLadderRead) = ladder(of: record)
        let (rounding, isRoundingRead) = RoundingReader(context: context).rounding(
            of: record, rule: rule, isRead: record.has(RuleKeys.reading))
        let combining = Combining(
            way: way ?? .sum, plus: plus, weights: weights, ladder: ladder, rounding: rounding,
            notMonotone: ladder == nil ? nil : record.notMonotone)
        reportOutOfPlace(record, way: way)
        let areRead =
            (way != nil) == record.has(CriterionTable.combine) && (plus != nil) == record.has(CriterionTable.plus)
        return (combining, areRead && isLadderRead && isRoundingRead && !weights.isBroken)
    }

    private func ladder(of record: RecordReader) -> (read: CombinedLadder?, isWhole: Bool) {
        guard record.has(CriterionTable.indicators) else { return (nil, true) }
        let reader = BandReader(scale: .amount(unit: nil), context: context)
        if let entries = record(CriterionTable.ladders) {
            let ladders = entries.map { entry in
                let (bands, areAllRead) = reader.bands(entry.value)
                return (ladder: NumberedLadder(number: entry.number, bands: bands), areAllRead: areAllRead)
            }
            return (.byNumber(ladders.map(\.ladder)), ladders.allSatisfy(\.areAllRead))
        }
        guard record.has(CriterionTable.bands) else { return (nil, !record.has(CriterionTable.ladders)) }
        let (bands, areAllRead) = reader.bands(record(CriterionTable.bands) ?? [])
        return (.one(bands), areAllRead)
    }

    /// Keys that say how several indicators are combined, where one stands on the criterion or another way is meant.
    private func reportOutOfPlace(_ record: RecordReader, way: Combination?) {
        let reason = Phrase("Y3.excluding_keys.over_several")
        let keys: [any RecordKey] = [CriterionTable.plus, CriterionTable.weights, CriterionTable.ladders]
        for key in keys { record.reportExcluding(key, CriterionTable.measure, because: reason) }
        record.reportExcluding(
            CriterionTable.bands, CriterionTable.ladders, because: Phrase("Y3.excluding_keys.one_form_of_ladder"))
        // A way that cannot be read may have been meant to be that one.
        let isKnown = way != nil || !record.has(CriterionTable.combine)
        if let name = record.name(of: CriterionTable.plus), isKnown, way != .lowest {
            context.report(Diagnostic(.Y3, "Y3.plus_without_lowest", at: name.span))
        }
    }
}

extension RecordReader {
    /// Why a score may fall, with the place where it is said.
    var notMonotone: Located<LocalizedText>? {
        self(CriterionTable.notMonotone).flatMap { text in
            name(of: CriterionTable.notMonotone).map { Located(text, at: $0.span) }
        }
    }
}
