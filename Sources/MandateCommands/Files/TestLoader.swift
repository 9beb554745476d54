internal import CriteriaTesting
internal import Diagnostics
internal import Documents
internal import Evaluation
internal import Methodology
internal import Scalars
internal import YAMLSource

/// Loads methodologies with their tests: those inside, and those in files of their own.
final class TestLoader {
    private let files: FileAccess
    private let criteriaFolder: String?
    private let diagnostics: DiagnosticCollector
    private var criteria: CriteriaFolder?
    private var documents: [Spelling: ReadDocument?] = [:]
    /// What was asked for, by the path of the methodology, in the order of asking.
    private var requests: [Request] = []

    private struct ReadDocument {
        let file: DocumentFile
        let document: YAMLDocument
        let format: DocumentFormat
    }

    private struct Request {
        let methodology: String
        /// The documents that hold its tests; the methodology itself may be among them.
        var documents: [String]
    }

    init(files: FileAccess, criteriaFolder: String?, into diagnostics: DiagnosticCollector) {
        self.files = files
        self.criteriaFolder = criteriaFolder
        self.diagnostics = diagnostics
    }

    /// The methodologies of files and folders with their tests; of the criteria folder if none is named.
    func load(_ paths: [String]) throws(CommandFailure) -> [TestSuite] {
        for path in paths.isEmpty ? [try loadCriteria().path] : paths { try request(path) }
        var suites: [TestSuite] = []
        for request in requests {
            if let suite = try suite(request) { suites.append(suite) }
        }
        return suites
    }

    private func loadCriteria() throws(CommandFailure) -> CriteriaFolder {
        if let criteria { return criteria }
        let loaded = try CriteriaFolder(named: criteriaFolder, files: files)
        criteria = loaded
        return loaded
    }

    private func document(_ path: String) throws(CommandFailure) -> ReadDocument? {
        if let known = documents[Spelling(path)] { return known }
        let file = try files.document(path)
        let read = file.parse(into: diagnostics).map { ReadDocument(file: file, document: $0.0, format: $0.1) }
        documents[Spelling(path)] = .some(read)
        return read
    }
}

// What a command line asks for.

extension TestLoader {
    private func request(_ name: String) throws(CommandFailure) {
        var name = name
        while name.utf8.count > 1, let shorter = name.without(suffix: "/") { name = String(shorter) }
        if files.isFolder(name) {
            let found = try files.allDocuments(in: name) { (link) throws(CommandFailure) in throw link }
            var formats: [DocumentFormat: [String]] = [:]
            for path in found {
                if let format = try document(path)?.format { formats[format, default: []].append(path) }
            }
            for path in formats[.methodology] ?? [] { add(path, testsIn: path) }
            for path in formats[.tests] ?? [] { try addTests(path) }
            if requests.isEmpty, !diagnostics.hasErrors {
                throw CommandFailure(.fileFailure, "the folder \(name) holds no criteria", help: "check the name")
            }
            return
        }
        let path = files.exists(name) ? name : try loadCriteria().file(ofMethodology: name)
        guard let path else { throw try unknown(name) }
        switch try document(path)?.format {
        case .methodology: try addWithNeighbours(path)
        case .tests: try addTests(path)
        case nil: break
        case .some(let format):
            throw CommandFailure(
                .documentsHaveErrors, "\(path) is `format: \(format.rawValue)`, neither criteria nor tests",
                help: "name a methodology, a file of tests or a folder")
        }
    }

    private func unknown(_ name: String) throws(CommandFailure) -> CommandFailure {
        let known = try loadCriteria().methodologyIDs
        let suggestion = EditDistance.suggestion(for: name, among: known)
        return CommandFailure(
            .fileFailure, "there is no file, folder or methodology \(name)",
            help: suggestion.map { "did you mean \($0)?" } ?? "methodologies: \(known.joined(separator: ", "))")
    }

    private func add(_ methodology: String, testsIn document: String) {
        let index = requests.firstIndex { $0.methodology.isSpelled(methodology) } ?? requests.count
        if index == requests.count { requests.append(Request(methodology: methodology, documents: [])) }
        if !requests[index].documents.contains(where: { $0.isSpelled(document) }) {
            requests[index].documents.append(document)
        }
    }

    private func addTests(_ path: String) throws(CommandFailure) {
        guard let read = try document(path) else { return }
        let methodology = try TestedMethodology.path(
            of: read.document, read.file, criteria: loadCriteria, diagnostics)
        if let methodology { add(methodology, testsIn: path) }
    }

    /// A methodology with the files of tests in its folder that are about it.
    private func addWithNeighbours(_ path: String) throws(CommandFailure) {
        add(path, testsIn: path)
        let folder = path.cut(atLast: "/").map { String($0.before) } ?? "."
        for neighbour in try files.documents(in: folder) where neighbour.ends(with: ".tests.yaml") {
            guard let read = try document(neighbour), read.format == .tests else { continue }
            let methodology = try TestedMethodology.path(
                of: read.document, read.file, criteria: loadCriteria, DiagnosticCollector())
            if methodology == path { add(path, testsIn: neighbour) }
        }
    }
}

// Reading.

extension TestLoader {
    private func suite(_ request: Request) throws(CommandFailure) -> TestSuite? {
        guard let read = try document(request.methodology), read.format == .methodology else { return nil }
        let found = DiagnosticCollector()
        let methodology = MethodologyReader.read(
            read.document, of: read.file, fields: ReportedFields.catalogue, into: found)
        // Warnings about a methodology are the business of `mandate check`.
        diagnostics.report(found.diagnostics.filter { $0.severity == .error })
        guard let methodology else { return nil }
        var tests: [CriteriaTest] = []
        for path in request.documents {
            guard let document = try document(path) else { continue }
            tests += TestReader.read(document.document, of: document.file, for: methodology, into: diagnostics)
        }
        TestReader.reportDuplicates(among: tests, into: diagnostics)
        return TestSuite(methodology, in: read.document, tests: tests)
    }
}
