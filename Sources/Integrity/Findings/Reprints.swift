internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scalars
internal import Scoring

// terms: one output that is told again as its draft, reprint or translation (Docs/decisions/integrity.md).

extension RecordAudit {
    /// Outputs that count, are of one matter, and of which one says that it is a draft, a reprint or a translation; or that are
    /// each in one language and not the same one, within two years.
    var reprints: [Suspicion] {
        let outputs = evaluation.items(.output).filter { standing.counts($0.id) }
        guard outputs.count > 1 else { return [] }
        let said = outputs.map(\.said)
        let matters = outputs.indices.map { TitleMatter(outputs[$0].title, without: Edition.all) }
        var candidates = Candidates()
        candidates.add(
            matters.enumerated().flatMap { position, matter in matter.keys.map { (key: $0, position: position) } })
        var groups = JoinedSets<Int>()
        for pair in candidates.pairs where matters[pair.first].isOne(with: matters[pair.second]) {
            let (one, other) = (outputs[pair.first], outputs[pair.second])
            let isSaid = Edition.isTold(in: said[pair.first]) != Edition.isTold(in: said[pair.second])
            guard !standing.areOne(one.id, other.id),
                isSaid
                    || areInTwoLanguages(one, other) && matters[pair.first].sharesTwo(with: matters[pair.second])
                        && (one.word("kind") == other.word("kind")
                            || matters[pair.first].isEqual(to: matters[pair.second]))
            else { continue }
            groups.join(pair.first, pair.second)
        }
        return groups.all.map { positions in
            let items = positions.map { outputs[$0].id }
            return Suspicion(
                kind: .terms, way: .reprints, severity: .medium, items: items, changes: removal(of: items.dropFirst()),
                subject: items[0])
        }
    }

    private func areInTwoLanguages(_ one: ReportedItem, _ other: ReportedItem) -> Bool {
        guard one.words("languages").count == 1,
            other.words("languages").count == 1, one.words("languages") != other.words("languages"),
            let day = one.date("published")?.first, let otherDay = other.date("published")?.first
        else { return false }
        return !TellingMarks.tellApart(TellingMarks.of(one.title), TellingMarks.of(other.title))
            && abs(day.number - otherDay.number) <= 730
    }
}

/// Words by which the title of an output says that it is another one again.
private enum Edition {
    static func isTold(in titles: [SaidText]) -> Bool {
        titles.contains { title in title.words.contains(where: words.contains) || phrases.places(in: title.words) != nil
        }
    }

    /// The words, folded as titles are compared.
    static let all = Set(FoldedWords.of("\(single) \(several)"))

    private static let words = Set(SaidText.words(of: single))
    private static let phrases = Phrases(several.replacing(scalars: "\n", with: "|"))

    private static let single = """
        subtitles subtitled trailer redesign relaunch sous-titres bande-annonce subtítulos субтитры трейлер reprint reprinted reprinting draft translation translated réimpression réimprimé ébauche traduction traduit traduite \
        reimpresión reimpreso borrador traducción traducido переиздание перепечатка черновик перевод مسودة ترجمة مترجم مترجمة
        """

    private static let several = """
        second printing
        new design
        with subtitles
        french version
        english version
        spanish version
        arabic version
        russian version
        chinese version
        version française
        version anglaise
        version espagnole
        version arabe
        versión francesa
        versión inglesa
        versión en inglés
        versión en francés
        английская версия
        французская версия
        на английском языке
        на французском языке
        النسخة الفرنسية
        النسخة الانجليزية
        النسخة العربية
        重印
        译本
        草稿
        英文版
        中文版
        法文版
        """
}
