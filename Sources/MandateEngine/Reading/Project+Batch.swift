package import Documents
internal import Files
internal import Scalars

/// A record that was opened; nothing in it is checked yet.
struct OpenRecord {
    let opened: OpenDocument
    let parsed: ParsedDocument

    var path: String { opened.file.source.path }

    /// Its id, whatever else is wrong with it.
    var id: Located<String>? {
        guard let root = parsed.nodes?.root, root.value(of: "format")?.text == DocumentFormat.evaluation.rawValue else {
            return nil
        }
        return root.value(of: "id").map { Located($0.text, at: $0.span) }
    }

    /// The methodologies that it names, whatever else is wrong with it.
    var methodologies: [String] {
        (parsed.nodes?.root.value(of: "methodologies")?.elements ?? []).map(\.text).filter { !$0.isEmpty }
    }

    /// The id of the record of the last cycle that it names, whatever else is wrong with it.
    fileprivate var previousID: Located<String>? {
        parsed.nodes?.root.value(of: "previous").map { Located($0.text, at: $0.span) }
    }
}

extension OpenRecord {
    init(_ opened: OpenDocument) { self.init(opened: opened, parsed: ParsedDocument(opened.file)) }
}

extension Project {
    /// Several evaluations, each by its folder, its file or its id; what speaks against one is reported, and keeps
    /// nothing from the others.
    ///
    /// - Throws: where none of them could be scored whatever it says.
    package func load(
        _ names: [String], under: [String] = [], into diagnostics: DiagnosticCollector
    ) throws(Refusal) -> RecordBatch<LoadedEvaluation> {
        try requireCriteria(under)
        return batch(names, into: diagnostics) { (record, own) throws(Refusal) in
            try load(record, under: under, into: own)
        }
    }

    /// Several records without what they are scored under.
    package func records(
        _ names: [String], under: [String] = [], into diagnostics: DiagnosticCollector
    ) throws(Refusal) -> RecordBatch<Record> {
        try requireCriteria(under)
        return batch(names, into: diagnostics) { (record, own) throws(Refusal) in
            try self.record(record, under: under, into: own)
        }
    }

    private func requireCriteria(_ methodologies: [String]) throws(Refusal) {
        try requireReadable(methodologies)
        let criteria = try criteria()
        for name in methodologies where criteria.file(of: name) == nil { throw criteria.unknownMethodology(name) }
    }

    /// A file that cannot be read may be the methodology that is asked for; where that is found, it keeps nothing.
    func requireReadable(_ methodologies: [String]) throws(Refusal) {
        let criteria = try criteria()
        if let unreadable = criteria.unreadable, methodologies.contains(where: { criteria.file(of: $0) == nil }) {
            throw unreadable
        }
    }

    private func batch<Value>(
        _ names: [String], into diagnostics: DiagnosticCollector,
        _ read: (OpenRecord, DiagnosticCollector) throws(Refusal) -> Value?
    ) -> RecordBatch<Value> {
        var namesakes = Namesakes()
        var rows: [BatchRow<Value>] = []
        for name in names {
            let own = DiagnosticCollector()
            do throws(Refusal) {
                let record = try open(record: name)
                namesakes.add(record)
                let value = try read(record, own)
                rows.append(BatchRow(record, own.hasErrors ? nil : value, or: .errors(own)))
            } catch {
                rows.append(BatchRow(path: name, id: nil, outcome: .nothing(.refusal(error))))
            }
            diagnostics.report(own.diagnostics)
        }
        return gather(rows, namesakes, into: diagnostics)
    }

    /// Leaves out those that have one id.
    private func gather<Value>(
        _ rows: [BatchRow<Value>], _ namesakes: Namesakes, into diagnostics: DiagnosticCollector
    ) -> RecordBatch<Value> {
        var batch = RecordBatch<Value>(count: rows.count)
        for (position, row) in rows.enumerated() {
            switch row.outcome {
            case .nothing(let reason): batch.leaveOut(row.path, reason, at: position)
            case .value(let value):
                guard let id = row.id else { continue }
                let others = namesakes.others(of: id, at: row.path)
                if let doubtful = namesakes.doubt(about: row.previousID) {
                    let own = DiagnosticCollector()
                    own.report(doubtful)
                    diagnostics.report(doubtful)
                    batch.leaveOut(row.path, .errors(own), at: position)
                } else if others.isEmpty {
                    batch.add(.init(path: row.path, id: id, value: value, position: position))
                } else {
                    batch.leaveOut(row.path, .sameID(id, asIn: others), at: position)
                }
            }
        }
        namesakes.report(into: diagnostics)
        return batch
    }
}

/// What came of one of several records.
private struct BatchRow<Value> {
    enum Outcome {
        case value(Value)
        case nothing(RecordFailure.Reason)
    }

    let path: String
    let id: String?
    var previousID: Located<String>?
    let outcome: Outcome

    init(path: String, id: String?, outcome: Outcome) {
        self.path = path
        self.id = id
        self.outcome = outcome
    }

    init(_ record: OpenRecord, _ value: Value?, or reason: RecordFailure.Reason) {
        path = record.path
        id = record.id?.value
        previousID = record.previousID
        outcome = value.map(Outcome.value) ?? .nothing(reason)
    }
}

/// Records that have one id, a record that is named twice being one.
private struct Namesakes {
    private struct Bearer {
        let whereabouts: Whereabouts
        let path: String
        let place: SourceSpan
    }

    /// How many other places are shown at one.
    private static let shown = 10

    private var bearers: [String: [Bearer]] = [:]

    mutating func add(_ record: OpenRecord) {
        guard let id = record.id else { return }
        let bearer = Bearer(whereabouts: Whereabouts(record.opened), path: record.path, place: id.span)
        guard bearers[id.value, default: []].allSatisfy({ $0.whereabouts != bearer.whereabouts }) else { return }
        bearers[id.value, default: []].append(bearer)
    }

    /// The paths of the other records of an id.
    func others(of id: String, at path: String) -> [String] {
        let all = bearers[id] ?? []
        return all.count < 2 ? [] : all.map(\.path).filter { !$0.isSpelled(path) }
    }

    /// N1: several records have the id of one that is looked back at, so that each of them has an error.
    func doubt(about previous: Located<String>?) -> Diagnostic? {
        guard let previous, let all = bearers[previous.value], all.count > 1 else { return nil }
        return Diagnostic(
            .N1, "N1.previous_has_namesakes", ["id": previous.value], at: previous.span,
            notes: all.prefix(Self.shown).map { Diagnostic.Note("N1.previous_has_namesakes.bearer", at: $0.place) })
    }

    /// N2: an error of each of them.
    func report(into diagnostics: DiagnosticCollector) {
        for (id, bearers) in bearers where bearers.count > 1 {
            for bearer in bearers {
                let others = bearers.filter { $0.whereabouts != bearer.whereabouts }.map(\.place).prefix(Self.shown)
                diagnostics.report(
                    .duplicateID(
                        Located(id, at: bearer.place), earlier: Array(others), of: Phrase("two_of.evaluations")))
            }
        }
    }
}
