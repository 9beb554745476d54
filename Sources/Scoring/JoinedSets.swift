/// Things that belong together because pairs of them do, however long the chain.
///
/// Open to other targets, which then join their things with code made for these.
package struct JoinedSets<Element: Hashable & Comparable> {
    /// The things in the order in which they were taken in, and their positions there: sets are joined by numbers.
    @usableFromInline var elements: [Element] = []
    @usableFromInline var positions: [Element: Int] = [:]
    /// For each thing itself or an earlier one of its set, by the order of the things; the first stands for all.
    @usableFromInline var parents: [Int] = []

    /// Nothing, yet.
    @inlinable package init() {}

    /// Takes a thing in, on its own until it is joined with others.
    @inlinable package mutating func add(_ element: Element) { _ = position(of: element) }

    /// Joins two things and all that belong to them.
    @inlinable package mutating func join(_ one: Element, _ other: Element) {
        let (first, second) = (shortenedRoot(of: position(of: one)), shortenedRoot(of: position(of: other)))
        guard first != second else { return }
        if elements[first] < elements[second] { parents[second] = first } else { parents[first] = second }
    }

    /// What stands for a thing and all that belong to it; itself where it was never taken in.
    @inlinable package func root(of element: Element) -> Element {
        positions[element].map { elements[root(of: $0)] } ?? element
    }

    /// The sets, each ascending, by their first element.
    @inlinable package var all: [[Element]] {
        let ascending = elements.indices.sorted { elements[$0] < elements[$1] }
        var places = Array(repeating: -1, count: elements.count)
        var sets: [[Element]] = []
        // What stands for a thing never comes after it, so it is known by then.
        for position in ascending {
            let root = root(of: position)
            if root == position {
                places[root] = sets.count
                sets.append([])
            }
            sets[places[root]].append(elements[position])
        }
        return sets
    }

    @inlinable mutating func position(of element: Element) -> Int {
        if let position = positions[element] { return position }
        positions[element] = elements.count
        parents.append(elements.count)
        elements.append(element)
        return elements.count - 1
    }

    @inlinable func root(of position: Int) -> Int {
        var position = position
        while parents[position] != position { position = parents[position] }
        return position
    }

    /// The same, with shorter ways to it left behind.
    @inlinable mutating func shortenedRoot(of position: Int) -> Int {
        var position = position
        while parents[position] != position {
            parents[position] = parents[parents[position]]
            position = parents[position]
        }
        return position
    }
}
