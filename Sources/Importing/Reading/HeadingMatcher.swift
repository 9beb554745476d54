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
        if column.target == nil {
            column.suggestion = EditDistance.suggestion(for: FoldedText.key(heading), among: known.keys.sorted())
                .flatMap { known[$0] }
        }
        return column
    }

    private func target(of heading: String) -> ImportTarget? {
        let key = FoldedText.key(heading)
        if let mapped = map.first(where: { FoldedText.key($0.heading) == key }) { return mapped.target }
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
