package import Documents
internal import Evaluation
package import Methodology

/// Reads tests: those in a methodology, and those in a file of their own.
package struct TestReader {
    private let methodology: Methodology
    private let file: DocumentFile
    private let context: DecodingContext
    private let indicators: [String: Indicator]

    private init(methodology: Methodology, file: DocumentFile, context: DecodingContext) {
        self.methodology = methodology
        self.file = file
        self.context = context
        let named = methodology.indicators.map { ($0.indicator.id, $0.indicator) }
        indicators = Dictionary(named, uniquingKeysWith: { first, _ in first })
    }

    /// The methodology that a file of tests names, with the place; nil where it names none.
    package static func methodology(namedIn document: YAMLDocument) -> Located<String>? {
        document.root.value(of: TestsTable.of.name).map { Located($0.text, at: $0.span) }
    }

    /// The tests of a document: all of a file of tests, or those in a methodology. What cannot be read is reported.
    package static func read(
        _ document: YAMLDocument, of file: DocumentFile, for methodology: Methodology,
        into diagnostics: DiagnosticCollector
    ) -> [CriteriaTest] {
        let context = DecodingContext(root: TestsTable.table, into: diagnostics)
        let reader = TestReader(methodology: methodology, file: file, context: context)
        let isInline = document.root.value(of: TestsTable.format.name)?.text == DocumentFormat.methodology.rawValue
        return reader.read(isInline ? reader.inlineNodes(of: document.root) : reader.nodes(of: document.root))
    }

    /// Tests with an id that another test of the methodology has.
    package static func reportDuplicates(among tests: [CriteriaTest], into diagnostics: DiagnosticCollector) {
        let context = DecodingContext(root: TestsTable.table, into: diagnostics)
        context.reportDuplicates(tests.map(\.id).filter { !$0.value.isEmpty }, of: Phrase("two_of.tests"))
    }

    /// A list was already asked for when the methodology was read.
    private func inlineNodes(of root: YAMLNode) -> [YAMLNode] { root.value(of: TestsTable.tests.name)?.elements ?? [] }

    private func nodes(of root: YAMLNode) -> [YAMLNode] {
        guard let record = RecordReader(root, table: TestsTable.table, in: context) else { return [] }
        _ = record(TestsTable.of)
        return record(TestsTable.tests) ?? []
    }

    /// The most items that all tests of one file may make up: a few lines can ask for a great many.
    private static let mostItems = 50_000

    private func read(_ nodes: [YAMLNode]) -> [CriteriaTest] {
        var itemsLeft = TestReader.mostItems
        var tests: [CriteriaTest] = []
        for node in nodes {
            let test = context.within("test", node) { read(node) }
            if case .record(let content) = test.content {
                itemsLeft -= content.record.items.count + content.record.itemsOfPrevious.count
            }
            guard itemsLeft >= 0 else {
                context.report(Diagnostic(.T5, "T5.too_many_items", ["limit": TestReader.mostItems], at: test.id.span))
                return tests
            }
            tests.append(test)
        }
        return tests
    }

    private func read(_ node: YAMLNode) -> CriteriaTest {
        let errors = context.diagnostics.errorCount
        let record = RecordReader(node, table: TestTable.table, in: context)
        let id = record.flatMap { $0(TestTable.id) }
        let content = record.flatMap { self.content(of: $0) }
        let isReadable = context.diagnostics.errorCount == errors
        return CriteriaTest(
            id: id ?? Located("", at: node.firstKeySpan), content: (isReadable ? content : nil) ?? .unreadable,
            span: node.span)
    }

    private func content(of record: RecordReader) -> CriteriaTest.Content? {
        let edgeKey = TestTable.edgeKeys.first { record.has($0) }
        let recordKey = TestTable.recordKeys.first { record.has($0) }
        if let edgeKey, let recordKey {
            record.reportExcluding(
                edgeKey, recordKey, because: Phrase("Y3.excluding_keys.table_or_record"))
            return nil
        }
        return edgeKey == nil ? recordTest(record) : edges(record).map(CriteriaTest.Content.edges)
    }

    private func recordTest(_ record: RecordReader) -> CriteriaTest.Content? {
        record.reportMissing(GivenTable.period)
        record.reportMissing(TestTable.expect)
        guard let given = GivenReader.read(record, for: methodology, file) else { return nil }
        let reader = ExpectationReader(methodology, indicators, given, in: context)
        let expectations = record(TestTable.expect).map { reader.read($0) } ?? []
        return .record(RecordTest(record: given, expectations: expectations))
    }
}

// Tables of values.

extension TestReader {
    private func edges(_ record: RecordReader) -> EdgeTable? {
        record.reportMissing(TestTable.measure)
        record.reportMissing(TestTable.scores)
        guard let id = record(TestTable.measure), let scores = record(TestTable.scores) else { return nil }
        guard let indicator = indicators[id.value] else {
            context.diagnostics.reportUnknownID(
                id, of: Phrase("things.indicator"), in: "`\(methodology.id.value)`",
                known: methodology.indicators.map(\.indicator.id))
            return nil
        }
        if scores.entries.isEmpty { context.report(Diagnostic(.T5, "T5.no_edges", at: scores.span)) }
        return EdgeTable(indicator: indicator, edges: scores.entries.compactMap { edge($0, of: indicator) })
    }

    private func edge(_ entry: YAMLEntry, of indicator: Indicator) -> EdgeTable.Edge? {
        let written = Located(entry.key.text, at: entry.key.span)
        let numbers = ExpectedNumber(context: context)
        if case .finding(let choices, _) = indicator.measure {
            let shape = Shape<String>.choice(of: choices.map(\.id.value), words: Phrase("values.choice_of_finding"))
            guard shape.read(entry.key, in: context) != nil,
                let score = numbers.score(entry.value, orWord: ExpectedWord.notAssessed)
            else { return nil }
            return EdgeTable.Edge(value: nil, written: written, score: Located(score, at: entry.value.span))
        }
        let score = numbers.score(entry.value)
        guard let value = numbers.value(entry.key, on: indicator.measure.scale), let score else { return nil }
        if case .number(let number) = indicator.measure, !number.allows(value) {
            context.report(
                Diagnostic(
                    .T5, "T5.number_outside_limits",
                    ["from": number.from.value.shownAsDecimal, "to": number.to.value.shownAsDecimal],
                    at: entry.key.span))
            return nil
        }
        return EdgeTable.Edge(value: value, written: written, score: Located(score, at: entry.value.span))
    }
}
