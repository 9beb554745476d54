internal import Documents
internal import Results

/// A form in which every report is written, named as its files end.
package enum ReportForm: String, CaseIterable, Sendable {
    /// The canonical report: one self-contained page, readable without JavaScript.
    case page = "html"
    /// The same sections as Markdown.
    case text = "md"
    /// The same sections as a document for Word.
    case word = "docx"
    /// The page printed on A4.
    case print = "pdf"
    /// The score table for a spreadsheet, as comma-separated values.
    case scoreTable = "csv"

    /// What prints a page as PDF.
    package typealias Printer = (_ page: [UInt8]) throws(ReportFolderError) -> [UInt8]

    /// The file's content; what is to be printed goes through a printer.
    func bytes(of report: Report, printing print: Printer?) throws(ReportFolderError) -> [UInt8] {
        switch self {
        case .page: return report.html
        case .text: return report.markdown
        case .word: return report.word
        case .scoreTable: return report.scoreTable
        case .print:
            guard let print else { throw .notPrinted(.phrase(Phrase("refusals.no_report.no_printer"))) }
            return try print(report.html)
        }
    }

    /// The forms that are written where none is asked for.
    package static let usual: [ReportForm] = [.page, .text, .scoreTable]

    /// How a cover calls the file; the page is the report itself.
    func name(_ say: Wording) -> Words {
        switch self {
        case .page: say("files.report")
        case .text: say("files.text_file")
        case .word: say("files.word")
        case .print: say("files.print")
        case .scoreTable: say("files.spreadsheet")
        }
    }

    /// The file of a report in a language, without the folder.
    func fileName(_ methodology: String, _ language: String) -> String { "\(methodology).\(language).\(rawValue)" }
}
