package import CriteriaTesting
package import Documents
internal import Methodology
internal import Scalars

extension Project {
    /// The methodologies of files and folders with their tests, those inside and those in files of their own; of the
    /// criteria folder if none is named.
    ///
    /// - Parameter skipped: called once for each thing in a folder that cannot be opened, which keeps nothing from the others.
    package func tests(
        _ names: [String], into diagnostics: DiagnosticCollector, skipped: (Refusal) -> Void
    ) throws(Refusal) -> [TestSuite] {
        var requests = TestRequests()
        for name in names.isEmpty ? [try criteria().path] : names {
            try request(name, &requests, into: diagnostics)
        }
        for refusal in requests.skipped { skipped(refusal) }
        var suites: [TestSuite] = []
        for request in requests.all {
            if let suite = try suite(request, into: diagnostics) { suites.append(suite) }
        }
        return suites
    }

    /// The file of the methodology that tests name, or beside which they stand; nil where there is none, which is
    /// reported.
    func methodologyTested(
        by tests: YAMLDocument, _ file: DocumentFile, into diagnostics: DiagnosticCollector
    ) throws(Refusal) -> String? {
        let path = file.source.path
        if let named = TestReader.methodology(namedIn: tests) {
            let neighbours = try CriteriaFolder(named: folder(of: path), in: self)
            if let found = neighbours.file(ofMethodology: named.value) { return found }
            let criteria = try criteria()
            if let found = criteria.file(ofMethodology: named.value) { return found }
            let known = neighbours.methodologyIDs + criteria.methodologyIDs
            let distinct = known.enumerated().filter { known.firstIndex(of: $1) == $0 }.map(\.element)
            diagnostics.report(.unknownID(named, of: Phrase("things.methodology"), known: distinct))
            return nil
        }
        let sibling = path.without(suffix: ".tests.yaml").map { "\($0).yaml" }
        if let sibling, documents.exists(sibling) { return sibling }
        let summary =
            sibling.map { Phrase("Y3.missing_key.tested_beside", ["path": $0]) } ?? Phrase("Y3.missing_key.tested")
        diagnostics.report(
            .missingKey("of", in: Phrase("records.tests_document"), at: tests.root.firstKeySpan, summary: summary))
        return nil
    }

    private func folder(of path: String) -> String { path.cut(atLast: "/").map { String($0.before) } ?? "." }
}

/// What is to be tested, in the order of asking.
private struct TestRequests {
    struct Request {
        let methodology: String
        /// The documents that hold its tests; the methodology itself may be among them.
        var documents: [String]
    }

    private(set) var all: [Request] = []
    /// What cannot be opened, each once.
    private(set) var skipped: [Refusal] = []

    mutating func skip(_ refusal: Refusal) {
        if !skipped.contains(refusal) { skipped.append(refusal) }
    }

    mutating func add(_ methodology: String, testsIn document: String) {
        let index = all.firstIndex { $0.methodology.isSpelled(methodology) } ?? all.count
        if index == all.count { all.append(Request(methodology: methodology, documents: [])) }
        if !all[index].documents.contains(where: { $0.isSpelled(document) }) { all[index].documents.append(document) }
    }
}

// What a command line asks for.

extension Project {
    private func request(
        _ name: String, _ requests: inout TestRequests, into diagnostics: DiagnosticCollector
    ) throws(Refusal) {
        let folder = name.withoutSlashesAtEnd
        let path: String?
        if documents.isFolder(folder) {
            // A bare name that is the id of a methodology means that one, whatever folder bears it; `name/` is the folder.
            path = name.holds("/") ? nil : (try? criteria())?.file(ofMethodology: name)
            if path == nil { return try requestAll(in: folder, &requests, into: diagnostics) }
        } else {
            path = documents.exists(folder) ? folder : try criteria().file(ofMethodology: folder)
        }
        guard let path else { throw try unknown(folder) }
        let (document, format) = try parsed(path).content(into: diagnostics) ?? (nil, nil)
        switch format {
        case .methodology: try addWithNeighbours(path, &requests)
        case .tests: try addTests(in: document, path, &requests, into: diagnostics)
        case nil: break
        case .some(let format):
            throw Refusal(
                .documents, "refusals.neither_criteria_nor_tests", ["path": path, "format": format.rawValue])
        }
    }

    private func requestAll(
        in folder: String, _ requests: inout TestRequests, into diagnostics: DiagnosticCollector
    ) throws(Refusal) {
        var tests: [(document: YAMLDocument, path: String)] = []
        for path in try documents.allDocuments(in: folder, skipped: { requests.skip($0) }) {
            guard let read = readable(path, &requests), let (document, format) = read.content(into: diagnostics) else {
                continue
            }
            if format == .methodology { requests.add(path, testsIn: path) }
            if format == .tests { tests.append((document, path)) }
        }
        for (document, path) in tests { try addTests(in: document, path, &requests, into: diagnostics) }
        if requests.all.isEmpty, requests.skipped.isEmpty, !diagnostics.hasErrors {
            throw Refusal(.files, "refusals.no_criteria_in_folder", ["folder": folder])
        }
    }

    /// A document that was found; nil where it cannot be opened.
    private func readable(_ path: String, _ requests: inout TestRequests) -> ParsedDocument? {
        do throws(Refusal) {
            return try parsed(path)
        } catch {
            requests.skip(error)
            return nil
        }
    }

    private func unknown(_ name: String) throws(Refusal) -> Refusal {
        let known = try criteria().methodologyIDs
        let suggestion = EditDistance.suggestion(for: name, among: known)
        return Refusal(
            .files, "refusals.nothing_to_test", ["name": name],
            help: .didYouMean(suggestion, or: Phrase("refusals.methodologies", ["names": known])))
    }

    private func addTests(
        in document: YAMLDocument?, _ path: String, _ requests: inout TestRequests,
        into diagnostics: DiagnosticCollector
    ) throws(Refusal) {
        guard let document else { return }
        let methodology = try methodologyTested(by: document, try parsed(path).file, into: diagnostics)
        if let methodology { requests.add(methodology, testsIn: path) }
    }

    /// A methodology with the files of tests in its folder that are about it.
    private func addWithNeighbours(_ path: String, _ requests: inout TestRequests) throws(Refusal) {
        requests.add(path, testsIn: path)
        let neighbours = try documents.documents(in: folder(of: path)) { requests.skip($0) }
        for neighbour in neighbours where neighbour.ends(with: ".tests.yaml") {
            let silent = DiagnosticCollector()
            guard let parsed = readable(neighbour, &requests), let tests = parsed.content(.tests, into: silent) else {
                continue
            }
            let methodology = try methodologyTested(by: tests, parsed.file, into: silent)
            if methodology?.isSpelled(path) == true { requests.add(path, testsIn: neighbour) }
        }
    }

    private func suite(
        _ request: TestRequests.Request, into diagnostics: DiagnosticCollector
    ) throws(Refusal) -> TestSuite? {
        let parsed = try parsed(request.methodology)
        guard parsed.content(.methodology, into: diagnostics) != nil,
            let methodology = try methodology(at: request.methodology, errorsOnly: true, into: diagnostics)
        else { return nil }
        var tests: [CriteriaTest] = []
        for path in request.documents {
            let read = try self.parsed(path)
            guard let (text, _) = read.content(into: diagnostics) else { continue }
            tests += TestReader.read(text, of: read.file, for: methodology, into: diagnostics)
        }
        TestReader.reportDuplicates(among: tests, into: diagnostics)
        return TestSuite(methodology, tests: tests)
    }
}
