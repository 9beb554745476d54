internal import Scalars
package import Scoring

/// A column of a table of cases, with what its cells say of a case.
package struct TableColumn: Sendable {
    /// The position of the table among those that are read together.
    package let table: Int
    /// From 1 on; of a table with a case in each column the number of the row.
    package let number: Int
    package let heading: String
    /// The heading in the row above, which may stand over several columns; nil where none does.
    package let above: String?
    package var meaning: Meaning
    /// What a column seems to be that is not read, or taken for a name.
    package var suggestion: Suggestion?
    /// What `--map` may call it: its heading, or another name where columns have the same.
    package var name: String

    /// What the cells of a column are.
    package enum Meaning: Hashable, Sendable {
        /// A part of the name of the case.
        case name
        /// The judgement or number for an indicator, by its position.
        case indicator(Int)
        /// The number for an indicator in per cent, with or without the sign.
        case percent(Int)
        case result(PublishedResult)
        /// Nothing that is known, or nothing that is to be read.
        case unread

        /// Whether it is the total, however it is written.
        var isTotal: Bool { if case .result(let result) = self { result.thing == .total } else { false } }
    }

    /// What a column may be that nobody named.
    package struct Suggestion: Hashable, Sendable {
        /// What `--map` calls it.
        package let name: String
        let basis: Basis

        /// What says so.
        enum Basis: Hashable, Sendable {
            /// Its heading, be it with what stands beside it.
            case heading
            /// Its cells, all of which are names of classes.
            case classes
            /// Its heading, which is nearly a name.
            case near
            /// Its cells, all of which are numbers that a result can be.
            case numbers
        }

        init(_ name: String, by basis: Basis) { (self.name, self.basis) = (name, basis) }

        /// Whether its heading or its cells say that results are published there, and not only that a name is near.
        package var isResult: Bool { basis == .heading || basis == .classes }
    }

    init(table: Int, number: Int, heading: String, above: String? = nil, meaning: Meaning) {
        self.table = table
        self.number = number
        self.heading = heading
        self.above = above
        self.meaning = meaning
        name = heading
    }

    /// The result that is published in the column; nil where none is.
    package var result: PublishedResult? { if case .result(let result) = meaning { result } else { nil } }

    /// The position of the indicator; nil where the column holds something else.
    package var indicator: Int? {
        switch meaning {
        case .indicator(let position), .percent(let position): position
        case .name, .result, .unread: nil
        }
    }

    /// What no other column may mean: an indicator has one column, be it in per cent or not.
    var claim: Meaning { indicator.map(Meaning.indicator) ?? meaning }

    /// Whether the user, or its heading, says that its numbers are in per cent.
    var isInPercent: Bool {
        switch meaning {
        case .percent: true
        case .result(let result): result.form == .percent
        case .name, .indicator, .unread: false
        }
    }

    /// Both headings, one behind the other; nil where only one is there.
    var joined: String? {
        guard let above, !above.isSpelled(heading) else { return nil }
        return heading.isEmpty ? above : "\(above) / \(heading)"
    }
}

/// What is published of a case besides its parts.
package struct PublishedResult: Hashable, Sendable {
    /// How a result is written.
    package enum Form: String, CaseIterable, Hashable, Sendable {
        /// A number or a class, as each cell shows.
        case either
        case score
        case `class`
        /// The share of what is achievable, from 0 to 1 or with a sign for per cent.
        case share
        /// The same in per cent, with or without the sign.
        case percent
    }

    package let thing: ScoredThing
    package let form: Form

    init(_ thing: ScoredThing, _ form: Form = .either) {
        self.thing = thing
        self.form = form
    }

    /// Whether it is the share of what is achievable.
    var isShare: Bool { form == .share || form == .percent }
}
