internal import Scalars

/// How many values have which verdict.
package struct RecomputationSummary: Sendable {
    /// How many cases there are, and in how many a value contradicts its parts.
    package private(set) var cases = 0
    package private(set) var contradicting = 0
    package private(set) var counts: [Verdict: Int] = [:]
    /// How many are equal as printed to how many places.
    package private(set) var places: [Int: Int] = [:]
    /// By the positions of the columns.
    package private(set) var columns: [Int: [Verdict: Int]] = [:]
    package private(set) var remarks = 0
    /// What is wrong with cells, one entry for each kind, in the order in which the first of them stand.
    package private(set) var kinds: [RemarkKind] = []
    /// The columns in which some numbers have a point and others a comma; known at the end.
    package var mixedColumns: [MixedColumn] = []
    /// The rows of sums, averages and the like, which are no cases.
    package private(set) var setApart: [CellRemark] = []

    private static let mostKinds = 60

    /// Remarks that say the same.
    package struct RemarkKind: Sendable {
        package let first: CellRemark
        package fileprivate(set) var count: Int
    }

    package init() {}

    /// Takes in a case.
    package mutating func add(_ found: RecomputedCase) {
        if let line = found.setApart {
            setApart.append(line)
            return
        }
        cases += 1
        remarks += found.remarks.count
        for remark in found.remarks + found.blanks { count(remark) }
        if found.results.contains(where: { $0.verdict == .contradictsParts }) { contradicting += 1 }
        for result in found.results {
            counts[result.verdict, default: 0] += 1
            columns[result.column, default: [:]][result.verdict, default: 0] += 1
            if let compared = result.places { places[compared, default: 0] += 1 }
        }
    }

    /// Cells of which the same is to be said stand together; where there are very many kinds, all of one reason.
    private mutating func count(_ remark: CellRemark) {
        let same = kinds.firstIndex { $0.first.isLike(remark) }
        let isFull = kinds.count >= RecomputationSummary.mostKinds
        let alike = isFull ? kinds.firstIndex { $0.first.reason.name.isSpelled(remark.reason.name) } : nil
        if let place = same ?? alike {
            kinds[place].count += 1
        } else {
            kinds.append(RemarkKind(first: remark, count: 1))
        }
    }

    /// How many values were compared with what their parts give.
    package var compared: Int { values - count(.notComputable) }

    /// How many values were published.
    package var values: Int { counts.values.reduce(0, +) }

    /// How many values have a verdict.
    package func count(_ verdict: Verdict) -> Int { counts[verdict] ?? 0 }
}

extension CellRemark {
    /// Whether the same is to be said, and to be done, of another cell.
    fileprivate func isLike(_ other: CellRemark) -> Bool {
        switch (reason, other.reason) {
        case (.unknownWord, .unknownWord):
            reason == other.reason && CellText.folded(text).isSpelled(CellText.folded(other.text))
        case (.notANumber, .notANumber), (.unknownName, .unknownName):
            CellText.folded(text).isSpelled(CellText.folded(other.text))
        case (.beyondWhole, .beyondWhole): table == other.table && heading.isSpelled(other.heading)
        case (.otherScale, .otherScale): reason == other.reason
        case (.mark, .mark): text.isSpelled(other.text)
        case (.ambiguousWord, .ambiguousWord), (.outOfBounds, .outOfBounds): reason == other.reason
        default: reason.name.isSpelled(other.reason.name)
        }
    }
}
