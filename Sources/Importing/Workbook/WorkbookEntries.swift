internal import Documents

/// The entries of a section of the record by their ids and titles, so that no row of a sheet looks through all of them.
struct WorkbookEntries {
    typealias Entry = (node: YAMLNode, holder: String?)

    private let isHeld: Bool
    private let byID: [String: [Entry]]
    private let byTitle: [String: [Entry]]

    init(_ section: WorkbookSection, in root: YAMLNode) {
        isHeld = section.isHeld
        let entries = RecordWorkbook.entries(of: section, in: root)
        byID = Dictionary(grouping: entries) { $0.node.value(of: "id")?.text ?? "" }
        let titled = entries.flatMap { entry in
            ["title", "text"].flatMap { entry.node.value(of: $0)?.wordings ?? [] }.map { (TitleKey.of($0), entry) }
        }
        byTitle = Dictionary(grouping: titled, by: \.0).mapValues { $0.map(\.1) }
    }

    /// The entry with an id, in the activity that holds it.
    func entry(_ id: String, in holder: String?) -> Entry? { byID[id]?.first { isIn(holder, $0) } }

    /// The entries with an id that other activities hold.
    func entries(_ id: String, notIn holder: String?) -> [Entry] { (byID[id] ?? []).filter { !isIn(holder, $0) } }

    /// The entries of a title, in the activity that holds them.
    func entries(called title: String, in holder: String?) -> [Entry] {
        (byTitle[TitleKey.of(title)] ?? []).filter { isIn(holder, $0) }
    }

    private func isIn(_ holder: String?, _ entry: Entry) -> Bool { !isHeld || entry.holder == holder }
}
