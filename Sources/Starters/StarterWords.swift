internal import Documents
internal import Methodology
internal import Words

// A test finds every call in these files and compares keys with the languages' files.

/// What starters say in one language: plain text, in English where the language lacks it.
struct StarterWords {
    private let lexicon: Lexicon

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    var language: Language { lexicon.language }

    /// What the language's file says under a key.
    func plain(_ key: String) -> String { lexicon.plainText(of: key) ?? "" }

    /// What stands in a list of the file; nil where the list does not have it.
    func plainTerm(_ list: String, _ id: String) -> String? { lexicon.plainText(of: "\(list).\(id)") }

    /// The word of a list for a field of a kind of item: its own, `kind_of_activity`, or what all kinds share.
    func plainTerm(_ list: String, _ field: String, of kind: ItemKind) -> String? {
        plainTerm(list, "\(field)_of_\(kind.rawValue)") ?? plainTerm(list, field)
    }
}
