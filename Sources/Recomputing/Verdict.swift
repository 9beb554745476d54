package import ExactNumbers
package import Importing
package import Scoring

/// What can be said of a published value beside what its parts give.
package enum Verdict: String, CaseIterable, Sendable {
    case equal
    /// Both are the same when they are rounded to the places that are printed.
    case equalAsPrinted = "equal_as_printed"
    /// It follows from its parts as they are published, of which one does not follow from its own.
    case followsPublishedParts = "follows_published_parts"
    case contradictsParts = "contradicts_parts"
    case notComputable = "not_computable"
}

/// A published value with its verdict.
package struct RecomputedResult: Sendable {
    /// The position of its column.
    package let column: Int
    /// Where it stands.
    package let place: TablePlace
    /// What is published, as it is written.
    package let published: String
    package let verdict: Verdict
    /// The places to which it was compared, where it is equal as printed.
    package let places: Int?
    /// What its parts give; nil where that cannot be computed.
    package let computed: Computed?
    /// What it is made of; only where it is not simply equal.
    package let parts: [Part]
    /// Why it cannot be computed; empty where it can.
    package let obstacles: [Obstacle]

    /// What the parts of something give.
    package struct Computed: Sendable {
        /// Nil where nothing of it applies.
        package let score: Rational?
        /// What its parts combine to, before any ladder.
        package let combined: Rational?
        /// Whether a class is compared.
        package let isClass: Bool
        /// The share of what is achievable, where that is compared.
        package let share: Rational?
        /// The position of the class; nil where it has none.
        package let ratingClass: Int?
        /// The ids of the gates that are not met and lowered it.
        package let gates: [String]
    }

    /// A part of something: an indicator with the word that judges it, or what was computed for a criterion or group.
    package enum Part: Sendable {
        case given(indicator: Int, word: String, score: Rational?)
        /// With the position of its class where it is published as a class.
        case computed(ScoredThing, score: Rational?, published: String?, ratingClass: Int?)
    }

    /// Why something cannot be computed.
    package enum Obstacle: Hashable, Sendable {
        /// No column is read for some indicators.
        case withoutColumns([Int])
        case cell(CellRemark)
        /// The text of some criteria is not at hand, so that they have no score.
        case untranscribed([String])
        /// Gates ask something of a record that no table says.
        case gates([String])
    }
}

/// A case with all values that were published of it.
package struct RecomputedCase: Sendable {
    /// The row, or the column where each column is a case.
    package let number: Int
    /// The texts that name it, in the order of the columns that hold them.
    package let name: [String]
    package let results: [RecomputedResult]
    package let remarks: [CellRemark]
    /// The cells of indicators that say nothing, and of which nobody said what that means.
    package let blanks: [CellRemark]
    /// That it is no case, but sums or averages; nil where it is one.
    package var setApart: CellRemark?

    /// Whether it is perhaps no case, but sums or averages.
    package var isDoubtful: Bool { remarks.contains { $0.reason == .perhapsSetApart } }
}

/// The place of a cell among several tables.
package struct TablePlace: Hashable, Sendable {
    /// The position of the table.
    package let table: Int
    package let cell: CellPlace
}
