/// A piece of a document for a page, and the complete small document that it stands in when it is checked.
package struct DocumentExample: Sendable {
    /// What the piece is a part of.
    package enum Frame: Sendable {
        /// Keys of a methodology.
        case methodology
        /// Keys of the only criterion of a methodology.
        case criterion
        /// Keys of an evaluation.
        case evaluation
        /// Keys of a calendar.
        case calendar
        /// Keys of a scenario that extends `DocumentExample.base`.
        case scenario
        /// Messages of a language beside those of `DocumentExample.english`.
        case language
        /// A document of its own.
        case whole
    }

    /// What the piece is a part of.
    package let frame: Frame
    /// The piece as a page shows it, ending with its last line's end.
    package let text: String

    /// A piece without its last line's end.
    package init(_ frame: Frame, _ text: String) {
        self.frame = frame
        self.text = text + "\n"
    }
}
