internal import Documents
internal import Evaluation
internal import Files
internal import Scalars

extension Project {
    /// A record with that of the last cycle, which lies in the folder beside its own; what keeps it from being looked at is
    /// reported.
    func lookingBack(
        _ evaluation: Evaluation, of record: OpenRecord, into diagnostics: DiagnosticCollector
    ) throws(Refusal) -> Evaluation {
        guard let id = evaluation.previousID else { return try lookingBeside(evaluation, of: record) }
        let parent = Self.folder(beside: record.path)
        let path = "\(parent == "." ? id.value : "\(parent)/\(id.value)")/evaluation.yaml"
        guard documents.exists(path) else {
            diagnostics.reportUnknownID(
                id, of: Phrase("things.previous_record"), known: documents.folders(in: parent))
            return evaluation
        }
        let opened = try documents.open(DocumentPath(path, foundIn: parent))
        let named = OpenRecord(opened)
        let own = DiagnosticCollector()
        let previous = try self.record(named, under: [], asPrevious: true, into: own)?.evaluation
        if let previous, !own.hasErrors {
            guard previous.id.value.isSpelled(id.value) else {
                diagnostics.report(
                    Diagnostic(
                        .N1, "N1.previous_is_another", ["id": id.value, "found": previous.id.value, "path": path],
                        at: id.span))
                return evaluation
            }
            guard PreviousRecordCheck.check(previous, of: evaluation, at: id.span, into: diagnostics) else {
                return evaluation
            }
            // One step back and no further is measured, but a record whose own last cycle is wrong has an error. Each
            // begins before the one that names it, so that there is an end.
            _ = try lookingBack(previous, of: named, into: own)
        }
        guard let previous, !own.hasErrors else {
            diagnostics.report(
                Diagnostic(.N1, "N1.previous_has_errors", ["id": id.value, "path": path], at: id.span))
            return evaluation
        }
        var evaluation = evaluation
        evaluation.previous = PreviousRecord(previous)
        return evaluation
    }

    /// A record that names none of the last cycle, with that of its centre which lies in the folder beside it, so that what was
    /// told there already is seen; of several the one that ended last. One that cannot be read is none.
    private func lookingBeside(_ evaluation: Evaluation, of record: OpenRecord) throws(Refusal) -> Evaluation {
        let parent = Self.folder(beside: record.path)
        let earlier = recordsBeside(in: parent).filter {
            $0.centre.isSpelled(evaluation.centre.id) && $0.period.last < evaluation.period.first
        }
        guard let last = earlier.max(by: { ($0.period.last, $1.path) < ($1.period.last, $0.path) }) else {
            return evaluation
        }
        let own = DiagnosticCollector()
        let opened = OpenRecord(try documents.open(DocumentPath(last.path, foundIn: parent)))
        guard let previous = try self.record(opened, under: [], asPrevious: true, into: own)?.evaluation, !own.hasErrors
        else { return evaluation }
        var evaluation = evaluation
        evaluation.unnamedPrevious = PreviousRecord(previous)
        return evaluation
    }

    /// The records that lie in a folder, each in its own; none where these are so many that looking would take long.
    private func recordsBeside(in parent: String) -> [RecordBeside] {
        let key = Spelling(parent)
        if let known = besides[key] { return known }
        let isTooMany = documents.folders(in: parent).count > RecordBeside.lookedAt
        let found = isTooMany ? [] : documents.records(in: parent).compactMap { RecordBeside($0.file.source) }
        besides[key] = found
        return found
    }

    /// The folder in which a document's own folder lies.
    static func folder(beside path: String) -> String {
        let own = path.cut(atLast: "/").map { String($0.before) } ?? "."
        return own.cut(atLast: "/").map { String($0.before) } ?? (own == "." ? ".." : ".")
    }
}

/// What a record says first: whose it is and for which period.
struct RecordBeside {
    let path: String
    let centre: String
    let period: Period

    /// How many folders are looked into.
    static let lookedAt = 400

    /// Nil for what is no such record. What it lists is not read.
    init?(_ source: SourceText) {
        let head = SourceText(path: source.path, bytes: Array(Self.head(of: source.bytes)))
        guard let found = Self.said(in: head) ?? Self.said(in: source) else { return nil }
        (path, centre, period) = (source.path, found.centre, found.period)
    }

    private static func said(in source: SourceText) -> (centre: String, period: Period)? {
        guard let root = YAMLReader.read(source, into: DiagnosticCollector())?.root,
            root.value(of: "format")?.text == DocumentFormat.evaluation.rawValue,
            let centre = root.value(of: "centre")?.value(of: "id")?.text,
            let period = root.value(of: "period").flatMap({ Period(written: $0.text) })
        else { return nil }
        return (centre, period)
    }

    /// The lines down to the next key behind those of the centre and of the period.
    private static func head(of bytes: [UInt8]) -> ArraySlice<UInt8> {
        var sought: Set<String> = ["format", "centre", "period"]
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
            if let key = key(at: bytes[start..<end]) {
                if sought.isEmpty { return bytes[..<start] }
                sought.remove(key)
            }
            start = min(end + 1, bytes.endIndex)
        }
        return bytes[...]
    }

    /// The key with which a line begins at its very beginning; nil for a line of another kind.
    private static func key(at line: ArraySlice<UInt8>) -> String? {
        guard let first = line.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first),
            let colon = line.firstIndex(of: UInt8(ascii: ":"))
        else { return nil }
        return String(decoding: line[..<colon], as: UTF8.self)
    }
}
