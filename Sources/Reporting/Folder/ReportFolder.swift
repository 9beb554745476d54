internal import Documents
package import Files
package import Results
internal import Scalars
package import Words

/// The reports of one run: one evaluation, assessed under one or more methodologies, in one or more languages.
///
/// For each methodology there is `ID.json`, and for each language a file of every `ReportForm` that is asked for. Where there is more than
/// one report, `index.html` leads to each. Documents of the record lie in `documents/`.
package struct ReportFolder: Sendable {
    /// The files, in alphabetical order of their names.
    package let files: [FolderReplacement.File]

    /// Makes all files of reports beside which no documents lie; nothing is written yet.
    package init(_ assessments: [Assessment], in languages: [Lexicon]) throws(ReportFolderError) {
        try self.init(assessments, in: languages, documents: [])
    }

    /// Makes all files; nothing is written yet.
    ///
    /// - Parameters:
    ///   - assessments: results for one and the same evaluation, each under another methodology.
    ///   - languages: the first is also that of the cover.
    ///   - edition: how much they tell.
    ///   - forms: the forms in which each report is written, each once.
    ///   - print: prints pages as PDF, where that is one of the forms.
    ///   - documents: the record's documents that are to lie beside the reports, which then lead to them.
    ///   - day: the day of the assessment, where one is said.
    package init(
        _ assessments: [Assessment], in languages: [Lexicon], _ edition: Edition = .full,
        as forms: [ReportForm] = ReportForm.usual,
        printing print: ReportForm.Printer? = nil, documents: [AttachedDocument], on day: String? = nil
    ) throws(ReportFolderError) {
        try ReportFolder.check(assessments, languages)
        var files = documents.map(\.copy)
        let attached = Set(documents.map(\.path))
        for assessment in assessments {
            let id = assessment.methodology.id
            let results = try ReportFolder.json(assessment)
            files.append(.init(path: try ReportFolder.path("\(id).json"), bytes: results))
            for lexicon in languages {
                let report = Report(
                    assessment, in: lexicon, edition, documents: attached, on: day,
                    results: Digest.sha256(of: results))
                for form in forms {
                    let path = try ReportFolder.path(form.fileName(id, lexicon.language.rawValue))
                    files.append(.init(path: path, bytes: try form.bytes(of: report, printing: print)))
                }
            }
        }
        if assessments.count * languages.count > 1 {
            files.append(
                .init(path: InnerPath(name: "index.html"), bytes: CoverPage(assessments, languages, forms).bytes))
        }
        self.files = files.sorted { Spelling($0.path.text) < Spelling($1.path.text) }
    }

    /// The file by which a folder of reports is known.
    package static let marker = ".mandate-report"

    /// How a folder of reports is replaced; its marker tells it from others.
    package static let replacement = FolderReplacement(
        marker: marker, digest: Digest.sha256, writing: mayHold)

    /// Whether a report could hold a file of this path, whatever a marker says that somebody else has made.
    static func mayHold(_ path: InnerPath) -> Bool {
        if path.parts.count > 1 { return path.parts[0] == AttachedDocument.folder.parts[0] }
        if path.name == "index.html" { return true }
        // A form's ending may have a point in it.
        let parts = path.name.parts(at: ".", atMost: 2)
        let ending = String(parts[parts.count - 1])
        return parts.count == 2 ? ending == "json" : parts.count == 3 && ReportForm(rawValue: ending) != nil
    }

    private static func check(_ assessments: [Assessment], _ languages: [Lexicon]) throws(ReportFolderError) {
        guard let first = assessments.first, !languages.isEmpty else { throw .nothingToReport }
        guard Set(languages.map(\.language)).count == languages.count else { throw .languageTwice }
        var ids: Set<String> = []
        for assessment in assessments {
            let id = assessment.methodology.id
            guard id.utf8.count <= longestID else { throw .longID(id) }
            guard isFileName(id) else { throw .unusableName(id) }
            guard ids.insert(id).inserted else { throw .methodologyTwice(id) }
            guard assessment.evaluation.sha256 == first.evaluation.sha256 else {
                throw .otherEvaluation(first.evaluation.id, assessment.evaluation.id)
            }
        }
    }

    /// So that there is room for the language and the form.
    static let longestID = 100

    /// Ids become names of files, and an assessment may come from anywhere.
    private static func isFileName(_ id: String) -> Bool {
        !id.isEmpty && id != "index"
            && id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }

    private static func path(_ name: String) throws(ReportFolderError) -> InnerPath {
        do throws(InnerPathProblem) { return try InnerPath(name) } catch { throw .unusableName(name) }
    }

    private static func json(_ assessment: Assessment) throws(ReportFolderError) -> [UInt8] {
        do {
            return Array(try CanonicalJSON.encode(assessment))
        } catch {
            throw .notEncodable(assessment.methodology.id, "\(error)")
        }
    }
}
