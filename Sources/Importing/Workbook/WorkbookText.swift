internal import Documents
internal import Scalars
package import Words

/// What a record says, as cells of a workbook say it in one language.
package struct WorkbookText: Sendable {
    private let lexicon: Lexicon
    /// In the place of a text that is longer than a cell may be.
    let tooLong: String
    /// Behind a donor who gave no money.
    private let inKind: String

    /// Whether choices and Parties are written by their codes, for other programs.
    private let isCoded: Bool

    package init(_ lexicon: Lexicon, isCoded: Bool = false) {
        self.lexicon = lexicon
        self.isCoded = isCoded
        let words = lexicon.tables
        tooLong = words.words(.tooLong).first ?? ""
        inKind = words.words(.inKind).first ?? ""
    }

    /// All languages in which a cell may stand.
    static let all = Lexicon.builtIn.compactMap { Lexicon.builtIn($0) }.map { WorkbookText($0) }

    /// The text of a value; nil where nothing is said.
    func text(_ node: YAMLNode?, _ form: WorkbookColumn.Form) -> String? {
        guard let node, !node.isEmptyScalar else { return nil }
        return switch form {
        case .text: wording(of: node)
        case .word: node.kind == .scalar ? node.text : asWritten(node)
        case .date, .number, .amount: node.kind == .scalar ? node.text : reported(node)
        case .sourceKind: node.kind == .scalar ? sourceKind(node.text) : asWritten(node)
        case .choice: node.kind == .scalar ? choice(node.text) : asWritten(node)
        case .choices: joined(node) { choice($0) }
        case .party: node.kind == .scalar ? party(node.text) : asWritten(node)
        case .parties: joined(node) { party($0) }
        case .evidence: evidence(node)
        case .funding: funding(node)
        case .other where node.kind == .sequence: joined(node) { $0 }
        case .other: node.kind == .scalar ? node.text : asWritten(node)
        }
    }

    /// A choice in words.
    package func choice(_ word: String) -> String { isCoded ? word : message("choices.\(word)") ?? word }

    /// The kinds of documents that have words of their own.
    static let sourceKinds = [
        "activity_report", "attendance_list", "dataset", "minutes", "letter", "survey", "web_page", "press",
        "photograph", "work_plan", "publication",
    ]

    /// A kind of document in words.
    func sourceKind(_ word: String) -> String { isCoded ? word : message("source_kinds.\(word)") ?? word }

    /// A Party by its name.
    package func party(_ code: String) -> String { isCoded ? code : lexicon.party(code) ?? code }

    /// What the sheet is called that explains the others.
    var explanation: String { message("workbook.sheet_explanation") ?? "" }

    private func message(_ key: String) -> String? {
        guard case .single(let message)? = lexicon.message(key)?.forms else { return nil }
        let texts = message.pieces.map { if case .text(let text) = $0 { text } else { "" } }
        return texts.joined()
    }

    private func wording(of node: YAMLNode) -> String {
        guard node.kind == .mapping else { return node.text }
        let wordings = node.entries
        let own = [lexicon.language.rawValue, "en"].lazy.compactMap { language in
            wordings.first { $0.key.text.isSpelled(language) }
        }.first
        return (own ?? wordings.first)?.value.text ?? ""
    }

    private func joined(_ node: YAMLNode, _ word: (String) -> String) -> String {
        guard node.kind == .sequence, node.elements.allSatisfy({ $0.kind == .scalar }) else { return asWritten(node) }
        return node.elements.map { word($0.text) }.joined(separator: "; ")
    }

    private func evidence(_ node: YAMLNode) -> String {
        node.elements.map { entry in
            let source = entry.value(of: "source")?.text ?? ""
            return source + (entry.value(of: "at").map { ": \(wording(of: $0))" } ?? "")
        }.joined(separator: "; ")
    }

    /// The words of the report for a number or date of which only bounds are known.
    private func reported(_ node: YAMLNode) -> String { node.value(of: "as")?.text ?? asWritten(node) }

    private func funding(_ node: YAMLNode) -> String {
        node.elements.map { entry in
            let donor = entry.value(of: "donor").map(wording) ?? ""
            let amount = entry.value(of: "amount").map { ": \($0.text)" } ?? ""
            let given = entry.value(of: "in_kind").map { " (\(inKind): \(wording(of: $0)))" } ?? ""
            return donor + amount + given
        }.joined(separator: "; ")
    }

    private func asWritten(_ node: YAMLNode) -> String { node.span.text.words.joined(separator: " ") }
}
