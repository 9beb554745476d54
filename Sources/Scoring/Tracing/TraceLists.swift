internal import Documents
internal import ExactNumbers
internal import Results

/// The four lists in which each item of a measure's kind stands exactly once, in file order.
struct TraceLists: Sendable {
    var counted: [CountedItem] = []
    var merged: [MergedItem] = []
    var notCounted: [NotCountedItem] = []
    var undecided: [UndecidedItem] = []
}
