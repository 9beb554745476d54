package import Documents
package import Methodology

/// A list of the Parties that a centre serves under a Convention, as a document gave it.
package struct ServedList: Sendable {
    /// The Convention.
    package let convention: Convention
    /// The Parties, in the order of the list.
    package let parties: [Party]
    /// The day of the list, with its place; nil where one list is written without a day.
    package let on: Located<Day>?
    /// The id of the document.
    package let source: Located<String>?
}

extension Centre {
    /// Takes under each Convention with dated lists the latest that is not after a day; where all are, the list is unknown.
    mutating func settleLists(on last: Day) {
        for (convention, lists) in Dictionary(grouping: servedLists.filter { $0.on != nil }, by: \.convention) {
            serves[convention] = lists.latest(on: last)?.parties
        }
    }
}

extension [ServedList] {
    /// The latest list that is not after a day.
    package func latest(on last: Day) -> ServedList? {
        filter { $0.on.map { $0.value <= last } ?? true }.max { one, other in
            (one.on?.value ?? .earliest) < (other.on?.value ?? .earliest)
        }
    }
}
