package import Documents
package import Evaluation
internal import Files
package import Methodology
internal import Scalars
internal import Scoring

/// Criteria with the records that are assessed under them: the way into the engine.
///
/// Documents are read when they are first needed; what many records share (methodologies, the calendar) is read,
/// checked and laid out once. Nothing is scored from a document that has an error.
public final class Project {
    /// Where the documents come from.
    package let documents: any DocumentSource
    /// The day on which things are asked, where one is said.
    let day: Day?
    /// The folder of criteria that was named; nil for the nearest one.
    private let criteriaName: String?
    private var loadedCriteria: CriteriaFolder?
    private var files: [Spelling: DocumentFile] = [:]
    private var parsed: [Spelling: ParsedDocument] = [:]
    private var methodologies: [Spelling: Reading<Methodology>] = [:]
    private var compiled: [Spelling: CompiledMethodology] = [:]
    var uses: [[Spelling]: CriteriaUse] = [:]
    var besides: [Spelling: [RecordBeside]] = [:]
    private var readCalendar: Reading<MeetingCalendar>?
    private var readParties: Reading<PartyLists>?

    /// - Parameters:
    ///   - criteria: the folder of criteria; nil for the nearest one, else those that came with the program.
    ///   - day: the day on which things are asked; nil for that of this version's release.
    package init(_ documents: any DocumentSource, criteria: String?, on day: Day? = nil) {
        self.documents = DocumentsWithRelease(documents)
        self.day = day
        criteriaName = criteria
    }

    /// The folder of criteria.
    package func criteria() throws(Refusal) -> CriteriaFolder {
        if let loadedCriteria { return loadedCriteria }
        let loaded = try CriteriaFolder(named: criteriaName, in: self)
        loadedCriteria = loaded
        return loaded
    }

    /// A document of the criteria, parsed once.
    func parsed(_ path: String) throws(Refusal) -> ParsedDocument {
        if let known = parsed[Spelling(path)] { return known }
        let read = ParsedDocument(try file(path))
        parsed[Spelling(path)] = read
        return read
    }

    /// A document of the criteria, read once.
    private func file(_ path: String) throws(Refusal) -> DocumentFile {
        if let known = files[Spelling(path)] { return known }
        let read = try documents.document(path)
        files[Spelling(path)] = read
        return read
    }

    /// The id of a document if it is a methodology.
    func methodologyID(at path: String) throws(Refusal) -> String? {
        let format = DocumentFormat.methodology.rawValue
        if let head = DocumentHead(of: try file(path).source) {
            guard head.format.isSpelled(format) else { return nil }
            if let id = head.id { return String(id) }
        }
        let root = try parsed(path).nodes?.root
        return root?.value(of: "format")?.text == format ? root?.value(of: "id")?.text : nil
    }

    /// A methodology by its file, read once; nil where it has an error.
    package func methodology(
        at path: String, errorsOnly: Bool = false, into diagnostics: DiagnosticCollector
    ) throws(Refusal) -> Methodology? {
        let document = try parsed(path)
        return methodology(of: document).told(to: diagnostics, errorsOnly: errorsOnly)
    }

    /// What a document was read as, which is a methodology if it says so.
    func methodology(of document: ParsedDocument) -> Reading<Methodology> {
        let key = Spelling(document.file.source.path)
        if let known = methodologies[key] { return known }
        let read = Reading { diagnostics in
            document.content(.methodology, into: diagnostics).flatMap { nodes in
                let read = MethodologyReader.read(
                    nodes, of: document.file, fields: ReportedFields.catalogue, into: diagnostics)
                // Errors of the tests that stand in it are its own.
                if let read { Project.checkTests(in: nodes, document.file, of: read, into: diagnostics) }
                return read
            }
        }
        methodologies[key] = read
        return read
    }

    /// A methodology laid out for scoring, once for all records.
    func compiled(_ methodology: Methodology) -> CompiledMethodology {
        let key = Spelling(methodology.path)
        if let known = compiled[key] { return known }
        let laidOut = CompiledMethodology(methodology)
        compiled[key] = laidOut
        return laidOut
    }

    /// The calendar of the criteria; an empty one where there is none, nil where it has errors.
    package func calendar(into diagnostics: DiagnosticCollector) throws(Refusal) -> MeetingCalendar? {
        if readCalendar == nil {
            readCalendar = try beside("calendar.yaml", .calendar, else: .none) {
                CalendarReader.read($0, of: $1, into: $2)
            }
        }
        return readCalendar?.told(to: diagnostics, errorsOnly: false)
    }

    /// The lists of Parties of the criteria; none where there are none, nil where they have errors.
    func parties(into diagnostics: DiagnosticCollector) throws(Refusal) -> PartyLists? {
        if readParties == nil {
            readParties = try beside("parties.yaml", .parties, else: .none) {
                PartyListsReader.read($0, of: $1, into: $2)
            }
        }
        return readParties?.told(to: diagnostics, errorsOnly: false)
    }

    /// A document beside the methodologies; `none` where there is no such file.
    private func beside<Model>(
        _ name: String, _ format: DocumentFormat, else none: Model,
        _ read: (YAMLDocument, DocumentFile, DiagnosticCollector) -> Model?
    ) throws(Refusal) -> Reading<Model> {
        let path = "\(try criteria().path)/\(name)"
        var unusable: Refusal?
        let all = try documents.documents(in: try criteria().path) { refusal in
            if refusal.path?.isSpelled(path) ?? false { unusable = refusal }
        }
        if let unusable { throw unusable }
        guard all.contains(where: { $0.isSpelled(path) }) else { return Reading { _ in none } }
        let document = try parsed(path)
        return Reading { diagnostics in
            document.content(format, into: diagnostics).flatMap { read($0, document.file, diagnostics) }
        }
    }
}

/// A document in its nodes, with what it says that it is.
struct ParsedDocument {
    let file: DocumentFile
    private let parsed: Reading<(document: YAMLDocument, format: DocumentFormat)>
    /// The nodes, whatever the document is; nil where it is no YAML.
    let nodes: YAMLDocument?

    init(_ file: DocumentFile) {
        self.file = file
        let nodes = Reading { YAMLReader.read(file.source, into: $0) }
        self.nodes = nodes.model
        parsed = Reading { diagnostics in
            nodes.told(to: diagnostics, errorsOnly: false).flatMap { document in
                DocumentFormat.declared(in: document, into: diagnostics).map { (document, $0) }
            }
        }
    }

    /// The nodes and the format; nil where there is an error, which is reported.
    func content(
        into diagnostics: DiagnosticCollector
    ) -> (document: YAMLDocument, format: DocumentFormat)? {
        parsed.told(to: diagnostics, errorsOnly: false)
    }

    /// The nodes of a document that must be of one format; nil where it is not, which is reported.
    func content(_ wanted: DocumentFormat, into diagnostics: DiagnosticCollector) -> YAMLDocument? {
        guard let (document, format) = content(into: diagnostics) else { return nil }
        guard format == wanted else {
            let place = document.root.value(of: "format")?.span ?? file.source.start
            diagnostics.report(.unknownFormat(Located(format.rawValue, at: place), known: [wanted.rawValue]))
            return nil
        }
        return document
    }

    /// The nodes of a document that was asked for as something; another format refuses the request.
    func content(
        _ wanted: DocumentFormat, help: Phrase, into diagnostics: DiagnosticCollector
    ) throws(Refusal) -> YAMLDocument? {
        guard let (document, format) = content(into: diagnostics) else { return nil }
        guard format == wanted else {
            throw Refusal(
                .documents, "refusals.other_kind",
                [
                    "path": file.source.path, "kind": Phrase("kinds.\(DocumentKind(wanted).name)"),
                    "format": format.rawValue,
                ], help: help)
        }
        return document
    }
}

// What two documents are compared by.

extension Project {
    /// What a document says that it is; nil where it cannot be read.
    package func format(of path: String) throws(Refusal) -> DocumentFormat? {
        try parsed(path).content(into: DiagnosticCollector())?.format
    }

    /// A methodology with the text in which its rules are written; nil where it has errors, which are reported.
    package func rules(
        at path: String, into diagnostics: DiagnosticCollector
    ) throws(Refusal) -> (methodology: Methodology, document: YAMLDocument)? {
        let document = try parsed(path).content(
            .methodology, help: Phrase("refusals.name_two_of_one_kind"), into: diagnostics)
        guard let document else { return nil }
        return try methodology(at: path, errorsOnly: true, into: diagnostics).map { ($0, document) }
    }

    /// The records beside the criteria that name one of several methodologies.
    package func records(naming ids: [String]) throws(Refusal) -> [String] {
        let parent = try criteria().project + "Evaluations"
        return documents.folders(in: parent).map { "\(parent)/\($0)" }.filter { name in
            guard let file = try? documents.open(DocumentPath("\(name)/evaluation.yaml", foundIn: name)).file,
                let names = ParsedDocument(file).nodes?.root.value(of: "methodologies")?.elements
            else { return false }
            return names.contains { ids.contains($0.text) }
        }
    }
}
