/// Things that belong together because pairs of them do, however long the chain.
package struct JoinedSets<Element: Hashable & Comparable> {
    /// For each thing itself or an earlier one of its set; the first stands for all.
    private var parents: [Element: Element] = [:]

    /// Nothing, yet.
    package init() {}

    /// Takes a thing in, on its own until it is joined with others.
    package mutating func add(_ element: Element) {
        if parents[element] == nil { parents[element] = element }
    }

    /// Joins two things and all that belong to them.
    package mutating func join(_ one: Element, _ other: Element) {
        add(one)
        add(other)
        let (first, second) = (shortenedRoot(of: one), shortenedRoot(of: other))
        if first != second { parents[max(first, second)] = min(first, second) }
    }

    /// What stands for a thing and all that belong to it; itself where it was never taken in.
    package func root(of element: Element) -> Element {
        var element = element
        while let parent = parents[element], parent != element { element = parent }
        return element
    }

    /// The sets, each ascending, by their first element.
    package var all: [[Element]] {
        var roots: [Element: Element] = [:]
        var sets: [Element: [Element]] = [:]
        // What stands for a thing never comes after it, so it is known by then.
        for element in parents.keys.sorted() {
            let root = parents[element].flatMap { roots[$0] } ?? element
            roots[element] = root
            sets[root, default: []].append(element)
        }
        return sets.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The same, with shorter ways to it left behind.
    private mutating func shortenedRoot(of element: Element) -> Element {
        var element = element
        while let parent = parents[element], parent != element {
            parents[element] = parents[parent]
            element = parent
        }
        return element
    }
}
