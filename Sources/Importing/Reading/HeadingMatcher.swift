internal import Documents
internal import Evaluation
internal import Methodology
internal import Scalars
internal import Spreadsheets

/// Finds where a column goes by its heading.
struct HeadingMatcher {
    let known: [String: ImportTarget]
    let map: [(heading: String, target: ImportTarget)]
    let kind: ItemKind
    let units: UnitWords
    /// The code of the Party in which the centre stands, whose money may have a name.
    var country: String?

    /// A column that holds something and that nothing stands above: it goes to the notes, or where `--map` sends it.
    func columnWithoutHeading(_ number: Int) -> ImportPlan.Column {
        let letters = ColumnLetters.letters(of: number)
        var column = ImportPlan.Column(number: number, heading: letters)
        column.hasNoHeading = true
        column.target = map.first { FoldedText.key($0.heading) == FoldedText.key(letters) }?.target
        return column
    }

    func column(_ number: Int, _ text: String) -> ImportPlan.Column {
        let heading = text.words.joined(separator: " ")
        var column = ImportPlan.Column(number: number, heading: heading)
        column.target = target(of: heading)
        if column.target.map(isAmount) ?? false { column.unit = amountHeading(heading)?.unit }
        if column.target == nil, !saysOtherUnit(heading) {
            column.suggestion = suggestion(for: FoldedText.key(heading))
        }
        return column
    }

    /// Where a heading was perhaps meant to go: what is misspelt, and nothing that is near by its letters alone.
    ///
    /// `Pays absents`, `Hommes` and `Nombre de pays` are near to `Pays présents`, `Femmes` and `Nombre de jours`.
    private func suggestion(for key: String) -> ImportTarget? {
        EditDistance.suggestions(for: key, among: known.keys.sorted()).first { isMisspelt(key, for: $0) }
            .flatMap { known[$0] }
    }

    /// Whether each word but for small ones is the other's, or begins as it does and differs by a letter in four.
    private func isMisspelt(_ key: String, for other: String) -> Bool {
        let words = [key, other].map { $0.words.map { Array($0.unicodeScalars) }.filter { !isSmall($0) } }
        return words[0].count == words[1].count
            && zip(words[0], words[1]).allSatisfy { one, another in
                one.first == another.first && withoutArticle(one).first == withoutArticle(another).first
                    && EditDistance.distance(one, another) <= max(1, min(one.count, another.count) / 4)
            }
    }

    /// In Arabic the article is the first two letters of a word.
    private func withoutArticle(_ word: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
        word.starts(with: "ال".unicodeScalars) ? word.dropFirst(2) : word[...]
    }

    private func isSmall(_ word: [Unicode.Scalar]) -> Bool {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: word)
        return units.fillers.contains(String(text))
    }

    private func target(of heading: String) -> ImportTarget? {
        let key = FoldedText.key(heading)
        if let mapped = map.first(where: { FoldedText.key($0.heading) == key }) { return mapped.target }
        let target = namedTarget(of: heading, key)
        return target.map(isCount) == true && saysOtherUnit(heading) ? nil : target
    }

    /// Whether a column holds whole numbers: of people, or of days.
    private func isCount(_ target: ImportTarget) -> Bool {
        guard case .field(let name) = target, case .wholeNumber? = ReportedFields.catalogue.field(name, of: kind)?.type
        else { return false }
        return true
    }

    /// Whether a heading says that its numbers are shares, thousands, or hours and months: `Women (%)`, `Durée (heures)`.
    private func saysOtherUnit(_ heading: String) -> Bool {
        heading.holds { "%％‰".unicodeScalars.contains($0) }
            || FoldedText.key(heading).words.contains { HeadingMatcher.otherUnits.contains(String($0)) }
    }

    private static let otherUnits = Set(
        """
        percent percentage share pourcentage porcentaje процент проценты процентов نسبة 百分比 \
        thousand thousands milliers miles тысяч тыс آلاف 千 \
        h hour hours heure heures hora horas час часы часов ساعة ساعات 小时 学时 \
        week weeks semaine semaines semana semanas недель недели أسبوع أسابيع 周 \
        month months mois mes meses месяц месяцев месяцы شهر أشهر شهور 月 个月
        """.words.map { FoldedText.key(String($0)) })

    private func namedTarget(of heading: String, _ key: String) -> ImportTarget? {
        if let target = known[key] { return target }
        let plain = heading.parts(atMost: 1) { "([（".unicodeScalars.contains($0) }[0]
        let plainKey = FoldedText.key(String(plain))
        guard !plainKey.isEmpty, let target = known[plainKey] else { return amount(heading) }
        // `Titre (en)` says in which language.
        let inside = FoldedText.key(String(heading[plain.endIndex...]))
        if target == .field("title"), let language = Language(ofTexts: inside) { return .title(language) }
        return target
    }

    /// Where the amounts go above which a currency or thousands stand without brackets.
    private func amount(_ heading: String) -> ImportTarget? {
        guard let name = amountHeading(heading)?.name, let target = known[FoldedText.key(name)],
            isAmount(target)
        else { return nil }
        return target
    }

    private func amountHeading(_ heading: String) -> AmountHeading? {
        AmountHeading(units.currencies.coded(heading, in: country), units)
    }

    private func isAmount(_ target: ImportTarget) -> Bool {
        guard case .field(let name) = target else { return false }
        return if case .amount = ReportedFields.catalogue.field(name, of: kind)?.type { true } else { false }
    }
}
