import Documents
import Testing

@Suite struct DiagnosticCollectorTests {
    private let source = SourceText(path: "a.yaml", text: "first: 1\nsecond: 2\n")

    private func diagnostic(_ message: String, at offset: Int, _ severity: Diagnostic.Severity = .error) -> Diagnostic {
        Diagnostic(.Y2, message, severity: severity, at: SourceSpan(in: source, from: offset, to: offset + 1))
    }

    @Test func diagnosticsAreSortedAndStandOnce() {
        let collector = DiagnosticCollector()
        collector.report([diagnostic("later", at: 9), diagnostic("earlier", at: 0), diagnostic("later", at: 9)])
        #expect(collector.diagnostics.map(\.message.key) == ["earlier.message", "later.message"])
    }

    @Test func twoFilesWhosePathsLookTheSameAreTwoFiles() {
        let collector = DiagnosticCollector()
        let paths = ["caf\u{E9}.yaml", "cafe\u{301}.yaml"]
        for path in paths {
            let start = SourceText(path: path, text: "a: 1").start
            collector.report(Diagnostic(.Y2, "unknown", at: start))
        }
        #expect(collector.diagnostics.count == 2)
    }

    @Test func onlyErrorsAreErrors() {
        let collector = DiagnosticCollector()
        collector.report(diagnostic("a hint", at: 0, .hint))
        #expect(!collector.hasErrors)
        collector.report(diagnostic("an error", at: 0))
        #expect(collector.hasErrors && collector.errorCount == 1)
    }

    @Test func theContextIsThatOfTheReading() {
        let collector = DiagnosticCollector()
        collector.within("criterion b") {
            collector.within(nil) {
                collector.within("indicator activities") { collector.report(diagnostic("inside", at: 0)) }
            }
        }
        collector.report(diagnostic("outside", at: 1))
        #expect(collector.diagnostics.map(\.context) == ["criterion b, indicator activities", nil])
    }

    @Test func aHostileFileCannotFillTheMemory() {
        let collector = DiagnosticCollector()
        for index in 0..<(DiagnosticCollector.limit + 5) { collector.report(diagnostic("\(index)", at: 0)) }
        #expect(collector.diagnostics.count == DiagnosticCollector.limit)
        #expect(collector.omitted == 5)
        #expect(collector.errorCount == DiagnosticCollector.limit + 5)
    }

    @Test func spansOrderByPathThenPlace() {
        let other = SourceText(path: "b.yaml", text: "x")
        let early = SourceSpan(in: source, from: 0, to: 5)
        let late = SourceSpan(in: source, from: 9, to: 15)
        #expect(
            [SourceSpan(in: other, from: 0, to: 1), late, early].sorted() == [
                early, late, SourceSpan(in: other, from: 0, to: 1),
            ])
        #expect(late.text == "second" && SourceSpan(in: source, from: 99, to: 120).text == "")
    }
}
