public import Diagnostics
public import Documents
internal import ExactNumbers
public import YAMLSource

/// Reads and checks a methodology.
public struct MethodologyReader {
    let catalogue: FieldCatalogue
    let context: DecodingContext

    /// The methodology of a document; nil where there is an error, all of which are reported.
    public static func read(
        _ document: YAMLDocument, of file: DocumentFile, fields catalogue: FieldCatalogue,
        into diagnostics: DiagnosticCollector
    ) -> Methodology? {
        let errorsBefore = diagnostics.errorCount
        let context = DecodingContext(root: MethodologyTable.table, into: diagnostics)
        let reader = MethodologyReader(catalogue: catalogue, context: context)
        guard let written = reader.read(document.root, of: file) else { return nil }
        MethodologyChecks.check(written, in: context)
        if diagnostics.errorCount == errorsBefore { diagnostics.report(UnusedDefinitions.diagnostics(in: written)) }
        return diagnostics.errorCount == errorsBefore ? written : nil
    }

    private func read(_ root: YAMLNode, of file: DocumentFile) -> Methodology? {
        guard let record = RecordReader(root, table: MethodologyTable.table, in: context) else { return nil }
        let id = record.located(MethodologyTable.id)
        let title = record(MethodologyTable.title)
        let explanation = record(MethodologyTable.explanation)
        let status = record(MethodologyTable.status)
        let conventions = record(MethodologyTable.conventions) ?? []
        let maximum = record.located(MethodologyTable.maximum)
        let isComplete = record(MethodologyTable.complete) ?? true
        let references = record(MethodologyTable.references) ?? []
        let readings = (record(MethodologyTable.readings) ?? []).compactMap(reading)
        let selections = selections(record)
        let criteria = criteria(record, selections: selections)
        let total = record(MethodologyTable.total).flatMap(total)
        let rating = record(MethodologyTable.rating).flatMap(rating)
        guard let total, !criteria.isEmpty || record.has(MethodologyTable.criteria) else { return nil }
        return Methodology(
            id: id ?? Located("", at: root.firstKeySpan), title: title ?? LocalizedText(""), explanation: explanation,
            status: status ?? .draft, conventions: conventions, maximum: maximum ?? Located(.zero, at: root.firstKeySpan),
            isComplete: isComplete, references: references, readings: readings, selections: selections.read,
            criteria: criteria, total: total, rating: rating, source: file.source, sha256: file.sha256)
    }

    private func reading(_ entry: Entry<YAMLNode>) -> Reading? {
        context.diagnostics.within("reading \(entry.id.value)") {
            guard let record = RecordReader(entry.value, table: ReadingTable.table, in: context) else { return nil }
            let citations = record(ReadingTable.cite) ?? []
            let decidedBy = record(ReadingTable.decidedBy)
            let status = record(ReadingTable.status) ?? .transcribed
            guard let question = record(ReadingTable.question), let answer = record(ReadingTable.answer) else {
                return nil
            }
            return Reading(
                id: entry.id, question: question, answer: answer, citations: citations, decidedBy: decidedBy,
                status: status, firstKey: entry.value.firstKeySpan)
        }
    }
}

// Selections.

extension MethodologyReader {
    /// The selections that could be read, and the ids of all that are written.
    struct Selections {
        var read: [Selection] = []
        var writtenIDs: [String] = []
        /// The kind of item of each selection that says one.
        var kinds: [String: ItemKind] = [:]
    }

    private func selections(_ record: RecordReader) -> Selections {
        var selections = Selections()
        for entry in record(MethodologyTable.selections) ?? [] {
            selections.writtenIDs.append(entry.id.value)
            context.diagnostics.within("selection \(entry.id.value)") {
                guard let selection = selection(entry) else { return }
                selections.read.append(selection)
                selections.kinds[selection.id.value] = selection.kind
            }
        }
        return selections
    }

    private func selection(_ entry: Entry<YAMLNode>) -> Selection? {
        guard let record = RecordReader(entry.value, table: SelectionTable.table, in: context) else { return nil }
        let title = record(SelectionTable.title)
        let explanation = record(SelectionTable.explanation)
        let whenUndecided = record(SelectionTable.whenUndecided) ?? .leaveOut
        let citations = record(SelectionTable.cite) ?? []
        let readings = record(SelectionTable.reading) ?? []
        let status = record(SelectionTable.status) ?? .transcribed
        guard let kind = record(SelectionTable.of) else { return nil }
        let condition = record(SelectionTable.whereKey).flatMap {
            ConditionReader(catalogue: catalogue, context: context).read($0, about: kind)
        }
        return Selection(
            id: entry.id, title: title, explanation: explanation, kind: kind, condition: condition,
            oncePer: record(SelectionTable.oncePer).flatMap { oncePer($0, of: kind) }, whenUndecided: whenUndecided,
            status: status, citations: citations, readings: readings, firstKey: entry.value.firstKeySpan)
    }

    private func oncePer(_ written: Located<String>, of kind: ItemKind) -> FieldPath? {
        let reader = measureReader(Selections())
        return reader.field(written, of: kind, use: "cannot make items one", fits: \.isKey)?.0
    }

    private func measureReader(_ selections: Selections) -> MeasureReader {
        MeasureReader(
            catalogue: catalogue, selections: selections.kinds, writtenSelections: selections.writtenIDs,
            context: context)
    }
}

// Criteria and indicators.

extension MethodologyReader {
    private func criteria(_ record: RecordReader, selections: Selections) -> [Criterion] {
        let criteria = (record(MethodologyTable.criteria) ?? []).compactMap { criterion($0, selections: selections) }
        context.reportDuplicates(criteria.map(\.id), of: "criteria")
        return criteria
    }

    private func criterion(_ node: YAMLNode, selections: Selections) -> Criterion? {
        guard let record = RecordReader(node, table: CriterionTable.table, in: context) else { return nil }
        let id = record(CriterionTable.id) ?? Located("?", at: node.firstKeySpan)
        return context.diagnostics.within("criterion \(id.value)") {
            let errorsBefore = context.diagnostics.errorCount
            let status = record(CriterionTable.status) ?? .transcribed
            let citations = record(CriterionTable.cite) ?? []
            let inherited = Inherited(criterion: id.value, status: status, citations: citations)
            let title = record(CriterionTable.title) ?? LocalizedText("")
            let explanation = record(CriterionTable.explanation)
            let maximum = record.located(CriterionTable.maximum)
            let combination = record(CriterionTable.combine) ?? .sum
            let readings = record(CriterionTable.reading) ?? []
            let indicators = indicators(of: record, inherited, selections: selections)
            return Criterion(
                id: id, title: title, explanation: explanation, maximum: maximum, status: status,
                combination: combination, citations: citations, readings: readings, indicators: indicators,
                span: node.span, firstKey: node.firstKeySpan,
                isBroken: context.diagnostics.errorCount > errorsBefore)
        }
    }

    /// What an indicator takes from its criterion where it says nothing itself.
    private struct Inherited {
        let criterion: String
        let status: RuleStatus
        let citations: [Located<Citation>]
    }

    /// The indicators of a criterion, or the one that is written on the criterion itself.
    private func indicators(
        of record: RecordReader, _ inherited: Inherited, selections: Selections
    ) -> [Indicator] {
        let isScored = inherited.status != .untranscribed
        if isScored { record.reportMissing(CriterionTable.maximum) }
        for key in [CriterionTable.measure.name, CriterionTable.bands.name] {
            let written = key == "bands" ? record.name(of: CriterionTable.bands) : record.name(of: CriterionTable.measure)
            if let written, let list = record.name(of: CriterionTable.indicators) {
                let (first, second) = written.span < list.span ? (written, list) : (list, written)
                context.report(
                    .excludingKeys(second, first: first, because: "one indicator is written on the criterion, or several in a list"))
            }
        }
        guard isScored else {
            reportScoredUntranscribed(record)
            return []
        }
        if let nodes = record(CriterionTable.indicators) {
            let read = nodes.compactMap { indicator($0, inherited, selections: selections) }
            context.reportDuplicates(read.compactMap(\.ownID), of: "indicators of one criterion")
            return read.map(\.indicator)
        }
        if record.has(CriterionTable.indicators) { return [] }
        guard record.has(CriterionTable.measure) else {
            context.report(.criterionWithoutMeasure(at: record.firstKeySpan))
            return []
        }
        let identity = IndicatorIdentity(
            id: inherited.criterion, title: nil, explanation: nil, status: inherited.status,
            citations: inherited.citations, readings: [])
        return indicator(identity, record, bands: CriterionTable.bands, measure: CriterionTable.measure, selections)
            .map { [$0] } ?? []
    }

    private func reportScoredUntranscribed(_ record: RecordReader) {
        for name in [record.name(of: CriterionTable.indicators), record.name(of: CriterionTable.measure)] {
            if let name { context.report(.untranscribedWithRules(name)) }
        }
    }

    private func indicator(
        _ node: YAMLNode, _ inherited: Inherited, selections: Selections
    ) -> (ownID: Located<String>?, indicator: Indicator)? {
        guard let record = RecordReader(node, table: CriterionTable.indicatorTable, in: context) else { return nil }
        let id = record(CriterionTable.id)
        return context.diagnostics.within("indicator \(id?.value ?? "?")") {
            let ownCitations = record(CriterionTable.cite) ?? []
            let status = record.located(CriterionTable.status)
            if let status, status.value == .untranscribed { context.report(.untranscribedIndicator(at: status.span)) }
            let identity = IndicatorIdentity(
                id: "\(inherited.criterion).\(id?.value ?? "?")", title: record(CriterionTable.indicatorTitle),
                explanation: record(CriterionTable.explanation), status: status?.value ?? inherited.status,
                citations: ownCitations.isEmpty ? inherited.citations : ownCitations,
                readings: record(CriterionTable.reading) ?? [])
            let indicator = indicator(
                identity, record, bands: CriterionTable.bands, measure: CriterionTable.indicatorMeasure, selections)
            return indicator.map { (id, $0) }
        }
    }

    /// What an indicator is called and where it comes from.
    private struct IndicatorIdentity {
        let id: String
        let title: LocalizedText?
        let explanation: LocalizedText?
        let status: RuleStatus
        let citations: [Located<Citation>]
        let readings: [Located<String>]
    }

    private func indicator(
        _ identity: IndicatorIdentity, _ record: RecordReader, bands: Key<[YAMLNode]>, measure: Key<YAMLNode>,
        _ selections: Selections
    ) -> Indicator? {
        let errorsBefore = context.diagnostics.errorCount
        guard let node = record(measure), let measure = measureReader(selections).read(node) else { return nil }
        let ladder = self.bands(record, bands, of: measure)
        return Indicator(
            id: identity.id, title: identity.title, explanation: identity.explanation, status: identity.status,
            citations: identity.citations, readings: identity.readings, measure: measure, bands: ladder,
            span: record.node.span, firstKey: record.firstKeySpan,
            isBroken: context.diagnostics.errorCount > errorsBefore)
    }

    private func bands(_ record: RecordReader, _ key: Key<[YAMLNode]>, of measure: Measure) -> [Band] {
        if case .finding = measure {
            if let name = record.name(of: key) { context.report(.bandsOnFinding(name)) }
            return []
        }
        record.reportMissing(key)
        return (record(key) ?? []).compactMap { band($0, on: measure.scale) }
    }

    private func band(_ node: YAMLNode, on scale: MeasureScale) -> Band? {
        guard let record = RecordReader(node, table: CriterionTable.bandTable, in: context) else { return nil }
        let to = record(CriterionTable.to)
        if to != nil, scale != .wholeNumber, let name = record.name(of: CriterionTable.to) {
            context.report(.toOnContinuousMeasure(name))
        }
        let label = record(CriterionTable.label)
        let readings = record(CriterionTable.reading) ?? []
        let from = record(CriterionTable.from)?.value(on: scale, in: context)
        guard let score = record.located(CriterionTable.score), let from else { return nil }
        return Band(
            from: from, to: scale == .wholeNumber ? to?.value(on: scale, in: context) : nil, score: score, label: label,
            readings: readings)
    }
}

// Total and rating.

extension MethodologyReader {
    private func total(_ node: YAMLNode) -> Total? {
        let errorsBefore = context.diagnostics.errorCount
        guard let record = RecordReader(node, table: TotalTable.table, in: context) else { return nil }
        let weights = (record(TotalTable.weights) ?? []).map { Weight(criterion: $0.id, share: $0.value) }
        return Total(
            combination: record(TotalTable.combine) ?? .sum, weights: weights,
            weightsSpan: record.entry(TotalTable.weights)?.value.span.beginning, span: record.firstKeySpan,
            isBroken: context.diagnostics.errorCount > errorsBefore)
    }

    private func rating(_ node: YAMLNode) -> Rating? {
        context.diagnostics.within("rating") {
            let errorsBefore = context.diagnostics.errorCount
            guard let record = RecordReader(node, table: RatingTable.table, in: context) else { return nil }
            let status = record(RatingTable.status) ?? .transcribed
            let citations = record(RatingTable.cite) ?? []
            let nodes = record(RatingTable.classes) ?? []
            guard let basis = record(RatingTable.of) else { return nil }
            let classes = nodes.compactMap { ratingClass($0, of: basis) }
            context.reportDuplicates(classes.map(\.id), of: "rating classes")
            return Rating(
                status: status, basis: basis, citations: citations, classes: classes, firstKey: record.firstKeySpan,
                isBroken: context.diagnostics.errorCount > errorsBefore)
        }
    }

    private func ratingClass(_ node: YAMLNode, of basis: Rating.Basis) -> RatingClass? {
        guard let record = RecordReader(node, table: RatingTable.classTable, in: context) else { return nil }
        let id = record(RatingTable.id)
        let title = record(RatingTable.title)
        let bound = record(RatingTable.from)
        let from = bound.flatMap { bound in
            basis == .total
                ? ScaledNumber.plain(bound.node, in: context) : ScaledNumber.share(bound.node, in: context)
        }
        guard let id, let title, let from else { return nil }
        return RatingClass(id: id, title: title, from: from)
    }
}
