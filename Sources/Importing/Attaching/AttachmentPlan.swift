internal import Documents
package import Evaluation
package import Files
package import Methodology
internal import Scalars

/// What attaching documents would write into a record, and what cannot be attached.
package struct AttachmentPlan: Sendable {
    /// How the user describes the documents.
    package struct Description: Sendable {
        package let kind: String?
        package let title: String?
        /// The place inside the document that shows the items.
        package let place: String?
        package let strength: EvidenceStrength?

        package init(kind: String?, title: String?, place: String?, strength: EvidenceStrength?) {
            self.kind = kind
            self.title = title
            self.place = place
            self.strength = strength
        }

        /// A centre's own report says what the centre says; any other document that is there is one that shows it.
        fileprivate func claimed(by kind: String?) -> EvidenceStrength {
            strength ?? (kind == "activity_report" || kind == "work_plan" ? .selfReported : .documented)
        }
    }

    /// A document and what becomes of it.
    package struct Entry: Sendable {
        package let document: FoundDocument.Reading
        package let path: String
        package let becomes: Outcome
    }

    package enum Outcome: Sendable {
        /// A source of the record that is not there yet; the path where it is copied to, if it is not there already.
        case source(SourceDraft, copiedTo: InnerPath?)
        /// The record names it as this source already.
        case known(source: String)
        /// The source names its digest in its notes, since it lay elsewhere when it was registered: it gets the file, and
        /// keeps its strength. The path where the file is copied to, if it is not there already.
        case completes(EvidenceSource, file: InnerPath, copiedTo: InnerPath?)
        /// The source names it by the path at which it lay before.
        case renamed(source: String, from: String, to: InnerPath)
    }

    /// The folder for documents inside the folder of a record.
    package static let folder = "evidence"

    package private(set) var entries: [Entry] = []
    package private(set) var refused: [(path: String, problem: FoundDocument.Problem)] = []
    /// The items that are to cite the documents and do not yet, by the sources.
    package private(set) var cited: [String: [ReportedItem]] = [:]
    private let evaluation: Evaluation
    private let description: Description
    private let items: [ReportedItem]
    private var ids: Set<String>

    /// - Parameters:
    ///   - items: what the documents show.
    ///   - lost: the sources whose files are not where the record says.
    package init(
        _ documents: [FoundDocument], for items: [ReportedItem], of evaluation: Evaluation,
        described description: Description, lost: [EvidenceSource] = []
    ) {
        self.evaluation = evaluation
        self.description = description
        self.items = items
        ids = Set(
            ItemKind.allCases.flatMap { evaluation.items($0) }.map(\.writtenID.value)
                + evaluation.sources.map(\.id.value))
        var twins: [String: String] = [:]
        for document in documents {
            switch document.content {
            case .unusable(let problem): refused.append((document.path, problem))
            case .read(let reading):
                if let twin = twins[reading.sha256] {
                    refused.append((document.path, .isTwin(of: twin)))
                } else {
                    twins[reading.sha256] = document.path
                    take(document, reading, lost)
                }
            }
        }
    }

    private mutating func take(
        _ document: FoundDocument, _ reading: FoundDocument.Reading, _ lost: [EvidenceSource]
    ) {
        let outcome = outcome(of: document, reading, lost)
        entries.append(Entry(document: reading, path: document.path, becomes: outcome))
        let id = outcome.source
        let citing = items.filter { item in
            !item.evidence.contains {
                $0.source.value == id && (description.place == nil || $0.place == description.place)
            }
        }
        if !citing.isEmpty { cited[id] = citing }
    }

    private mutating func outcome(
        of document: FoundDocument, _ reading: FoundDocument.Reading, _ lost: [EvidenceSource]
    ) -> Outcome {
        if let source = lost.first(where: { $0.sha256?.value == reading.sha256 }), let path = reading.inRecord {
            return .renamed(source: source.id.value, from: source.file?.value ?? "", to: path)
        }
        if let source = evaluation.sources.first(where: { $0.sha256?.value == reading.sha256 }) {
            return .known(source: source.id.value)
        }
        let copy = try? InnerPath("\(AttachmentPlan.folder)/\(document.name)")
        let file = reading.inRecord ?? copy
        if let file, let source = evaluation.sources.first(where: { $0.isNoted(by: reading.sha256) }) {
            return .completes(source, file: file, copiedTo: reading.inRecord == nil ? copy : nil)
        }
        let told = description.kind == nil ? OwnDocument.kind(named: document.stem) : nil
        let kind = description.kind ?? told
        let draft = SourceDraft(
            id: freeID(for: document.stem), kind: kind,
            title: PlainText.line(description.title ?? document.stem), file: file?.text ?? "", sha256: reading.sha256,
            strength: description.claimed(by: kind), isKindToldByName: told != nil)
        return .source(draft, copiedTo: reading.inRecord == nil ? copy : nil)
    }

    private mutating func freeID(for name: String) -> String {
        let base = Slug.id(of: description.title ?? name) ?? Slug.id(of: name) ?? "document"
        let id = Slug.free(base, among: ids)
        ids.insert(id)
        return id
    }

    /// The record's text with the sources, and with what cites them.
    package func write(into edits: inout RecordEdits) throws(RecordEdits.Failure) {
        try edits.add(newSources, to: "sources")
        for entry in entries {
            switch entry.becomes {
            case .renamed(let source, _, let path): try edits.setFile(path, of: source)
            case .completes(let source, let file, _):
                try edits.complete(source, with: file, sha256: entry.document.sha256)
            default: break
            }
        }
        for item in items {
            let sources = entries.map(\.becomes.source).filter { cited[$0]?.contains { $0.id == item.id } ?? false }
            guard !sources.isEmpty else { continue }
            try edits.append(
                sources.map(citation), to: ReportedFields.evidence.name, of: .item(item.kind, item.writtenID.value))
        }
    }

    private var newSources: [SourceDraft] {
        entries.compactMap { if case .source(let draft, _) = $0.becomes { draft } else { nil } }
    }

    private func citation(of source: String) -> String {
        "{source: \(source)"
            + (description.place.map { ", at: \(ScalarText.inBrackets.write(PlainText.line($0)))" } ?? "")
            + "}"
    }
}

extension AttachmentPlan.Outcome {
    /// The id of the source.
    package var source: String {
        switch self {
        case .source(let draft, _): draft.id
        case .known(let source), .renamed(let source, _, _): source
        case .completes(let source, _, _): source.id.value
        }
    }
}

extension FoundDocument {
    /// The name without what it ends in.
    fileprivate var stem: String {
        guard let (before, after) = name.cut(atLast: "."), !before.isEmpty, after.utf8.count <= 5 else { return name }
        return String(before)
    }
}

extension EvidenceSource {
    /// Whether its remarks name a digest, and it names no file.
    package func isNoted(by sha256: String) -> Bool {
        file == nil && self.sha256 == nil && (notes?.wordings.contains { $0.holds(sha256) } ?? false)
    }
}

extension RecordEdits {
    fileprivate mutating func setFile(_ path: InnerPath, of source: String) throws(Failure) {
        try set("file", of: .source(source)) { isInBrackets in
            (isInBrackets ? ScalarText.inBrackets : .alone).write(path.text)
        }
    }

    /// A source with its file; the remark that it is not attached goes where nothing else was written beside it.
    fileprivate mutating func complete(
        _ source: EvidenceSource, with path: InnerPath, sha256: String
    ) throws(Failure) {
        let id = source.id.value
        try setFile(path, of: id)
        try set("sha256", of: .source(id)) { _ in sha256 }
        let remarks = source.notes?.wordings ?? []
        if remarks.count == 1, remarks[0].trimmed.parts(at: "\n").count == 1 { try clear("notes", of: .source(id)) }
    }
}
