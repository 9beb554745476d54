internal import Documents
internal import ExactNumbers

// The measures that are made of parts: ratios, checklists and findings.

extension MeasureReader {
    func ratio(_ record: RecordReader) -> Measure? {
        guard let node = record(MeasureTable.ratio),
            let sides = RecordReader(node, table: MeasureTable.ratioTable, in: context)
        else { return nil }
        if MeasureTable.isServed(node.value(of: MeasureTable.over.name)) { return shareOfServed(sides, record) }
        // One level too deep it is told as an unknown key, with the place where it belongs.
        let isWord = node.value(of: MeasureTable.over.name)?.kind == .scalar
        if node.value(of: MeasureTable.whenOverIsZero.name) == nil, !isWord {
            record.reportMissing(MeasureTable.whenOverIsZero)
        }
        let treatment = record(MeasureTable.whenOverIsZero)
        let of = sides(MeasureTable.of).flatMap { read($0, at: .ratioSide) }
        let over = sides(MeasureTable.over).flatMap(denominator)
        guard let of, let over, let name = sides.name(of: MeasureTable.over) else { return nil }
        guard of.scale == over.scale else {
            context.report(.ratioOfUnits(of.scale, over.scale, at: name.span))
            return nil
        }
        RatioOfNumbers.check(of, over: over, at: name.span, in: context)
        return .ratio(of: of, over: over, whenOverIsZero: treatment ?? .notAssessed)
    }

    func checklist(_ record: RecordReader) -> Measure? {
        guard let nodes = record(MeasureTable.checklist) else { return nil }
        let entries = nodes.compactMap(entry)
        context.reportDuplicates(entries.map(\.id), of: Phrase("two_of.entries"))
        return entries.count == nodes.count && !entries.isEmpty ? .checklist(entries) : nil
    }

    private func entry(_ node: YAMLNode) -> ChecklistEntry? {
        context.within("entry", node) {
            guard let record = RecordReader(node, table: MeasureTable.entryTable, in: context) else { return nil }
            let id = record(MeasureTable.entryID)
            let title = record(MeasureTable.entryTitle)
            guard let node = record(MeasureTable.metWhen),
                let met = RecordReader(node, table: MeasureTable.comparisonTable, in: context)
            else { return nil }
            let measure = read(met, at: .checklistEntry)
            let comparisons = measure.flatMap {
                self.comparisons(in: met, of: $0, without: Diagnostic.entryWithoutComparison)
            }
            guard let id, let measure, let comparisons else { return nil }
            return ChecklistEntry(
                id: id, title: title, measure: measure, comparisons: comparisons.map(\.value),
                places: comparisons.map(\.span))
        }
    }

    /// The comparisons that stand beside a measure, each with the place of its key; `without` tells that there is none.
    func comparisons(
        in record: RecordReader, of measure: Measure, without: (SourceSpan, Measure) -> Diagnostic
    ) -> [Located<NumberComparison>]? {
        // Choices are compared already.
        if case .judgement(let required) = measure, !required.choices.isEmpty { return [] }
        let written = NumberComparisonTable.keys.filter { record.has($0) }
        let isAskedByYear = record.has(MeasureTable.eachYear)
        // Choices in the place of a comparison were told.
        let isTold = record.has(MeasureTable.oneOf)
        if written.isEmpty, !isAskedByYear, !isTold { context.report(without(record.firstKeySpan, measure)) }
        let entries = written.compactMap { key in record.entry(key).map { (key.name, $0) } }
        let read = entries.sorted { $0.1.key.span < $1.1.key.span }.compactMap { name, entry in
            NumberComparisonTable.read(name, entry.value, on: .scale(measure.scale), in: context)
                .map { Located($0, at: entry.key.span) }
        }
        return read.count == written.count && (!read.isEmpty || isAskedByYear) ? read : nil
    }

    func finding(_ record: RecordReader) -> Measure? {
        let written = record.entry(MeasureTable.finding)?.value
        guard !reportScaleAlone(written), !reportScaleAsChoices(written), let node = record(MeasureTable.finding),
            let finding = RecordReader(node, table: MeasureTable.findingTable, in: context)
        else { return nil }
        let reason = Phrase("Y3.excluding_keys.choices_or_scale")
        let excluding: [(any RecordKey, any RecordKey)] = [
            (MeasureTable.choices, MeasureTable.scale), (MeasureTable.choices, MeasureTable.times),
            (MeasureTable.number, MeasureTable.choices), (MeasureTable.number, MeasureTable.scale),
            (MeasureTable.number, MeasureTable.times),
        ]
        guard !excluding.contains(where: { finding.reportExcluding($0, $1, because: reason) }) else { return nil }
        if finding.has(MeasureTable.number) { return finding(MeasureTable.number).flatMap(number) }
        if finding.has(MeasureTable.scale) { return shared(finding) }
        finding.reportMissing(MeasureTable.choices)
        return finding(MeasureTable.choices).flatMap(ChoiceReader(context: context).choices)
            .map { .finding($0, scale: nil) }
    }

    /// The id of a scale where the keys of a judgement belong; true if that is so.
    private func reportScaleAlone(_ node: YAMLNode?) -> Bool {
        guard let node, node.kind == .scalar, scales.ids.contains(node.text) else { return false }
        context.report(
            .wrongKind(
                of: node, expected: Phrase("values.with_keys", ["value": MeasureTable.findingTable.article]),
                help: Phrase("help.write_it_as", ["text": "{scale: \(node.text)}"])))
        return true
    }

    /// The id of a scale in the place of choices; true if that is so.
    private func reportScaleAsChoices(_ finding: YAMLNode?) -> Bool {
        guard let node = finding?.value(of: MeasureTable.choices.name), node.kind == .scalar,
            scales.ids.contains(node.text)
        else { return false }
        context.report(
            .wrongKind(
                of: node, expected: Phrase("values.list"), help: .write("\(MeasureTable.scale.name): \(node.text)")))
        return true
    }

    /// A judgement by a scale, each score of which may be multiplied.
    private func shared(_ finding: RecordReader) -> Measure? {
        let times = finding(MeasureTable.times)
        guard times != nil || !finding.has(MeasureTable.times), let id = finding(MeasureTable.scale) else { return nil }
        if let times, times.value.isZero { context.report(Diagnostic(.T5, "T5.times_is_zero", at: times.span)) }
        guard let scale = scales.read.first(where: { $0.id.value == id.value }) else {
            if scales.areAllKnown, !scales.ids.contains(id.value) {
                context.diagnostics.reportUnknownID(id, of: Phrase("things.scale"), known: scales.ids)
            }
            return nil
        }
        return .finding(scale.choices.map { $0.times(times?.value ?? .one) }, scale: scale.id.value)
    }
}

extension FindingChoice {
    /// The choice with its score multiplied.
    fileprivate func times(_ factor: Rational) -> FindingChoice {
        FindingChoice(
            id: id, title: title, anchor: anchor, score: score.map { $0 * factor }, saysNoEvidence: saysNoEvidence)
    }
}
