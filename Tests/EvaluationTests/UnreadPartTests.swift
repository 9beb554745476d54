import Documents
import Testing

/// What could not be read is told once: what refers to it is no further mistake, and an unknown id beside it still is.
@Suite struct UnreadPartTests {
    private func codes(_ changes: [(String, String)]) -> [DiagnosticCode] {
        let text = changes.reduce(Sample.evaluation.text) { text, change in
            #expect(text.contains(change.0))
            return text.replacing(change.0, with: change.1)
        }
        return Sample.evaluation.check(text).diagnostics.filter { $0.severity == .error }.map(\.code)
    }

    @Test func anActivityWithoutAReadableID() {
        #expect(codes([("- id: inventory", "- id: '!'")]) == [.T1])
        #expect(codes([("- id: inventory\n", "- idd: inventory\n")]) == [.Y2])
        #expect(codes([("followed_up_by: inventory", "followed_up_by: inventories")]) == [.N1])
        #expect(codes([("activities:\n", "activities: none\nactivity:\n")]).contains(.N1) == false)
    }

    @Test func aSourceWithoutAReadableID() {
        #expect(codes([("- id: list\n", "- id: '!'\n")]) == [.T1])
        #expect(codes([("- {source: list}", "- {source: lists}")]) == [.N1])
    }
}
