package import Scoring

/// A column of a table of cases, with what its cells say of a case.
package struct TableColumn: Sendable {
    /// The position of the table among those that are read together.
    package let table: Int
    /// From 1 on; of a table with a case in each column the number of the row.
    package let number: Int
    package let heading: String
    package var meaning: Meaning
    /// A name that is near to a heading of which nothing is known.
    package var suggestion: String?

    /// What the cells of a column are.
    package enum Meaning: Hashable, Sendable {
        /// A part of the name of the case.
        case name
        /// The judgement or number for an indicator, by its position.
        case indicator(Int)
        case result(PublishedResult)
        /// Nothing that is known, or nothing that is to be read.
        case unread
    }

    init(table: Int, number: Int, heading: String, meaning: Meaning, suggestion: String? = nil) {
        self.table = table
        self.number = number
        self.heading = heading
        self.meaning = meaning
        self.suggestion = suggestion
    }

    /// The result that is published in the column; nil where none is.
    package var result: PublishedResult? { if case .result(let result) = meaning { result } else { nil } }

    /// The position of the indicator; nil where the column holds something else.
    package var indicator: Int? { if case .indicator(let position) = meaning { position } else { nil } }
}

/// What is published of a case besides its parts.
package struct PublishedResult: Hashable, Sendable {
    /// How a result is written.
    package enum Form: String, CaseIterable, Hashable, Sendable {
        /// A number or a class, as each cell shows.
        case either
        case score
        case `class`
    }

    package let thing: ScoredThing
    package let form: Form

    init(_ thing: ScoredThing, _ form: Form = .either) {
        self.thing = thing
        self.form = form
    }
}
