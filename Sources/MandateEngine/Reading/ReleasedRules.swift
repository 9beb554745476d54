internal import Analysis
internal import Documents
internal import Integrity
internal import Scalars

/// The criteria and the calendar as they were released, which the program holds itself.
enum ReleasedRules {
    /// The documents by their names.
    private static let documents: [String: RuleTree] = {
        let pairs = Release.documents.compactMap { name, bytes -> (String, RuleTree)? in
            let file = DocumentFile(path: name, text: String(decoding: bytes, as: UTF8.self))
            return file.parse(into: DiagnosticCollector()).map { (name, RuleTree(of: $0.document)) }
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }()

    /// The released methodology with an id or, where there is none, with the same title; nil where none was released.
    private static func methodology(_ id: String, _ title: RuleTree?) -> RuleTree? {
        let methodologies = documents.sorted { $0.key < $1.key }.map(\.value).filter { $0["criteria"] != nil }
        let ofID = methodologies.first { tree in
            if case .text(let own)? = tree["id"] { own.isSpelled(id) } else { false }
        }
        return ofID ?? methodologies.first { $0["title"] == title }
    }

    /// In how many places a methodology says something else than the released one with its id or its title; nil where
    /// none was released.
    static func differences(ofMethodology id: String, _ document: YAMLDocument) -> Int? {
        if Release.holds(document.source) { return 0 }
        let own = RuleTree(of: document)
        return methodology(id, own["title"]).map { RuleDifference.all(from: $0, to: own).count }
    }

    /// In how many places a calendar says something else than the released one.
    static func differences(ofCalendar document: YAMLDocument) -> Int? {
        if Release.holds(document.source) { return 0 }
        return documents["calendar.yaml"].map { RuleDifference.all(from: $0, to: RuleTree(of: document)).count }
    }
}

extension Project {
    /// The version of the release that says the same as a methodology in another file, with other comments or another
    /// layout; nil where none does.
    func releaseOfSameRules(as id: String, at path: String) -> String? {
        guard release(of: path) == nil, let document = (try? parsed(path))?.nodes,
            ReleasedRules.differences(ofMethodology: id, document) == 0
        else { return nil }
        return Release.builtIn.version
    }

    /// What differs from what was released in the rules that a record is scored under.
    func differencesFromReleased(ofMethodology id: String, at path: String) -> RuleDifferences {
        let methodology = (try? parsed(path))?.nodes.flatMap { ReleasedRules.differences(ofMethodology: id, $0) }
        guard let methodology else { return RuleDifferences(methodology: 0, calendar: 0) }
        let calendar = (try? criteria()).flatMap { try? parsed("\($0.path)/calendar.yaml") }?.nodes.flatMap {
            ReleasedRules.differences(ofCalendar: $0)
        }
        return RuleDifferences(methodology: methodology, calendar: calendar ?? 0)
    }
}
