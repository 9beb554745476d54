internal import Scalars

/// The names of the sheets, and from which day dates are counted.
final class WorkbookPart: XMLPartHandler {
    private(set) var sheets: [(name: String, id: String, isVisible: Bool)] = []
    /// Whether days are counted from 1904, as Excel once did on Macintosh computers.
    private(set) var is1904 = false

    func start(_ element: String, _ attributes: [String: String]) {
        switch element {
        case "workbookPr": is1904 = ["1", "true"].contains(attributes["date1904"])
        case "sheet":
            guard let name = attributes["name"], let id = attributes.withAnyPrefix("id") else { return }
            sheets.append((name, id, attributes["state"].map { $0 == "visible" } ?? true))
        default: break
        }
    }

    func text(_ text: String) {}
    func end(_ element: String) {}
}

/// The parts that another part refers to.
final class RelationshipsPart: XMLPartHandler {
    private let type: String?
    private let folder: String
    private(set) var targets: [Spelling: String] = [:]

    /// - Parameter type: takes only relationships whose type ends in this.
    init(type: String?, folder: String) {
        self.type = type
        self.folder = folder
    }

    func start(_ element: String, _ attributes: [String: String]) {
        guard element == "Relationship", attributes["TargetMode"] != "External", let id = attributes["Id"],
            let target = attributes["Target"], type.map({ attributes["Type"]?.ends(with: $0) ?? false }) ?? true
        else { return }
        targets[Spelling(id)] = target.without(prefix: "/").map { String($0) } ?? folder + target
    }

    func text(_ text: String) {}
    func end(_ element: String) {}
}
