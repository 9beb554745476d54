import Analysis
import Documents
import Evaluation
import ExactNumbers
import Methodology
import Results
import Scoring
import Testing

/// What changed between two records.
@Suite struct RecordDifferenceTests {
    private let text: String

    init() throws {
        text = try Shipped.text("Evaluations/scrc-algeria-2016-2019/evaluation.yaml")
    }

    private func difference(_ edits: (old: String, new: String)...) throws -> RecordDifference {
        var changed = text
        for (old, new) in edits {
            #expect(changed.contains(old), "\(old)")
            changed = changed.replacing(old, with: new)
        }
        return RecordDifference(from: try Shipped.evaluation(text: text), to: try Shipped.evaluation(text: changed))
    }

    @Test("a record does not differ from itself", arguments: Shipped.evaluations)
    func itself(id: String) throws {
        let evaluation = try Shipped.evaluation(id)
        #expect(RecordDifference(from: evaluation, to: evaluation).isEmpty)
        let assessment = CompiledMethodology(try Shipped.base("activity-areas").methodology)
            .assess(evaluation, calendar: Shipped.calendar)
        let comparison = EvaluationComparison(evaluation, evaluation, assessed: [(assessment, assessment)])
        #expect(comparison.integrity.map(\.isEmpty) == [true])
        let split = comparison.scores[0].split
        #expect(split?.difference == 0)
    }

    @Test("questions about one record alone, and those that weigh otherwise")
    func questions() throws {
        var old = CompiledMethodology(try Shipped.base("activity-areas").methodology)
            .assess(try Shipped.evaluation("scrc-algeria-2016-2019"), calendar: Shipped.calendar)
        var new = old
        let question = { (id: String, way: IntegrityCase, severity: IntegrityFinding.Severity) in
            IntegrityFinding(
                id: id, finding: .alike, case: way, severity: severity, items: [], sources: [], indicators: [],
                details: [:], ifSo: nil, answers: [])
        }
        old.integrity = [
            question("a", .sameCity, .high), question("b", .sameCity, .high), question("c", .sameCity, .high),
            question("d", .sameCity, .low),
        ]
        new.integrity = [
            question("e", .sameDays, .low), question("c", .sameDays, .high), question("b", .sameCity, .medium),
            question("a", .sameCity, .high),
        ]
        new.integrityTogether = JointResult(total: 4, achievable: 14, class: nil)
        let difference = IntegrityDifference(old, new)
        #expect(difference.added.map(\.id) == ["e", "c"])
        #expect(difference.removed.map(\.id) == ["c", "d"])
        #expect(difference.changed.map(\.finding.id) == ["b"])
        #expect(difference.changed.map(\.before) == [.high] && difference.changed[0].finding.severity == .medium)
        #expect(difference.old.together == nil && difference.new.together?.total == 4)
        #expect(!difference.isEmpty && IntegrityDifference(new, new).isEmpty)
    }

    @Test("an id that is new and says what another said is a renaming")
    func renamed() throws {
        let found = try difference(("nip-update-workshop", "nip-workshop"))
        #expect(found.added.isEmpty && found.removed.isEmpty)
        #expect(found.renamed.first?.from == "nip-update-workshop")
        #expect(found.renamed.allSatisfy { $0.to.hasPrefix("nip-workshop") })
    }

    @Test("of several that say the same under other ids, the first is the first")
    func renamedAlike() throws {
        let twins = { (ids: [String]) in
            let listed = ids.map { "  - {id: \($0), title: One of some, kind: study}\n" }.joined()
            return try Shipped.evaluation(text: text.replacing("\nactivities:\n", with: "\nactivities:\n\(listed)"))
        }
        let found = RecordDifference(from: try twins(["a", "b", "c"]), to: try twins(["x", "y"]))
        #expect(found.renamed.map(\.from) == ["a", "b"] && found.renamed.map(\.to) == ["x", "y"])
        #expect(found.removed.map(\.id) == ["c"])
    }

    @Test("what changed in an item is told field by field")
    func changed() throws {
        let found = try difference(
            ("period: 2016-01-01..2019-12-31", "period: 2016-01-01..2020-12-31"),
            ("serves: {stockholm: [DZA, MAR,", "serves: {stockholm: [MAR, "))
        #expect(found.changed.map(\.kind) == ["centre"])
        #expect(found.changed[0].fields.map(\.field) == ["period", "serves.stockholm"])
        #expect(found.changed[0].fields[0].before == "2016-01-01..2019-12-31")
    }

    @Test("what is new here is gone there")
    func addedAndRemoved() throws {
        let more = text.replacing(
            "\nactivities:\n", with: "\nactivities:\n  - {id: extra, title: Extra, kind: study}\n")
        let old = try Shipped.evaluation(text: text)
        let new = try Shipped.evaluation(text: more)
        #expect(RecordDifference(from: old, to: new).added.map(\.id) == ["extra"])
        #expect(RecordDifference(from: new, to: old).removed.map(\.id) == ["extra"])
        #expect(RecordDifference(from: old, to: new).changed.isEmpty)
    }

    @Test("the split of two cycles adds up under any two methodologies", arguments: Shipped.methodologies)
    func splitAddsUp(id: String) throws {
        let old = try Shipped.evaluation("scrc-algeria-2016-2019")
        let new = try Shipped.evaluation("example-dual-centre-2020-2023")
        for other in Shipped.methodologies {
            let before = CompiledMethodology(try Shipped.base(id).methodology).assess(old, calendar: Shipped.calendar)
            let after = CompiledMethodology(try Shipped.base(other).methodology).assess(new, calendar: Shipped.calendar)
            let score = EvaluationComparison(old, new, assessed: [(before, after)]).scores[0]
            let split = try #require(score.split)
            #expect(split.limits == 0)
            #expect(split.performance + split.method == split.difference)
            let (old, new) = (score.old, score.new)
            let achievable = (old: try #require(old.achievable), new: try #require(new.achievable))
            #expect(split.before == old.total.map { $0 / achievable.old })
            #expect(split.after == new.total.map { $0 / achievable.new })
        }
    }
}
