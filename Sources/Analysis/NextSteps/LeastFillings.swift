internal import Evaluation

/// Fillings of several items, the most useful first, each found when it is asked for and then kept.
final class FillingList {
    /// How many there may be at most.
    let limit: Int
    private let filling: (Int) -> Filling?
    private var found: [Filling] = []
    private var looked = 0

    /// - Parameter filling: that of the item at a position; nil where nothing can be filled in.
    init(_ limit: Int, _ filling: @escaping (_ position: Int) -> Filling?) {
        self.limit = limit
        self.filling = filling
    }

    /// Some fillings that are known.
    convenience init(_ fillings: [Filling]) {
        self.init(fillings.count) { fillings[$0] }
    }

    /// The first few; fewer where there are no more.
    func prefix(_ number: Int) -> [Filling] {
        while found.count < number, looked < limit {
            if let next = filling(looked) { found.append(next) }
            looked += 1
        }
        return Array(found.prefix(number))
    }
}

/// Finds the fewest of several fillings that reach something.
struct LeastFillings {
    let fillings: FillingList
    /// Whether fewer may do than the first few: where items stand for keys or values that others have too.
    let mayHoldSpare: Bool
    /// Whether some of them, together, reach it.
    let reaches: ([Filling]) -> Bool

    /// How many fillings are tried one by one for being left out.
    private static let limit = 8

    /// Those that were found, in their order; nil where all together do not reach it. None of them can be left out
    /// where they are few.
    ///
    /// - Parameter guess: how many it will probably take.
    func found(guess: Int) -> [Filling]? {
        guard !fillings.prefix(1).isEmpty else { return nil }
        var high = min(max(1, guess), fillings.limit)
        var low = high - 1
        if !reaches(fillings.prefix(high)) {
            low = high
            high = fillings.limit
            guard low < high, reaches(fillings.prefix(high)) else { return nil }
        } else if low > 0, reaches(fillings.prefix(low)) {
            high = low
            low = 0
        }
        while high - low > 1 {
            let middle = (low + high) / 2
            if reaches(fillings.prefix(middle)) { high = middle } else { low = middle }
        }
        return withoutSpare(fillings.prefix(high))
    }

    private func withoutSpare(_ found: [Filling]) -> [Filling] {
        guard mayHoldSpare, found.count > 1, found.count <= LeastFillings.limit else { return found }
        var kept = found
        for position in found.indices.reversed() where kept.count > 1 {
            var fewer = kept
            fewer.remove(at: position)
            if reaches(fewer) { kept = fewer }
        }
        return kept
    }
}
