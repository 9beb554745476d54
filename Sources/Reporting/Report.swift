package import Documents
package import Files
package import Results
package import Words

/// The evidence report on one assessment in one language.
///
/// It words and draws what the assessment holds and scores nothing itself. The same assessment gives the same bytes.
package struct Report: Sendable {
    /// The id of the methodology that was applied.
    package let methodology: String
    package let lexicon: Lexicon
    private let view: ReportView

    /// The languages that are built in and have messages.
    package static var languages: [Language] { Lexicon.builtInReports }

    /// A report beside which no documents lie.
    package init(_ assessment: Assessment, in lexicon: Lexicon) {
        self.init(assessment, in: lexicon, documents: [])
    }

    /// - Parameters:
    ///   - assessment: the assessment to report on.
    ///   - language: the language of the report. Where a text has no version in it, the report shows the original and
    ///     says so.
    ///   - edition: how much it tells.
    ///   - documents: the paths of the record's documents that lie beside the report, which links to them.
    ///   - day: the day of the assessment, such as `2020-03-31`, where whoever makes the report says one.
    ///   - results: the digest of the file that holds the whole assessment, where it was made already.
    package init(
        _ assessment: Assessment, in lexicon: Lexicon, _ edition: Edition = .full, documents: Set<InnerPath>,
        on day: String? = nil, results: String? = nil
    ) {
        methodology = assessment.methodology.id
        self.lexicon = lexicon
        view = ReportView(assessment, in: lexicon, edition, documents: documents, on: day, results: results)
    }

    /// The canonical report: one self-contained page, readable without JavaScript.
    package var html: [UInt8] { HTMLReport(view: view).bytes }

    /// The same sections as Markdown.
    package var markdown: [UInt8] { MarkdownReport(view: view).bytes }

    /// The same sections as a document for Word.
    package var word: [UInt8] { WordReport(view: view).bytes }

    /// The score table for a spreadsheet, as comma-separated values.
    package var scoreTable: [UInt8] { ScoreTableFile(table: ScoreTable(view.context.ofOnePart)).bytes }
}
