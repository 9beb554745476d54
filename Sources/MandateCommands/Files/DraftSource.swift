internal import Documents
internal import Drafting
internal import Evaluation
internal import Importing
internal import Methodology
internal import Reporting
internal import Scalars
internal import Words

/// A report as a source of a record: one that is there already, or one to be registered.
struct DraftSource {
    private let id: String
    /// What is to be written; nil where the record has the report already.
    let entry: ReportSource?
    /// What becomes of the report.
    let becomes: DraftPreview.Source
    private let lexicon: Lexicon

    /// - Parameter folder: the folder of the record.
    init(_ path: String, _ bytes: [UInt8], in folder: String, _ evaluation: Evaluation, _ lexicon: Lexicon) {
        self.lexicon = lexicon
        let digest = Digest.sha256(of: bytes)
        let inner = path.without(prefix: folder + "/").map(String.init)
        let name = path.cut(atLast: "/").map { String($0.after) } ?? path
        if let known = evaluation.sources.first(where: {
            $0.sha256?.value == digest || $0.notes?.wordings.contains { $0.holds(digest) } ?? false
        }) {
            id = known.id.value
            entry = nil
            becomes = .known(known)
            return
        }
        let taken = Set(
            evaluation.sources.map(\.id.value)
                + ItemKind.allCases.flatMap { evaluation.items($0).map(\.writtenID.value) })
        let base = Slug.id(of: name.cut(atLast: ".").map { String($0.before) } ?? name) ?? "report"
        let asReport = "\(base)-report"
        id = taken.contains(base) && !taken.contains(asReport) ? asReport : Slug.free(base, among: taken)
        becomes = inner == nil ? .outside : .inside
        let notes = inner != nil ? [] : [DraftRefusal.remark(file: name, sha256: digest, in: lexicon)]
        entry = ReportSource(id: id, kind: "activity_report", title: name, file: inner, sha256: digest, notes: notes)
    }

    /// An item that cites the paragraphs it was told in.
    func cited(_ item: DraftedItem) -> ItemDraft {
        var draft = item.draft
        draft.values["evidence"] = .evidence([(id, DraftedPlaces.text(item.paragraphs.sorted(), in: lexicon))])
        return draft
    }
}
