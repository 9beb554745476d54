internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars

/// The numbers at which something else would result: what is shown rounded never lies on the other side of one.
struct DisplayEdges: Sendable {
    /// Those that belong to what lies above them, such as where a band begins, in order.
    private let beginnings: [Rational]
    /// Those that belong to what lies below them, such as what a gate asks to be exceeded, in order.
    private let endings: [Rational]

    init(beginnings: some Sequence<Rational> = [], endings: some Sequence<Rational> = []) {
        self.beginnings = Set(beginnings).sorted()
        self.endings = Set(endings).sorted()
    }

    /// Whether a number lies on the same side of every edge as another.
    func haveOnOneSide(_ one: Rational, _ other: Rational) -> Bool {
        DisplayEdges.number(in: beginnings) { $0 <= one } == DisplayEdges.number(in: beginnings) { $0 <= other }
            && DisplayEdges.number(in: endings) { $0 < one } == DisplayEdges.number(in: endings) { $0 < other }
    }

    /// How many of some numbers in order fulfil what the first of them do.
    private static func number(in sorted: [Rational], where isBelow: (Rational) -> Bool) -> Int {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if isBelow(sorted[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension DisplayEdges {
    /// Nothing and all of something: a share is shown as 0 % or 100 % only where it is that.
    static let ofPercentages = DisplayEdges(beginnings: [0, 100], endings: [0, 100])

    /// The edges of an assessment in the numbers themselves.
    init(ofNumbersIn assessment: Assessment) { self.init(assessment, shares: false, factor: 1) }

    /// All edges of an assessment, shares as parts of one.
    init(of assessment: Assessment) {
        let (numbers, shares) = (
            DisplayEdges(ofNumbersIn: assessment), DisplayEdges(assessment, shares: true, factor: 1)
        )
        self.init(
            beginnings: numbers.beginnings + shares.beginnings, endings: numbers.endings + shares.endings)
    }

    /// The edges of an assessment in percentages.
    init(ofPercentagesIn assessment: Assessment) { self.init(assessment, shares: true, factor: 100) }

    /// The edges of what one criterion or group scores: of its own classes, and of the gates that ask for that score.
    init(ofScore id: String, _ rating: RatingResult?, achieving achievable: Rational?, in assessment: Assessment) {
        let factor = rating?.of == .shareOfMaximum ? achievable ?? .zero : .one
        let comparisons = assessment.gates.map(\.require).filter { compared in
            if case .score(let criterion) = compared.measure { criterion.isSpelled(id) } else { false }
        }.flatMap(\.comparisons)
        self.init(
            beginnings: (rating?.scale ?? []).map { $0.from * factor } + comparisons.compactMap(\.beginning),
            endings: comparisons.compactMap(\.ending))
    }

    private init(_ assessment: Assessment, shares: Bool, factor: Rational) {
        let measured = assessment.criteria.flatMap(\.indicators).filter { ($0.scale == .share) == shares }
        let bands = measured.flatMap(\.bands).map(\.from)
        let classes = assessment.edgesOfClasses(inShares: shares)
        let comparisons = assessment.comparisons(ofShares: shares)
        let ends: [Rational] = shares ? [0, 1] : []
        self.init(
            beginnings: (bands + classes + comparisons.compactMap(\.beginning) + ends).map { $0 * factor },
            endings: (comparisons.compactMap(\.ending) + ends).map { $0 * factor })
    }
}

extension Assessment {
    /// Where classes begin, in points of the total or in its share, whichever of the two they are defined on.
    fileprivate func edgesOfClasses(inShares shares: Bool) -> [Rational] {
        guard let rating, let achievable = total?.achievable else { return [] }
        let edges = rating.scale.map(\.from)
        switch (rating.of == .shareOfMaximum, shares) {
        case (true, true), (false, false): return edges
        case (true, false): return edges.map { $0 * achievable }
        case (false, true): return achievable.isZero ? [] : edges.map { $0 / achievable }
        }
    }

    /// What gates and entries of checklists ask of shares, or of everything else.
    fileprivate func comparisons(ofShares shares: Bool) -> [NumberComparison] {
        let entries = criteria.flatMap(\.indicators).flatMap(\.parts).compactMap { part -> ComparedMeasure? in
            if case .entry(let entry) = part.measure { entry.metWhen } else { nil }
        }
        return (entries + gates.map(\.require)).filter { compared in
            let isShare = if case .ratio = compared.measure { true } else { false }
            return isShare == shares
        }.flatMap(\.comparisons)
    }
}

extension NumberComparison {
    /// Where what is asked begins to hold, or ceases to, the edge itself lying above.
    fileprivate var beginning: Rational? {
        switch relation {
        case .atLeast(let bound), .lessThan(let bound), .equals(let bound), .between(let bound, _): bound
        case .moreThan, .atMost: nil
        }
    }

    /// The same, the edge itself lying below.
    fileprivate var ending: Rational? {
        switch relation {
        case .moreThan(let bound), .atMost(let bound), .equals(let bound), .between(_, let bound): bound
        case .atLeast, .lessThan: nil
        }
    }
}

extension Rational {
    /// The nearest number with so many decimals that lies on the same side of every edge, with one more where there is
    /// none, and so on; digits with a point.
    func text(decimals: Int, within edges: DisplayEdges) -> String {
        for decimals in decimals...max(decimals, Rational.mostDecimals) {
            let scale = (0..<decimals).reduce(Rational.one) { power, _ in power * 10 }
            let units = self * scale
            // What would read as nothing gets as many decimals as show that it is something.
            guard isZero || units.magnitude * 2 >= .one || decimals == Rational.mostDecimals else { continue }
            let below = units.floor / scale
            let candidates = [below, below + Rational.one / scale].sorted { left, right in
                let distances = ((self - left).magnitude, (self - right).magnitude)
                return distances.0 != distances.1 ? distances.0 < distances.1 : left.magnitude > right.magnitude
            }
            if let shown = candidates.first(where: { $0.isZero == isZero && edges.haveOnOneSide($0, self) }) {
                return shown.text(decimals: decimals)
            }
        }
        return description
    }
}
