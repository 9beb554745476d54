internal import Documents
package import Files
package import Results
internal import Scalars
package import Words

/// The reports of one run: one evaluation, assessed under one or more methodologies, in one or more languages.
///
/// For each methodology there is `ID.json`, and for each language `ID.en.html`, `ID.en.md` and `ID.en.csv`. Where there
/// is more than one report, `index.html` leads to each. Documents of the record lie in `documents/`.
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
    ///   - documents: the record's documents that are to lie beside the reports, which then lead to them.
    package init(
        _ assessments: [Assessment], in languages: [Lexicon], documents: [AttachedDocument]
    ) throws(ReportFolderError) {
        try ReportFolder.check(assessments, languages)
        var files = documents.map(\.copy)
        let attached = Set(documents.map(\.path))
        for assessment in assessments {
            let id = assessment.methodology.id
            files.append(.init(path: try ReportFolder.path("\(id).json"), bytes: try ReportFolder.json(assessment)))
            for lexicon in languages {
                files += try Report(assessment, in: lexicon, documents: attached).files(named: ReportFolder.path)
            }
        }
        if assessments.count * languages.count > 1 {
            files.append(.init(path: InnerPath(name: "index.html"), bytes: CoverPage(assessments, languages).bytes))
        }
        self.files = files.sorted { Spelling($0.path.text) < Spelling($1.path.text) }
    }

    private static func check(_ assessments: [Assessment], _ languages: [Lexicon]) throws(ReportFolderError) {
        guard let first = assessments.first, !languages.isEmpty else { throw .nothingToReport }
        guard Set(languages.map(\.language)).count == languages.count else { throw .languageTwice }
        var ids: Set<String> = []
        for assessment in assessments {
            let id = assessment.methodology.id
            guard isFileName(id) else { throw .unusableName(id) }
            guard ids.insert(id).inserted else { throw .methodologyTwice(id) }
            guard assessment.evaluation.sha256 == first.evaluation.sha256 else {
                throw .otherEvaluation(first.evaluation.id, assessment.evaluation.id)
            }
        }
    }

    /// Ids become names of files, and an assessment may come from anywhere.
    private static func isFileName(_ id: String) -> Bool {
        !id.isEmpty && id != "index" && id.utf8.count <= 100
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

extension Report {
    /// The report's files in its language.
    fileprivate func files(named name: (String) throws(ReportFolderError) -> InnerPath) throws(ReportFolderError)
        -> [FolderReplacement.File]
    {
        let stem = "\(methodology).\(lexicon.language)"
        return [
            .init(path: try name("\(stem).html"), bytes: html), .init(path: try name("\(stem).md"), bytes: markdown),
            .init(path: try name("\(stem).csv"), bytes: scoreTable),
        ]
    }
}
