internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars

// split: quantities that are told as a part of another (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Results whose titles hold `of which` and the like, before which nothing is told in figures, and that count beside a greater one of the same activity and
    /// substance.
    var partsOfAmounts: [Suspicion] {
        let groups = Dictionary(grouping: counted, by: \.withinKey).values
        let parts = groups.flatMap { results -> [(part: Quantity, whole: Quantity)] in
            guard results.count > 1, let whole = results.max(by: { $0.amount.value < $1.amount.value }) else {
                return []
            }
            return results.filter { $0.amount.value < whole.amount.value && Partitive.isIn($0.item.title) }
                .map { (part: $0, whole: whole) }
        }
        return parts.sorted { $0.part.position < $1.part.position }.map { part, whole in
            Suspicion(
                kind: .split, way: .partOfAnother, severity: .medium, items: [part.item.id, whole.item.id],
                details: ["amount": part.amount.description], changes: [.remove(part.item.id)], subject: part.item.id)
        }.firstOccurrences(by: \.items)
    }
}

/// Words with which a part is told of what was told before.
private enum Partitive {
    /// Whether a title begins with one, or a part of it does and no figure stands before or behind it: `Oils of transformers, of
    /// which secured`. What tells of a whole and its part in one title gives figures.
    static func isIn(_ title: LocalizedText?) -> Bool {
        (title?.wordings ?? []).contains { wording in
            if begins(wording.unicodeScalars.drop { !$0.properties.isAlphabetic }) { return true }
            guard !wording.holds(where: \.isDecimalDigit) else { return false }
            let parts = wording.parts { ",;:()（）—–，、،".unicodeScalars.contains($0) }.dropFirst()
            return parts.contains { begins($0.unicodeScalars.drop { !$0.properties.isAlphabetic }) }
        }
    }

    private static func begins(_ scalars: some Collection<Unicode.Scalar>) -> Bool {
        let text = String(String.UnicodeScalarView(scalars)).lowercased().unicodeScalars
        return phrases.contains { phrase in
            guard text.starts(with: phrase.unicodeScalars) else { return false }
            // The word ends there; of Chinese no blank stands behind.
            let next = text.dropFirst(phrase.unicodeScalars.count).first
            return next.map { !$0.properties.isAlphabetic || $0.value >= 0x3000 } ?? true
        }
    }

    private static let phrases = [
        "of which", "of these", "of this", "thereof", "including", "among them", "dont", "parmi lesquels",
        "parmi lesquelles",
        "y compris", "de los cuales", "de las cuales", "de ellos", "de ellas", "incluidos", "incluidas", "из них",
        "из которых",
        "в том числе", "из этого", "منها", "من بينها", "ومنها", "بما في ذلك", "其中", "包括",
    ]
}
