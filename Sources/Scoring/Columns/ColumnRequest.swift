internal import Methodology

/// Which column a methodology needs.
struct ColumnRequest: Sendable {
    /// What the column is needed for.
    enum Use: Hashable, Sendable {
        /// For questions about the values, and for counting and adding them.
        case values
        /// For telling which items are one.
        case keys
        /// For a question that only row by row can be answered, such as one about the records of a list.
        case answers(Comparison)
    }

    let path: FieldPath
    let type: FieldType
    let route: ValueRoute
    let use: Use
}
