internal import Documents

/// Reads one criterion with its indicators.
struct CriterionReader {
    let measures: MeasureReader
    let ratings: RatingReader
    let provenance: Provenance
    let context: DecodingContext

    func read(_ node: YAMLNode) -> Criterion? {
        context.within("criterion", node) {
            RecordReader(node, table: CriterionTable.table, in: context).map(criterion)
        }
    }

    private func criterion(_ record: RecordReader) -> Criterion {
        let id = record(CriterionTable.id) ?? Located("", at: record.firstKeySpan)
        let rule = RuleOrigin(record, status: CriterionTable.status, otherwise: provenance.status)
        let title = record(CriterionTable.title) ?? LocalizedText(id.value)
        let explanation = record(CriterionTable.explanation)
        let maximum = record.located(CriterionTable.maximum)
        let readings = record(RuleKeys.reading) ?? []
        let usesBefore = context.numbers.used.count
        let (combining, isCombined) = CombiningReader(context: context).combining(of: record, rule: rule)
        let valueIDs = Array(context.numbers.used[usesBefore...])
        let (indicators, areAllRead) = indicators(of: record, Inherited(criterion: id.value, rule: rule))
        let rating = record(CriterionTable.rating).flatMap { ratings.rating($0, in: rule.status) }
        let caps = CapReader(status: rule.status, context: context).caps(of: record)
        reportCapsOutOfPlace(record, combination: combining.way, status: rule.status)
        return Criterion(
            id: id, title: title, explanation: explanation, maximum: maximum, status: rule.status,
            combining: combining, citations: rule.citations, readings: readings, indicators: indicators,
            caps: caps.read, rating: rating, valueIDs: valueIDs, span: record.node.span, origin: rule,
            hasKnownMaximum: maximum != nil || !record.has(CriterionTable.maximum),
            isBroken: !areAllRead || !caps.areAllRead || !isCombined || indicators.contains(where: \.isBroken),
            areIndicatorsRead: areAllRead)
    }

    /// What an indicator takes from its criterion where it says nothing itself.
    struct Inherited {
        let criterion: String
        let rule: RuleOrigin
    }

    /// The indicators of a criterion, or the one that is written on the criterion itself; and whether all were read.
    private func indicators(
        of record: RecordReader, _ inherited: Inherited
    ) -> (read: [Indicator], areAllRead: Bool) {
        guard inherited.rule.status != .untranscribed else {
            reportScoredUntranscribed(record)
            return ([], true)
        }
        record.reportMissing(CriterionTable.maximum)
        if record.has(CriterionTable.indicators) {
            reportBothForms(record)
            return listed(record, inherited)
        }
        guard record.has(CriterionTable.measure) else {
            context.report(Diagnostic(.Y3, "Y3.criterion_without_measure", at: record.firstKeySpan))
            return ([], false)
        }
        let reader = IndicatorReader(measures: measures, context: context)
        let indicator = reader.own(record, inherited)
        return (indicator.map { [$0] } ?? [], indicator != nil)
    }

    private func listed(_ record: RecordReader, _ inherited: Inherited) -> (read: [Indicator], areAllRead: Bool) {
        let nodes = record(CriterionTable.indicators) ?? []
        let reader = IndicatorReader(measures: measures, context: context)
        let read = nodes.map { reader.read($0, inherited) }
        context.reportDuplicates(read.compactMap(\.ownID), of: Phrase("two_of.indicators"))
        let indicators = read.compactMap(\.indicator)
        return (indicators, !nodes.isEmpty && indicators.count == nodes.count)
    }

    /// One indicator is written on the criterion, or several in a list.
    private func reportBothForms(_ record: RecordReader) {
        let reason = Phrase("Y3.excluding_keys.one_form_of_indicators")
        record.reportExcluding(CriterionTable.indicators, CriterionTable.measure, because: reason)
        guard !record.has(CriterionTable.bands), !record.has(CriterionTable.ladders) else { return }
        let place = Phrase("Y3.excluding_keys.reason_on_indicator")
        record.reportExcluding(CriterionTable.indicators, CriterionTable.notMonotone, because: place)
    }

    /// Caps limit what several indicators add; an untranscribed row is told about elsewhere.
    private func reportCapsOutOfPlace(_ record: RecordReader, combination: Combination, status: RuleStatus) {
        guard let key = record.name(of: CriterionTable.caps), status != .untranscribed else { return }
        record.reportExcluding(
            CriterionTable.caps, CriterionTable.measure, because: Phrase("Y3.excluding_keys.cap_over_several"))
        if combination != .sum {
            context.report(Diagnostic(.Y3, "Y3.caps_without_sum", ["combination": combination.rawValue], at: key.span))
        }
    }

    private func reportScoredUntranscribed(_ record: RecordReader) {
        let keys: [any RecordKey] = [
            CriterionTable.indicators, CriterionTable.measure, CriterionTable.caps, CriterionTable.ladders,
            RoundingTable.key,
        ]
        for key in keys {
            if let name = record.name(of: key) {
                context.report(Diagnostic(.Y3, "Y3.untranscribed_with_rules", ["key": name.value], at: name.span))
            }
        }
    }
}
