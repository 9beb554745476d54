package import Methodology

/// A record that a test of criteria makes up: as much of one as the test needs.
package struct GivenRecord: Sendable {
    /// The made-up record; what the test does not say (centre, sources) is filled in.
    package let evaluation: Evaluation
    /// The meetings that the test lists, and no others: a calendar that grows must not change what a test expects.
    package let calendar: MeetingCalendar
    /// The ids of the copies of each repeated item, by the id that is written.
    package let copies: [String: [String]]
    /// The same of the record of the last cycle.
    package let copiesOfPrevious: [String: [String]]

    /// The ids of all items, those inside others and the meetings included, with the kind of each.
    package var items: [(id: String, kind: ItemKind)] { items(of: evaluation) }

    /// The same of the record of the last cycle; none where the test gives none.
    package var itemsOfPrevious: [(id: String, kind: ItemKind)] {
        (evaluation.previous?.evaluation).map { items(of: $0) } ?? []
    }

    private func items(of evaluation: Evaluation) -> [(id: String, kind: ItemKind)] {
        ItemKind.allCases.flatMap { kind in
            (kind == .event ? calendar.events : evaluation.items(kind)).map { ($0.id, kind) }
        }
    }
}
