internal import Documents
internal import Evaluation
internal import Scalars

/// The name of a network as it is known again by its short form, or in another language: `Global Alliance to Eliminate Lead
/// Paint` and `GAELP`, `African Network of Laboratories (ANL)` and `Réseau africain de laboratoires (ANL)`.
struct NetworkName {
    /// Short forms that the title bears: in brackets, or alone.
    private let shortForms: Set<String>
    /// The first letters of its words in each language.
    private let initials: Set<String>
    private let matter: TitleMatter

    init(_ title: LocalizedText?) {
        let wordings = title?.wordings ?? []
        shortForms = Set(wordings.flatMap(NetworkName.shortForms))
        // What bears a short form has no other.
        initials = shortForms.isEmpty ? Set(wordings.flatMap(NetworkName.initials)) : []
        matter = TitleMatter(title)
    }

    /// What two names of one network share.
    var keys: Set<String> { shortForms.union(initials).union(matter.keys) }

    /// Whether one bears the short form of the other, or both name one matter by two things at least.
    func isOne(with other: NetworkName) -> Bool {
        !shortForms.isDisjoint(with: other.shortForms.union(other.initials))
            || !other.shortForms.isDisjoint(with: initials)
            || matter.isOne(with: other.matter) && matter.sharesTwo(with: other.matter)
    }

    private static func shortForms(in title: String) -> [String] {
        let parts = title.parts { "()（）[]".unicodeScalars.contains($0) }.map { String($0.trimmed) }
        let alone = parts.enumerated().filter { place, part in place % 2 == 1 || parts.count == 1 }.map(\.element)
        return alone.filter { isShortForm($0) && !bodies.contains($0) }
    }

    /// Three to eight letters, all of them capitals.
    private static func isShortForm(_ text: String) -> Bool {
        (3...8).contains(text.unicodeScalars.count)
            && text.unicodeScalars.allSatisfy { $0.properties.isUppercase }
    }

    /// The first letters of all words that begin with a capital one, and of all words but little ones.
    private static func initials(of title: String) -> [String] {
        let name = title.parts { "(（[".unicodeScalars.contains($0) }.first.map(String.init) ?? title
        let words = name.parts { !$0.properties.isAlphabetic }.compactMap(\.unicodeScalars.first)
        let long = name.parts { !$0.properties.isAlphabetic }.filter { $0.unicodeScalars.count > 3 }.compactMap(
            \.unicodeScalars.first)
        let capitals = words.filter(\.properties.isUppercase)
        return [capitals, long].map { letters in letters.map { String($0).uppercased() }.joined() }
            .filter { (3...8).contains($0.unicodeScalars.count) }
    }

    /// Bodies of which there are several networks.
    private static let bodies: Set<String> = [
        "UNEP", "UNDP", "UNIDO", "UNITAR", "WHO", "FAO", "GEF", "ILO", "IAEA", "OECD", "WCO", "PNUE", "PNUD", "ONUDI",
        "OMS",
        "OIT", "OCDE", "FEM", "PNUMA", "FMAM", "ЮНЕП", "ЮНИДО", "ПРООН", "ВОЗ", "ФАО", "BRS", "POPS", "PCB", "PCBS",
        "COP",
    ]
}
