internal import Documents
internal import Methodology

/// The ids of made-up items: those that are written, `workshop-1`, `workshop-2` for copies of one that is repeated, and
/// `activity-1`, `activity-2` for those without one.
struct GivenNames {
    private let written: Set<String>
    private var numbers: [ItemKind: Int] = [:]
    private(set) var copies: [String: [String]] = [:]

    init(_ entries: [YAMLNode]) {
        let items = entries.flatMap { entry in GivenTable.kinds.compactMap { entry.value(of: $0.rawValue) } }
        written = Set(items.compactMap { $0.value(of: "id")?.text })
    }

    /// An id for each copy of an item; nil for an item that keeps what is written.
    mutating func names(of node: YAMLNode, _ kind: ItemKind, copies: Int, isRepeated: Bool) -> [String?] {
        guard let id = node.value(of: "id")?.text else { return (0..<copies).map { _ in next(kind) } }
        guard isRepeated else { return [nil] }
        let names = (0..<copies).map { "\(id)-\($0 + 1)" }
        self.copies[id, default: []] += names
        return names
    }

    private mutating func next(_ kind: ItemKind) -> String {
        var name: String
        repeat {
            numbers[kind, default: 0] += 1
            name = "\(kind.rawValue)-\(numbers[kind, default: 0])"
        } while written.contains(name)
        return name
    }
}
