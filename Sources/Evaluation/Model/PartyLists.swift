package import Documents
package import Methodology

/// Who is a Party to which Convention on which days, as far as a source says it; the same for every centre.
package struct PartyLists: Sendable {
    /// One list per Convention, in file order.
    package let lists: [PartyList]
    /// The path of the file; nil where there is none.
    package let path: String?
    /// The SHA-256 of the file's bytes; nil where there is none.
    package let sha256: String?

    /// Those of a criteria folder that has none: nothing is asked.
    package static let none = PartyLists(lists: [], path: nil, sha256: nil)

    /// The Parties among some that each of some Conventions had on none of the days.
    ///
    /// A list that is missing, or that does not speak of the last of the days, may have all of them.
    package func lacking(
        _ parties: some Sequence<Party>, under conventions: [Convention], on days: ClosedRange<Day>
    ) -> [Party] {
        let held = conventions.map { convention in lists.first { $0.convention == convention } }
        guard !held.isEmpty else { return [] }
        return parties.filter { party in held.allSatisfy { $0?.lacks(party, on: days) ?? false } }
    }
}

/// The Parties to one Convention with their days.
package struct PartyList: Sendable {
    package let convention: Convention
    /// The last day of which the list speaks.
    private let asOf: Day
    private let stays: [Party: [ClosedRange<Day>]]

    init(convention: Convention, asOf: Day, stays: [PartyStay]) {
        self.convention = convention
        self.asOf = asOf
        self.stays = Dictionary(grouping: stays, by: \.party.value).mapValues { $0.map(\.days) }
    }

    fileprivate func lacks(_ party: Party, on days: ClosedRange<Day>) -> Bool {
        days.upperBound <= asOf && !(stays[party] ?? []).contains { $0.overlaps(days) }
    }
}

/// That a Party is one for some days: from the day on which the Convention came into force for it.
struct PartyStay: Sendable {
    let party: Located<Party>
    let days: ClosedRange<Day>
}
