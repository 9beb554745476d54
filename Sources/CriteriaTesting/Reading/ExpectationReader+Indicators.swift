internal import Documents
internal import Methodology

extension ExpectationReader {
    func readIndicator(_ node: YAMLNode, _ indicator: Indicator) -> [Expectation] {
        guard let record = record(node, ExpectationTable.indicatorTable) else { return [] }
        let scale = indicator.measure.scale
        let reader = ExpectationPart(record: record, subject: .indicator(indicator.id), scale: scale)
        let scores = ExpectationPart(record: record, subject: .indicator(indicator.id), scale: .wholeNumber)
        if !indicator.measure.parts.isEmpty { reportListsOfWhole(record, indicator) }
        return [
            reader.read(ExpectationTable.measured) { measured($0, indicator) },
            reader.read(ExpectationTable.measuredRange) {
                numbers.range($0, on: scale).map(ExpectedValue.measuredRange)
            },
            scores.read(ExpectationTable.score) { score($0).map(ExpectedValue.score) },
            scores.read(ExpectationTable.range) { numbers.range($0, on: nil).map(ExpectedValue.range) },
            reader.read(ExpectationTable.shortBy) {
                numbers.value($0, on: scale, orWord: ExpectedWord.none).map(ExpectedValue.shortBy)
            },
            scores.read(ExpectationTable.nextScore) {
                numbers.score($0, orWord: ExpectedWord.none).map(ExpectedValue.nextScore)
            },
            met(record, indicator),
        ].compactMap(\.self) + lists(reader, items) + parts(record, of: indicator) + ofCriterion(record, of: indicator)
    }

    /// The class and what is achievable of the criterion on which the indicator is written.
    private func ofCriterion(_ record: RecordReader, of indicator: Indicator) -> [Expectation] {
        let criterion = methodology.criterion(indicator.id)
        let reader = ExpectationPart(record: record, subject: .criterion(indicator.id), scale: .wholeNumber)
        let achievable = reader.read(ExpectationTable.achievable) { score($0).map(ExpectedValue.achievable) }
        return [achievable].compactMap(\.self) + readClass(record, of: indicator.id, on: criterion?.rating)
    }

    private func measured(_ node: YAMLNode, _ indicator: Indicator) -> ExpectedValue? {
        guard case .finding(let choices, _) = indicator.measure else {
            let word = ExpectedWord.notAssessed
            return numbers.value(node, on: indicator.measure.scale, orWord: word).map(ExpectedValue.measured)
        }
        if node.text == ExpectedWord.notJudged { return .choice(nil) }
        let shape = Shape<String>.choice(of: choices.map(\.id.value), words: Phrase("values.choice_of_finding"))
        return shape.read(node, in: context).map(ExpectedValue.choice)
    }

    private func lists(_ reader: ExpectationPart, _ items: ExpectedItemReader) -> [Expectation] {
        [
            reader.read(ExpectationTable.counted) { items.items($0).map(ExpectedValue.counted) },
            reader.read(ExpectationTable.merged) { items.items($0).map(ExpectedValue.merged) },
            reader.read(ExpectationTable.undecided) { items.reasons($0).map(ExpectedValue.undecided) },
            reader.read(ExpectationTable.notCounted) { items.reasons($0).map(ExpectedValue.notCounted) },
        ].compactMap(\.self)
    }

    private func met(_ record: RecordReader, _ indicator: Indicator) -> Expectation? {
        guard let list = record.located(ExpectationTable.met) else { return nil }
        guard case .checklist(let entries) = indicator.measure else {
            context.report(Diagnostic(.T4, "T4.no_checklist", ["indicator": indicator.id], at: list.span.beginning))
            return nil
        }
        let known = entries.map(\.id.value)
        for id in list.value where !known.contains(id.value) {
            context.diagnostics.reportUnknownID(
                id, of: Phrase("things.entry"), in: "`\(indicator.id)`", known: known)
        }
        return Expectation(
            subject: .indicator(indicator.id), value: .met(list.value.map(\.value)), scale: .wholeNumber,
            span: list.span.beginning)
    }

    private func parts(_ record: RecordReader, of indicator: Indicator) -> [Expectation] {
        let known = indicator.measure.parts
        return (record(ExpectationTable.parts)?.entries ?? []).flatMap { entry -> [Expectation] in
            guard let part = known.first(where: { $0.id == entry.key.text }) else {
                let id = Located(entry.key.text, at: entry.key.span)
                context.diagnostics.reportUnknownID(
                    id, of: Phrase("things.part"), in: "`\(indicator.id)`", known: known.map(\.id))
                return []
            }
            return self.part(entry.value, part, of: indicator)
        }
    }

    private func part(
        _ node: YAMLNode, _ part: (id: String, measure: Measure), of indicator: Indicator
    ) -> [Expectation] {
        guard let record = RecordReader(node, table: ExpectationTable.partTable, in: context) else { return [] }
        let scale = part.measure.scale
        let reader = ExpectationPart(record: record, subject: .part(part.id, of: indicator.id), scale: scale)
        return [
            reader.read(ExpectationTable.measured) {
                numbers.value($0, on: scale, orWord: ExpectedWord.notAssessed).map(ExpectedValue.measured)
            },
            reader.read(ExpectationTable.measuredRange) {
                numbers.range($0, on: scale).map(ExpectedValue.measuredRange)
            },
        ].compactMap(\.self) + lists(reader, part.measure.looksBack ? itemsOfPrevious : items)
    }

    /// The lists of items stand with the parts, where there are any.
    private func reportListsOfWhole(_ record: RecordReader, _ indicator: Indicator) {
        for key in ExpectationTable.lists {
            guard let name = record.name(of: key) else { continue }
            context.report(
                Diagnostic(
                    .T4, "T4.list_of_whole",
                    ["indicator": indicator.id, "key": name.value, "parts": indicator.measure.parts.map(\.id)],
                    at: name.span))
        }
    }
}
