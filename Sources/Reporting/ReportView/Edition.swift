/// How much of an assessment a report tells.
package enum Edition: String, CaseIterable, Sendable {
    /// The first page, and a table with a line for each indicator: for those who decide.
    case brief
    /// Every criterion with what counted and what did not, and every question: for those who check.
    case review
    /// Everything, with the register of items and documents.
    case full
}
