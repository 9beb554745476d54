internal import Scalars

/// Which lines of two texts belong together.
///
/// Short texts are compared for the fewest changes. That takes the square of the changes, so longer ones are cut first at
/// lines that stand once in both, in the same order.
struct LineMatching {
    /// The lines that belong together, in their order.
    private(set) var pairs: [(old: Int, new: Int)] = []

    /// The lines as numbers, equal ones having one.
    private let old: [Int]
    private let new: [Int]

    /// A stretch of both texts.
    private struct Stretch {
        var old: Range<Int>
        var new: Range<Int>
    }

    /// How many lines of both are compared for the fewest changes: as a whole, and between two cuts.
    private static let (whole, between) = (2_000, 400)

    init(_ old: [Substring], _ new: [Substring]) {
        // Lines that differ in one scalar differ, though they may look alike.
        var numbers: [Spelling: Int] = [:]
        func number(of line: Substring) -> Int {
            let key = Spelling(line)
            if let known = numbers[key] { return known }
            numbers[key] = numbers.count
            return numbers.count - 1
        }
        self.old = old.map(number)
        self.new = new.map(number)
        match(Stretch(old: old.indices, new: new.indices), atMost: Self.whole)
    }

    /// Matches the lines of a stretch; one of more lines than so many is cut.
    private mutating func match(_ stretch: Stretch, atMost limit: Int) {
        var (old, new) = (stretch.old, stretch.new)
        while let (one, other) = first(old, new), self.old[one] == self.new[other] {
            pairs.append((one, other))
            (old, new) = (old.dropFirst(), new.dropFirst())
        }
        var end: [(old: Int, new: Int)] = []
        while let one = old.last, let other = new.last, self.old[one] == self.new[other] {
            end.append((one, other))
            (old, new) = (old.dropLast(), new.dropLast())
        }
        if !old.isEmpty, !new.isEmpty {
            let rest = Stretch(old: old, new: new)
            if old.count + new.count <= limit { compare(rest) } else { cut(rest) }
        }
        pairs += end.reversed()
    }

    private func first(_ old: Range<Int>, _ new: Range<Int>) -> (Int, Int)? {
        guard let one = old.first, let other = new.first else { return nil }
        return (one, other)
    }

    /// Finds the fewest changes.
    private mutating func compare(_ stretch: Stretch) {
        let (old, new) = (Array(self.old[stretch.old]), Array(self.new[stretch.new]))
        let changes = new.difference(from: old)
        let removed = Set(changes.removals.map(\.place))
        let inserted = Set(changes.insertions.map(\.place))
        let kept = zip(
            stretch.old.filter { !removed.contains($0 - stretch.old.lowerBound) },
            stretch.new.filter { !inserted.contains($0 - stretch.new.lowerBound) })
        pairs += kept.map { (old: $0, new: $1) }
    }

    /// Matches what stands between lines that stand once in both; without such a line nothing belongs together.
    private mutating func cut(_ stretch: Stretch) {
        let anchors = anchors(of: stretch)
        guard !anchors.isEmpty else { return }
        var (old, new) = (stretch.old.lowerBound, stretch.new.lowerBound)
        for anchor in anchors {
            match(Stretch(old: old..<anchor.old, new: new..<anchor.new), atMost: Self.between)
            pairs.append(anchor)
            (old, new) = (anchor.old + 1, anchor.new + 1)
        }
        match(
            Stretch(old: old..<stretch.old.upperBound, new: new..<stretch.new.upperBound), atMost: Self.between)
    }

    /// The most lines that stand once in both and have one order.
    private func anchors(of stretch: Stretch) -> [(old: Int, new: Int)] {
        let (once, twin) = (places(old, stretch.old), places(new, stretch.new))
        let shared = stretch.old.compactMap { place -> (old: Int, new: Int)? in
            guard once[old[place]] == .some(place), let other = twin[old[place]], let other else { return nil }
            return (place, other)
        }
        return shared.inOneOrder
    }

    /// Where each line stands; nil where it stands more than once.
    private func places(_ lines: [Int], _ range: Range<Int>) -> [Int: Int?] {
        Dictionary(range.map { (lines[$0], $0) }, uniquingKeysWith: { _, _ in nil })
    }
}

extension [(old: Int, new: Int)] {
    /// The longest part of pairs that ascends in both, found in time n log n; the pairs ascend in the old text.
    fileprivate var inOneOrder: Self {
        // For each length the pair with which a row of that length ends first; and for each pair the one before it.
        var ends: [Int] = []
        var before: [Int?] = []
        for (index, pair) in enumerated() {
            var (low, high) = (0, ends.count)
            while low < high {
                let middle = (low + high) / 2
                if self[ends[middle]].new < pair.new { low = middle + 1 } else { high = middle }
            }
            before.append(low == 0 ? nil : ends[low - 1])
            if low == ends.count { ends.append(index) } else { ends[low] = index }
        }
        var chain: Self = []
        var next = ends.last
        while let index = next {
            chain.append(self[index])
            next = before[index]
        }
        return chain.reversed()
    }
}

extension CollectionDifference.Change {
    fileprivate var place: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
