internal import Evaluation
internal import Scalars

/// Words by which a title or a note says that something was not held, or not yet.
enum CalledOff {
    /// Whether a title says so: anywhere in plain words, or in a part of its own: `… (postponed to 2021)`, `Cancelled: …`.
    ///
    /// `Cancelled registrations of pesticides` is a matter.
    static func isTold(inTitle title: String) -> Bool {
        let all = FoldedWords.of(title)
        if isTold(inWords: all) { return true }
        // Few titles have such a word anywhere.
        guard !words.isDisjoint(with: all) else { return false }
        let parts = title.parts { "()（）[],;:：，–—".unicodeScalars.contains($0) }.map { FoldedWords.of(String($0)) }
        return parts.enumerated().contains { place, words in
            guard let first = words.first else { return false }
            return Self.words.contains(first) && (place > 0 || words.count == 1)
        }
    }

    /// Whether a note says in plain words that the thing itself was not held.
    static func isTold(inNote note: String) -> Bool {
        isTold(inWords: FoldedWords.of(note))
    }

    private static func isTold(inWords words: [String]) -> Bool {
        guard !lastWords.isDisjoint(with: words) else { return false }
        let text = " \(words.joined(separator: " ")) "
        return phrases.contains { text.holds($0) }
    }

    /// The words with which the phrases end.
    private static let lastWords = Set(phrases.compactMap { $0.words.last.map { String($0) } })

    /// Words, folded, with which such a part of a title begins; of Chinese pairs of characters.
    private static let words = Set(
        FoldedWords.of(
            """
            postponed cancelled canceled deferred reporté reportée annulé annulée ajourné ajournée aplazado aplazada \
            pospuesto pospuesta cancelado cancelada suspendido suspendida отменен отменена отменено отложен отложена \
            отложено перенесен перенесена перенесено مؤجل مؤجلة تأجلت ألغيت ألغي 推迟 延期 取消
            """))

    private static let phrases = [
        "did not take place", "was not held", "were not held", "has not been held", "has not taken place",
        "n'a pas eu lieu", "n'ont pas eu lieu", "n'a pas été tenu", "n'a pas été tenue", "no tuvo lugar",
        "no tuvieron lugar", "no se celebró", "no se realizó", "не состоялся", "не состоялась", "не состоялось",
        "не проводился", "не проводилась", "لم تعقد", "لم يعقد", "لم تنظم", "未举行", "没有举行", "未召开",
    ].map { " \(FoldedWords.of($0).joined(separator: " ")) " }
}
