package import Documents

/// The ladder in which the combined score of a criterion's indicators is looked up.
package enum CombinedLadder: Sendable {
    /// One for any number of indicators.
    case one([Band])
    /// One for each number of indicators assessed; a number without one is not assessed.
    case byNumber([NumberedLadder])

    /// The bands for a number of indicators assessed; nil where there are none.
    package func bands(for number: Int) -> [Band]? {
        switch self {
        case .one(let bands): bands
        case .byNumber(let ladders): ladders.first { $0.number.value == number }?.bands
        }
    }

    /// The bands of all ladders, in the order of the file.
    package var bands: [Band] { each.flatMap(\.self) }

    /// The bands of each ladder.
    package var each: [[Band]] {
        switch self {
        case .one(let bands): [bands]
        case .byNumber(let ladders): ladders.map(\.bands)
        }
    }
}

/// A ladder for one number of indicators assessed.
package struct NumberedLadder: Sendable {
    /// How many indicators are assessed.
    package let number: Located<Int>
    /// The bands, the lowest first.
    package let bands: [Band]
}
