import Analysis
import Documents
import Methodology
import Testing

/// Differences between methodologies, however they are written.
@Suite struct RuleDifferenceTests {
    private func differences(_ old: String, _ new: String) throws -> [RuleDifference] {
        RuleDifference.all(
            from: RuleTree(of: try Shipped.document(old)), to: RuleTree(of: try Shipped.document(new)))
    }

    @Test("a methodology does not differ from itself, nor from itself on one line", arguments: Shipped.methodologies)
    func itself(id: String) throws {
        let text = try Shipped.text("Criteria/\(id).yaml")
        #expect(try differences(text, text).isEmpty)
        let oneLine = try Shipped.document(text).root.onOneLine
        _ = try Shipped.base(text: oneLine)
        #expect(try differences(text, oneLine).isEmpty)
    }

    /// Other ways to write the same in the Basel methodology.
    static let sameThings = [
        ("      status: completed\n", "      status: {is: completed}\n"),
        ("    maximum: 10\n", "    maximum: 10\n    status: transcribed\n"),
        ("      - id: parties\n", "      - id: parties\n        status: transcribed\n"),
        (
            "    cite: bc-11-13#annex-ii-a\n    decided_by",
            "    cite: bc-11-13#annex-ii-a\n    status: illustrative\n    decided_by"
        ),
        ("maximum: 10", "maximum: \"10\""), ("    combine: sum\n", ""),
        ("        cite: bc-11-13#annex-ii-b-ii", "        cite: [bc-11-13#annex-ii-b-ii]"),
        ("    when_undecided: leave_out\n", ""), ("among: any}", "}"),
        ("{one_of: [completed, ongoing]}", "{one_of: [ongoing, completed]}"),
        ("{from: 11, to: 15, score: 4}", "{score: 4, to: 15, from: 11}"),
    ]

    @Test("short forms, defaults, quotes and the order of keys and sets say nothing", arguments: sameThings)
    func sameThing(old: String, new: String) throws {
        let text = try Shipped.text("Criteria/basel-bc-11-13.yaml")
        #expect(text.contains(old))
        let changed = text.replacing(old, with: new)
        _ = try Shipped.base(text: changed)
        #expect(try differences(text, changed).isEmpty)
    }

    @Test("a status is compared with what holds where none is written, and a field of that name is none")
    func statuses() throws {
        let text = try Shipped.text("Criteria/basel-bc-11-13.yaml")
        let changed = text.replacing("      - id: parties\n", with: "      - id: parties\n        status: inferred\n")
            .replacing("      status: completed\n", with: "")
        let found = try differences(text, changed)
        #expect(
            found.map(\.path) == [
                ["selections", "completed", "where", "status"], ["criteria", "b", "indicators", "parties", "status"],
            ])
        #expect(found.map(\.before) == [.object(["is": "completed"]), "transcribed"])
        #expect(found.map(\.after) == [nil, "inferred"])
    }

    @Test("a band that begins elsewhere is the same band")
    func movedBand() throws {
        let text = try Shipped.text("Criteria/basel-bc-11-13.yaml")
        let changed = text.replacing("{from: 6, to: 10, score: 2}", with: "{from: 6, to: 11, score: 2}")
            .replacing("{from: 11, to: 15, score: 4}", with: "{from: 12, to: 15, score: 4}")
        _ = try Shipped.base(text: changed)
        let found = try differences(text, changed)
        #expect(found.map { $0.path.suffix(2).joined(separator: ".") } == ["6.to", "12.from"])
        #expect(found.map(\.before) == ["10", "11"])
        #expect(found.map(\.after) == ["11", "12"])
        #expect(found.map { $0.band?.from } == ["6", "12"])
        #expect(found.first?.band?.next == "12")
    }

    @Test("the ends of a stretch keep their order")
    func between() throws {
        let text = { (most: Int) in "selections:\n  few: {where: {participants: {between: [5, \(most)]}}}\n" }
        let found = try differences(text(20), text(30))
        #expect(found.map(\.before) == [["5", "20"]])
        #expect(found.map(\.after) == [["5", "30"]])
    }

    @Test("sections of which one side has none are told thing by thing")
    func missingSection() throws {
        let text = try Shipped.text("Criteria/basel-bc-11-13.yaml")
        let without = try Shipped.document(text).root.entries.filter { $0.key.text != "selections" }
            .map { "\($0.key.text): \($0.value.onOneLine)\n" }.joined()
        #expect(
            try differences(text, without).map(\.path) == [["selections", "completed"], ["selections", "in-period"]])
        #expect(try differences(without, text).allSatisfy { $0.before == nil })
    }
}
