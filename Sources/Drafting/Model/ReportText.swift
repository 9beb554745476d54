internal import Scalars

/// A narrative report as its paragraphs, whatever program wrote it.
package struct ReportText: Sendable {
    /// All paragraphs in the order of the text, numbered from 1 on.
    package internal(set) var paragraphs: [ReportParagraph] = []
    /// What is told of the reading.
    package internal(set) var remarks: Set<Remark> = []

    /// What a reader must know of how the text was read.
    package enum Remark: String, CaseIterable, Sendable {
        /// Insertions and deletions are proposed in it that nobody has accepted: the former are read, the latter are not.
        case openChanges = "open_changes"
        /// Hidden text was left out.
        case hiddenText = "hidden_text"
        /// Text with a line through it was left out.
        case struckText = "struck_text"
        /// Comments of reviewers were left out.
        case comments
        /// What stands at the top and foot of each page was set apart.
        case margins
        /// Words that a line end had cut were joined.
        case joinedWords = "joined_words"
    }

    /// Adds a paragraph; empty ones are none.
    mutating func add(_ text: String, _ role: ReportParagraph.Role) throws(ReportFailure) {
        let plain = text.words.isEmpty ? "" : String(text.trimmed)
        guard !plain.isEmpty else { return }
        guard paragraphs.count < ReportLimits.paragraphs else { throw .tooLarge }
        paragraphs.append(ReportParagraph(number: paragraphs.count + 1, text: plain, role: role))
    }
}

/// One paragraph of a report.
package struct ReportParagraph: Sendable {
    /// What a paragraph is in its report.
    package enum Role: Hashable, Sendable {
        /// A heading, from level 1 on.
        case heading(Int)
        case body
        /// An entry of a list.
        case entry
        /// A paragraph in a cell of a table.
        case cell(ReportCell)
        /// A footnote to a paragraph, by its number.
        case note(of: Int?)
        /// What stands in a box beside the text.
        case box
        /// The table of contents.
        case contents
        /// The top or foot of pages.
        case margin
    }

    package let number: Int
    /// The text without marks of the program that wrote it; lines that the writer ended are kept.
    package let text: String
    package let role: Role
}

/// Where a cell stands, from 1 on; merged cells reach over several rows and columns.
package struct ReportCell: Hashable, Sendable {
    let table: Int
    let row: Int
    let column: Int
    var columns = 1
    /// The last row that the cell covers.
    var lastRow: Int
}

/// How much of a report is read; a hostile file could otherwise fill the memory or run for hours.
package enum ReportLimits {
    /// The largest file, in bytes.
    package static let fileSize = 32 << 20
    static let paragraphs = 20_000
    /// The most characters of all paragraphs.
    static let characters = 4 << 20
    /// How long another program may take for a file, in seconds, and how many bytes it may write.
    package static let seconds = 60
    package static let printedSize = 64 << 20
}

/// Why a report could not be read.
package enum ReportFailure: Error, Hashable, Sendable {
    case empty
    /// A kind of file that is not read.
    case foreign
    /// A file with a password.
    case encrypted
    /// What is wrong, for a bug report.
    case damaged(String)
    /// More than `ReportLimits` allow.
    case tooLarge
    /// A PDF, where the program that takes the text out of it is not installed.
    case withoutProgram
}
