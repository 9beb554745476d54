package import Importing

/// Why a table cannot be taken for a table of cases at all.
package indirect enum TableProblem: Error, Hashable, Sendable {
    /// No heading is known; those of the row, or of the column, that was taken for headings.
    case noIndicators([String])
    /// Two columns are the same indicator or result; what `--map` may call the second.
    case twoColumns(name: String, CellPlace, CellPlace, String)
    /// `--map` names a heading that several columns bear; where they are, and what it may call them.
    case repeatedHeading(String, [CellPlace], [String])
    /// `--map` names a column twice, as different things.
    case mappedTwice(CellPlace, [String])
    /// `--map` says something else of a column that `--case` names.
    case mappedName(CellPlace)
    /// A heading can mean several things.
    case ambiguousHeading(String, CellPlace, [String])
    /// No column has the heading that `--map`, `--case`, `--indicators` or `--values` names.
    case unknownHeading(String, known: [String])
    /// Tables that are read together must name their cases alike.
    case otherNames(table: Int, [String], first: [String])
    /// No choice of any indicator is called so, which blank cells were said to mean.
    case unknownBlank(String, known: [String])
    /// What was said to stand for a blank cell is the word for a choice.
    case blankIsWord(String)
    /// Two columns have the heading that one option names; what it may call them.
    case headingTwice(String, CellPlace, CellPlace, [String])
    /// Several of these.
    case several([TableProblem])

    /// Refuses what has problems, and names all of them.
    static func refuse(_ problems: [TableProblem]) throws(TableProblem) {
        if let only = problems.only { throw only }
        if !problems.isEmpty { throw .several(problems) }
    }
}
