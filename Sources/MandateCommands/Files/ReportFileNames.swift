internal import Scalars

/// The names of a report's files as they are said at its end.
enum ReportFileNames {
    /// All names; of many files those that differ in language and form alone as one, as shells write it:
    /// `basel.{ar,en}.{html,pdf}`.
    static func short(_ names: [String]) -> [String] {
        guard names.count > longest else { return names }
        let groups = Dictionary(grouping: names) { String($0.parts(at: ".").first ?? "") }
        return groups.sorted { $0.key < $1.key }.flatMap { short($1, of: $0) }
    }

    private static let longest = 8

    private static func short(_ names: [String], of stem: String) -> [String] {
        let parts = names.map { $0.parts(at: ".").map { String($0) } }
        let inLanguages = parts.filter { $0.count == 3 }
        let languages = Set(inLanguages.map { $0[1] }).sorted()
        let forms = Set(inLanguages.map { $0[2] }).sorted()
        guard inLanguages.count > 1, inLanguages.count == languages.count * forms.count else { return names }
        let rest = zip(parts, names).filter { $0.0.count != 3 }.map(\.1)
        return ["\(stem).\(choice(languages)).\(choice(forms))"] + rest
    }

    private static func choice(_ parts: [String]) -> String {
        parts.count == 1 ? parts[0] : "{\(parts.joined(separator: ","))}"
    }
}
