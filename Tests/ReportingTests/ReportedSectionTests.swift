import Documents
import Evaluation
import ExactNumbers
import Methodology
import Results
import Testing
import Words

@testable import Reporting

struct ReportedSectionTests {
    @Test func peopleAndDonorsOfWhatTookPlaceAreAddedUp() throws {
        let text = try report(
            on: [
                try activity(
                    "held", ["participants": .number(40), "women": .number(25), "funding": donors("GEF", "UNEP")]),
                try activity(
                    "later", ["participants": try between(30, 35), "funding": donors("GEF")], state: "ongoing"),
                try activity("silent", [:]),
            ])
        #expect(
            text.contains(
                """
                - **Participants**: 70 to 75 in 2 activities; 1 activity does not say
                - **Women among them**: 25 of 40, in the 1 activity that tells both
                - **Paid for by**: GEF (2 activities), UNEP (1 activity)
                """))
    }

    @Test func aNumberWithoutLimitHasNone() throws {
        let open = try #require(UncertainNumber(from: Rational(30), to: nil, text: "more than 29"))
        let text = try report(on: [try activity("held", ["participants": .uncertain(open)])])
        #expect(text.contains("- **Participants**: 30 or more in 1 activity\n"))
    }

    @Test func whatIsPlannedOrWasOnlyAttendedIsNotTheCentresWork() throws {
        let text = try report(
            on: [
                try activity("planned", ["participants": .number(400)], state: "planned"),
                try activity("attended", ["participants": .number(900), "role": .word("attended")]),
            ])
        #expect(!text.contains("What was reported, in figures"))
    }

    @Test func theEditionForReviewSaysItInAFewLines() throws {
        let items = [try activity("held", ["participants": .number(40), "funding": donors("GEF")])]
        let text = try report(on: items, .review)
        let told = "**What was reported, in figures**: Participants: 40 in 1 activity; Paid for by: GEF (1 activity)"
        #expect(text.contains(told))
        #expect(!text.contains("## What was reported"))
    }

    private func report(on items: [ItemRecord], _ edition: Edition = .full) throws -> String {
        var assessment = try Sample.small.assessment
        assessment.record.items.removeAll { $0.kind == .activity }
        assessment.record.items += items
        let text = String(decoding: Report(assessment, in: .en, edition, documents: []).markdown, as: UTF8.self)
        return text.replacing("\u{A0}", with: " ")
    }

    private func activity(
        _ id: String, _ fields: [String: WrittenValue], state: String = "completed"
    ) throws -> ItemRecord {
        var item = try #require(try Sample.small.assessment.record.items.first { $0.kind == .activity })
        item.id = id
        for name in item.fields.byName.keys { item.fields[name] = nil }
        item.fields["status"] = .word(state)
        for (name, value) in fields { item.fields[name] = value }
        return item
    }

    private func between(_ low: Rational, _ high: Rational) throws -> WrittenValue {
        .uncertain(try #require(UncertainNumber(from: low, to: high, text: "some")))
    }

    private func donors(_ names: String...) -> WrittenValue {
        .entries(names.map { ["donor": .text(LocalizedText($0))] })
    }
}
