internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Scalars

/// Reads what a test expects: everything by the ids of the methodology and of the test's own items.
struct ExpectationReader {
    let methodology: Methodology
    let indicators: [String: Indicator]
    let items: ExpectedItemReader
    let itemsOfPrevious: ExpectedItemReader
    let context: DecodingContext

    /// A reader for one record; `indicators` are those of the methodology by their ids.
    init(
        _ methodology: Methodology, _ indicators: [String: Indicator], _ record: GivenRecord,
        in context: DecodingContext
    ) {
        self.methodology = methodology
        self.indicators = indicators
        items = ExpectedItemReader(record, context: context)
        itemsOfPrevious = ExpectedItemReader(ofPrevious: record, context: context)
        self.context = context
    }

    var numbers: ExpectedNumber { ExpectedNumber(context: context) }

    /// The expectations of a mapping in the order of writing; what cannot be read is reported.
    func read(_ node: YAMLNode) -> [Expectation] {
        if node.entries.isEmpty { context.report(Diagnostic(.T5, "T5.empty_expectation", at: node.span.beginning)) }
        return node.entries.flatMap { entry in
            context.diagnostics.within("expectation of \(entry.key.text.prefix(60))") { read(entry) }
        }
    }

    private func read(_ entry: YAMLEntry) -> [Expectation] {
        switch entry.key.text {
        case ExpectationTable.total: return readTotal(entry.value)
        case ExpectationTable.rating: return readRating(entry.value, .rating, on: methodology.rating)
        case ExpectationTable.gates: return readGates(entry.value)
        case ExpectationTable.items: return items.countedNowhere(entry.value)
        case let id: return readRule(entry.value, Located(id, at: entry.key.span))
        }
    }

    private func readRule(_ node: YAMLNode, _ id: Located<String>) -> [Expectation] {
        if let indicator = indicators[id.value] { return readIndicator(node, indicator) }
        if let criterion = methodology.criterion(id.value) {
            return readWhole(node, .criterion(criterion.id.value), criterion.id.value, rating: criterion.rating)
        }
        if let group = methodology.group(id.value) {
            return readWhole(node, .group(id.value), id.value, rating: group.rating)
        }
        context.report(.unknownSubject(id, in: methodology))
        return []
    }
}

// Criteria, total, rating and gates.

extension ExpectationReader {
    /// What a criterion or a group must give.
    private func readWhole(_ node: YAMLNode, _ subject: Subject, _ id: String, rating: Rating?) -> [Expectation] {
        guard let record = record(node, ExpectationTable.criterionTable) else { return [] }
        return readScores(record, subject) + readClass(record, of: id, on: rating)
    }

    /// What is expected of a thing, by its keys; a number alone is most likely its score.
    func record(_ node: YAMLNode, _ table: RecordTable) -> RecordReader? {
        guard node.kind == .scalar, !node.isEmptyScalar else { return RecordReader(node, table: table, in: context) }
        let text = "{\(ExpectationTable.score.name): \(ScalarText.plain.write(node.text))}"
        context.report(
            .wrongKind(
                of: node, expected: Phrase("values.with_keys", ["value": table.article]),
                help: Phrase("help.write_it_as", ["text": text])))
        return nil
    }

    /// The class of a criterion or a group.
    func readClass(_ record: RecordReader, of id: String, on rating: Rating?) -> [Expectation] {
        record(ExpectationTable.classOfPart).map { readRating($0, .ratingOf(id), on: rating) } ?? []
    }

    private func readTotal(_ node: YAMLNode) -> [Expectation] {
        if methodology.total.isNone { context.report(Diagnostic(.N1, "N1.no_total", at: node.span.beginning)) }
        return record(node, ExpectationTable.totalTable).map { readScores($0, .total) } ?? []
    }

    private func readScores(_ record: RecordReader, _ subject: Subject) -> [Expectation] {
        let reader = ExpectationPart(record: record, subject: subject, scale: .wholeNumber)
        return [
            reader.read(ExpectationTable.score) { score($0).map(ExpectedValue.score) },
            reader.read(ExpectationTable.range) { numbers.range($0, on: nil).map(ExpectedValue.range) },
            reader.read(ExpectationTable.achievable) { score($0).map(ExpectedValue.achievable) },
        ].compactMap(\.self)
    }

    func score(_ node: YAMLNode) -> Rational?? { numbers.score(node, orWord: ExpectedWord.notAssessed) }

    private func readRating(_ node: YAMLNode, _ subject: Subject, on rating: Rating?) -> [Expectation] {
        if node.kind == .scalar {
            guard let value = ratingClass(node, on: rating) else { return [] }
            return [Expectation(subject: subject, value: .ratingClass(value), scale: .wholeNumber, span: node.span)]
        }
        guard let record = RecordReader(node, table: ExpectationTable.ratingTable, in: context) else { return [] }
        let reader = ExpectationPart(record: record, subject: subject, scale: .wholeNumber)
        let classes = record.located(ExpectationTable.ratingClasses).map { list in
            for id in list.value where id.value != ExpectedWord.none { reportUnknownClass(id, on: rating) }
            let value = ExpectedValue.ratingClasses(list.value.map { $0.value == ExpectedWord.none ? nil : $0.value })
            return Expectation(subject: subject, value: value, scale: .wholeNumber, span: list.span)
        }
        return [
            reader.read(ExpectationTable.ratingClass) { ratingClass($0, on: rating).map(ExpectedValue.ratingClass) },
            classes,
        ].compactMap(\.self)
    }

    private func ratingClass(_ node: YAMLNode, on rating: Rating?) -> String?? {
        if node.text == ExpectedWord.none { return .some(nil) }
        guard let id = Shape<String>.id.located.read(node, in: context) else { return nil }
        reportUnknownClass(id, on: rating)
        return id.value
    }

    private func reportUnknownClass(_ id: Located<String>, on rating: Rating?) {
        let known = rating?.classes.map(\.id.value) ?? []
        if !known.contains(id.value) {
            context.diagnostics.reportUnknownID(id, of: Phrase("things.rating_class"), known: known)
        }
    }

    private func readGates(_ node: YAMLNode) -> [Expectation] {
        guard node.kind == .mapping else {
            context.report(
                .wrongKind(of: node, expected: Phrase("values.outcomes_by_gate"), help: .write("{gate: met}")))
            return []
        }
        let outcomes = Shape<GateOutcome>.choice(of: GateOutcome.self, words: Phrase("values.gate_outcome"))
        let known = methodology.gates.map(\.id.value)
        let ids = Set(known)
        return node.entries.compactMap { entry in
            let id = Located(entry.key.text, at: entry.key.span)
            if !ids.contains(id.value) {
                context.diagnostics.reportUnknownID(id, of: Phrase("things.gate"), known: known)
            }
            return outcomes.read(entry.value, in: context).map {
                Expectation(
                    subject: .gate(id.value), value: .gate($0), scale: .wholeNumber, span: entry.value.span)
            }
        }
    }
}

/// Reads the keys of one part of an expectation.
struct ExpectationPart {
    let record: RecordReader
    let subject: Subject
    let scale: MeasureScale

    /// The expectation behind a key; nil where it is not written, or cannot be read, which is reported.
    func read(_ key: Key<YAMLNode>, _ read: (YAMLNode) -> ExpectedValue?) -> Expectation? {
        record(key).flatMap { node in
            read(node).map { Expectation(subject: subject, value: $0, scale: scale, span: node.span.beginning) }
        }
    }
}

extension Diagnostic {
    /// N1: an id that is neither an indicator's nor a criterion's.
    fileprivate static func unknownSubject(_ id: Located<String>, in methodology: Methodology) -> Diagnostic {
        let words = [ExpectationTable.total, ExpectationTable.rating, ExpectationTable.gates, ExpectationTable.items]
        let ids =
            methodology.criteria.flatMap { [$0.id.value] + $0.indicators.map(\.id) }
            + methodology.groups.map(\.id.value)
        return .unknownID(
            id, of: Phrase("things.criterion_or_indicator"), in: "`\(methodology.id.value)`",
            known: (ids + words).firstOccurrences)
    }
}
