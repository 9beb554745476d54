internal import Evaluation

/// The values of one field for all items of a kind, packed for asking about many at once.
struct Column: Sendable {
    let values: Values
    /// The rows where something is written, one bit per row.
    let written: Run<UInt64>
    /// Those of them where more than bounds of a number is written; nil where that is all.
    let exact: Run<UInt64>?

    enum Values: Sendable {
        /// Choices by their position in the list, Parties by their index; `missingCode` where nothing is written.
        case codes(Run<UInt8>)
        /// Ids by the number that the table of names gives them; -1 where nothing is written.
        case identifiers(Run<Int32>)
        /// What makes items one: equal numbers for equal values, a number of its own where nothing is written.
        /// All numbers are below the number of rows.
        case keys(Run<Int32>)
        /// Sets of up to eight choices, one bit per choice.
        case smallMasks(Run<UInt8>)
        /// Sets of choices, one bit per choice.
        case masks(Run<UInt64>)
        /// Sets of Parties, one bit for each Party that the column names.
        case parties(Run<UInt64>, PartyBits)
        /// Sets of Parties of a column that names too many for one word, one bit per Party.
        case manyParties(Run<PartyMask>)
        /// Whole numbers; `missingNumber` where nothing is written.
        case wholeNumbers(Run<Int64>)
        /// The first and the last day that dates can mean.
        case dates(first: Run<Int32>, last: Run<Int32>)
        /// The same, counted from the earliest day, where all days lie within some 180 years.
        case nearDates(from: Int32, first: Run<UInt16>, last: Run<UInt16>)
        /// The number of records in lists, 0 where nothing is written.
        case lengths(Run<Int32>)
        /// The same where no list is longer than a byte can say.
        case smallLengths(Run<UInt8>)
        /// Answers that were worked out row by row.
        case truths(certain: Run<UInt64>, possible: Run<UInt64>)
        /// Whatever is too rare to be packed.
        case each([FieldValue?])
    }

    static let missingCode = UInt8.max
    static let missingNumber = Int64.min
}
