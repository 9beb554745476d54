package import Documents
internal import Evaluation
internal import Scalars
internal import Words

/// Titles of rows that are no item but the sum of others, as they come with a table: nobody can prove or date a total.
package enum TotalName {
    /// Whether a title says nothing but that it is a total, in any language: `TOTAL`, `Sub-total 2017`.
    package static func isTotal(_ title: LocalizedText?) -> Bool {
        (title?.wordings ?? []).contains { wording in
            let words = FoldedWords.of(wording)
            return (1...longest).contains(words.count) && words.allSatisfy(totals.contains)
        }
    }

    /// Whether a title says hardly more than that it is a total: `Grand total (see above)`, `Ensemble des formations`.
    static func mayBeTotal(_ title: LocalizedText?) -> Bool {
        if isTotal(title) { return true }
        return (title?.wordings ?? []).contains { wording in
            let words = FoldedWords.of(wording)
            guard words.count <= longestTold,
                words.contains(where: names.contains) || isWhole(words) || isNumber(of: words, in: wording)
            else { return false }
            return words.allSatisfy {
                totals.contains($0) || summed.contains($0) || CommonWords.all.contains($0) || parties.contains($0)
            }
        }
    }

    /// `Ensemble des …`, which is a total only so: `Ensemble pour …` means together; and `All workshops …`.
    private static func isWhole(_ words: [String]) -> Bool {
        words.prefix(2) == ["ensemble", "des"] || words.count > 1 && words.first.map(wholes.contains) == true
            || words.prefix(2) == ["overall", "figures"]
    }

    /// `12 trainings`: a number first, and then what it counts.
    private static func isNumber(of words: [String], in title: String) -> Bool {
        let digits = title.unicodeScalars.prefix(while: \.isDecimalDigit)
        guard (1...3).contains(digits.count), Int(String(digits)).map({ $0 > 1 }) == true else { return false }
        return (1...2).contains(words.count) && words.allSatisfy(counted.contains)
    }

    private static let wholes = Set(FoldedWords.of("all toutes tous todas todos все всего جميع كافة 所有 全部"))

    /// What rows of a table are, when there are several.
    private static let counted = Set(
        FoldedWords.of(
            """
            workshops trainings courses seminars meetings activities events projects studies visits ateliers formations cours \
            séminaires réunions activités projets études visites talleres cursos capacitaciones seminarios reuniones \
            actividades proyectos estudios visitas семинаров тренингов курсов совещаний мероприятий проектов ورشة ورش عمل دورات \
            دورة أنشطة نشاطا مشاريع
            """))

    /// The words of names of Parties: `Subtotal Tanzania`.
    private static let parties = Set(
        Lexicon.builtIn.compactMap { Lexicon.builtIn($0) }.flatMap { lexicon in
            Party.all.compactMap { lexicon.party($0.code) }
        }.flatMap(FoldedWords.of))

    private static let longestTold = 5

    /// Of what rows are sums, and where these stand.
    private static let summed = Set(
        FoldedWords.of(
            """
            activity activities event events figures above below see grand overall general all ensemble activite activites \
            evenements general generale voir dessus actividades actividad eventos todas ver arriba мероприятия \
            мероприятии деятельность деятельности семинаров тренингов года год всех الأنشطة أنشطة الفعاليات التدريبات \
            الدورات جميع عام سنة أعلاه 活动 年度
            """))

    /// No name of a total has more words, so that most titles are told without looking.
    private static let longest = 2

    private static let written = Lexicon.builtIn.compactMap { Lexicon.builtIn($0) }
        .flatMap { $0.tables.words(.totals) }.map(FoldedWords.of)
    private static let totals = Set(written.joined())

    /// Those that are a name by themselves: `total`, and not `general`, which only goes with it.
    private static let names = Set(written.filter { $0.count == 1 }.joined())
}
