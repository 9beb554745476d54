internal import Scalars

/// A document in which the centre tells of itself, known by its name: a report that it wrote proves no more than its word.
enum OwnDocument {
    /// What such a name says of the kind of a source; nil where it says nothing of the sort.
    static func kind(named name: String) -> String? {
        let letters = letters(of: name)
        return names.first { letters.holds($0.letters) }?.kind
    }

    private static let names = (ImportWords.reports["own_documents"] ?? []).map {
        (letters: letters(of: $0.word), kind: $0.meaning)
    }

    /// The letters of a name alone, since files are called `Rapport_activites-2018` and `RapportActivites2018`.
    private static func letters(of name: String) -> String {
        FoldedText.words(of: name).map { word in
            String(word.folded.unicodeScalars.filter { !$0.isNumeric }.map(Character.init))
        }.joined()
    }
}
