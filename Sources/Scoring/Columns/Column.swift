internal import Evaluation

/// The values of one field for all items of a kind, packed for asking about many at once.
struct Column: Sendable {
    let values: Values
    /// The rows where something is written.
    let written: RowBits

    enum Values: Sendable {
        /// Choices by their position in the list, Parties by their index; `missingCode` where nothing is written.
        case codes([UInt8])
        /// Ids by the number that the table of names gives them; -1 where nothing is written.
        case identifiers([Int32])
        /// What makes items one: equal numbers for equal values, a number of its own where nothing is written.
        /// All numbers are below the number of rows.
        case keys([Int32])
        /// Sets of up to eight choices, one bit per choice.
        case smallMasks([UInt8])
        /// Sets of choices, one bit per choice.
        case masks([UInt64])
        /// Sets of Parties, one bit for each Party that the column names.
        case parties([UInt64], PartyBits)
        /// Sets of Parties of a column that names too many for one word, one bit per Party.
        case manyParties([PartyMask])
        /// Whole numbers; `missingNumber` where nothing is written.
        case wholeNumbers([Int64])
        /// The first and the last day that dates can mean.
        case dates(first: [Int32], last: [Int32])
        /// The same, counted from the earliest day, where all days lie within some 180 years.
        case nearDates(from: Int32, first: [UInt16], last: [UInt16])
        /// The number of records in lists, 0 where nothing is written.
        case lengths([Int32])
        /// The same where no list is longer than a byte can say.
        case smallLengths([UInt8])
        /// Answers that were worked out row by row.
        case truths(certain: RowBits, possible: RowBits)
        /// Whatever is asked too rarely to be packed.
        case each([FieldValue?])
    }

    static let missingCode = UInt8.max
    static let missingNumber = Int64.min
}
