import Documents
import Evaluation
import Methodology
import Results
import Scoring
import Testing

/// What was not done counts under no shipped selection, whatever is known of how far it has come.
struct StatesThatCountTests {
    private static let states = [
        "completed", "ongoing", "planned", "cancelled", "proposed", "selected", "funded", "postponed",
    ]

    /// The items that count, or may count, in each indicator with its parts.
    private func counting(_ record: Evaluation, under id: String) throws -> Set<String> {
        let assessment = try ShippedDocuments.methodology(id).assess(record, calendar: ShippedDocuments.calendar())
        let lists = assessment.criteria.flatMap(\.indicators).flatMap { indicator in
            [indicator.counted.map(\.item), indicator.merged.map(\.item), indicator.undecided.compactMap(\.item)]
                + indicator.parts.flatMap {
                    [$0.counted.map(\.item), $0.merged.map(\.item), $0.undecided.compactMap(\.item)]
                }
        }
        return Set(lists.joined())
    }

    @Test(arguments: ShippedDocuments.methodologies, states)
    func state(methodology: String, state: String) throws {
        let record = try ShippedDocuments.evaluation(ShippedDocuments.example)
        let items = (record.items(.activity) + record.items(.output)).map(\.id)
        let changed = record.applying(items.map { .set(field: "status", of: $0, to: .word(state)) })
        let counting = try counting(changed, under: methodology).intersection(items)
        #expect(counting.isEmpty == !["completed", "ongoing"].contains(state) || state == "ongoing", "\(counting)")
    }

    @Test(arguments: ShippedDocuments.methodologies)
    func nothingIsOnlyLeftOut(methodology: String) throws {
        let rules = try ShippedDocuments.methodology(methodology)
        for selection in rules.selections {
            for test in selection.condition?.leaves ?? [] where test.path.names.last == "status" {
                #expect(["is", "one_of"].contains(test.comparison.entry?.key.rawValue), "\(selection.id.value)")
            }
        }
    }
}
