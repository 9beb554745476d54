package import Documents
internal import Evaluation
internal import Scalars
internal import Words

/// Titles of rows that are no item but the sum of others, as they come with a table: nobody can prove or date a total.
package enum TotalName {
    /// Whether a title says nothing but that it is a total, in any language: `TOTAL`, `Sub-total 2017`.
    package static func isTotal(_ title: LocalizedText?) -> Bool {
        (title?.wordings ?? []).contains { isTotal(FoldedWords.of($0)) }
    }

    /// Whether a title says hardly more than that it is a total: `Grand total (see above)`, `Ensemble des formations`.
    static func mayBeTotal(_ title: SaidText) -> Bool {
        let words = title.folded
        if isTotal(words) || isTakenTogether(words) { return true }
        guard words.count <= longestTold,
            words.contains(where: names.contains) || isWhole(words) || isNumber(of: words, in: title.text)
        else { return false }
        return words.allSatisfy {
            totals.contains($0) || summed.contains($0) || CommonWords.all.contains($0) || wholes.contains($0)
                || counted.contains($0) || parties.contains($0)
        }
    }

    private static func isTotal(_ words: [String]) -> Bool {
        (1...longest).contains(words.count) && words.allSatisfy(totals.contains)
    }

    /// `Ensemble des …`, which is a total only so: `Ensemble pour …` means together; and `All workshops …`.
    private static func isWhole(_ words: [String]) -> Bool {
        words.prefix(2) == ["ensemble", "des"] || words.first.map(overalls.contains) == true
            || words.count > 1 && words.first.map(wholes.contains) == true
    }

    /// `All trainings 2017 taken together`, `Summary of all workshops`: several things that are counted, as one.
    private static func isTakenTogether(_ words: [String]) -> Bool {
        guard words.count <= longestTold + 2, words.contains(where: counted.contains) else { return false }
        let text = " \(words.joined(separator: " ")) "
        return joining.contains { text.holds($0) }
            || words.first.map(summaries.contains) == true
                && words.dropFirst().prefix(3).contains(where: wholes.contains)
    }

    private static let joining = [
        "taken together", "all combined", "combined total", "pris ensemble", "prises ensemble", "tous confondus",
        "toutes confondues", "tomados juntos", "todos juntos", "todas juntas", "вместе взятые", "مجتمعة",
    ].map { " \(FoldedWords.of($0).joined(separator: " ")) " }

    private static let summaries = Set(
        FoldedWords.of(
            "summary recapitulation récapitulatif récapitulation résumé resumen сводка итоги ملخص مجموع 汇总 合计"))

    /// By themselves, or with no more than what is counted.
    private static let overalls = Set(FoldedWords.of("overall сводно 汇总 合计 总计"))

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
            actividades proyectos estudios visitas семинары тренинги курсы совещания мероприятия проекты семинаров тренингов курсов совещаний мероприятий проектов ورشة ورش عمل دورات \
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
            мероприятии деятельность деятельности семинаров тренингов года годов лет год всех الأنشطة أنشطة الفعاليات التدريبات \
            الدورات جميع عام سنة أعلاه 活动 年度 сводно 汇总 合计 总计
            """))

    /// No name of a total has more words, so that most titles are told without looking.
    private static let longest = 2

    /// Those that are a name by themselves: `total`, and not `general`, which only goes with it.
    private static let names = Set(
        FoldedWords.of(
            """
            total totals subtotal sum sums totaux somme cumul totales suma итого всего итог сумма подытог المجموع الإجمالي \
            مجموع إجمالي
            """)
    ).union("总计 合计 小计 共计 总和 总数 累计".words(at: " ").map(String.init))

    /// The words of the names of totals by which tables are read, in all languages: they are looked for in every title, for which
    /// the files of all languages need not be read.
    private static let totals = names.union(
        FoldedWords.of("sub grand overall general sous général общий промежуточный разделу الكلي الفرعي العام"))
}
