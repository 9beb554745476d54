internal import Results

/// A form in which every report is written, named as its files end.
enum ReportForm: String, CaseIterable {
    /// The canonical report: one self-contained page, readable without JavaScript.
    case page = "html"
    /// The same sections as Markdown.
    case text = "md"
    /// The score table for a spreadsheet, as comma-separated values.
    case scoreTable = "csv"

    /// The file's content.
    func bytes(of report: Report) -> [UInt8] {
        switch self {
        case .page: report.html
        case .text: report.markdown
        case .scoreTable: report.scoreTable
        }
    }

    /// How a cover calls the file; the page is the report itself.
    func name(_ say: Wording) -> Words {
        switch self {
        case .page: say("files.report")
        case .text: say("files.text_file")
        case .scoreTable: say("files.spreadsheet")
        }
    }

    /// The file of a report in a language, without the folder.
    func fileName(_ methodology: String, _ language: String) -> String { "\(methodology).\(language).\(rawValue)" }
}
