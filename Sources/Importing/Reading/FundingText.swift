internal import Documents
internal import Evaluation
internal import Scalars

/// Reads who paid, as people write it into one cell: `GEF: 8000 USD; City of Nairobi (in kind: the venue)`.
struct FundingText {
    let numbers: NumberText
    /// What says that something else than money was given, folded.
    let inKind: Set<String>
    /// "million", folded.
    let millions: Set<String>
    /// What stands before an amount and is nobody's name, folded: "total cost".
    let others: Set<String>
    /// States by their names: of several between commas each is a donor.
    let parties: NameList

    /// What each donor gave; nil where a part names no donor, or money that cannot be told from its name.
    func read(_ text: String) -> [[(name: String, value: ItemDraft.Value)]]? {
        let parts = text.parts { ";；؛\n".unicodeScalars.contains($0) }.filter { !$0.trimmed.isEmpty }
        let read = parts.flatMap { part in donors(in: String(part.trimmed)) }
        let found = read.compactMap(\.self)
        return found.count == read.count && !found.isEmpty ? found : nil
    }

    /// `PNUE (50 000 USD), FEM (20 000 USD)`: commas separate donors where each names its money.
    private func donors(in text: String) -> [[(name: String, value: ItemDraft.Value)]?] {
        let pieces = text.parts { ",،、".unicodeScalars.contains($0) }.map { donor(in: String($0.trimmed)) }
        if pieces.count > 1, pieces.allSatisfy({ $0?.contains { $0.name == "amount" } ?? false }) { return pieces }
        let names = text.parts { ",،、".unicodeScalars.contains($0) }.map { String($0.trimmed) }
        if names.count > 1, names.allSatisfy({ parties.meaning(of: $0) != nil }) { return pieces }
        return [donor(in: text)]
    }

    private func donor(in text: String) -> [(name: String, value: ItemDraft.Value)]? {
        let (head, given) = withoutGift(text)
        let (name, amount) = withoutAmount(head)
        guard !name.isEmpty, !holdsNumber(name), !others.contains(FoldedText.key(name)),
            !name.holds(where: { "$£¥€".unicodeScalars.contains($0) }), amount == nil || isOne(name)
        else { return nil }
        return [("donor", .text(PlainText.line(name)))] + (amount.map { [("amount", .word($0))] } ?? [])
            + (given.map { [("in_kind", .text(PlainText.line($0)))] } ?? [])
    }

    /// The text before its last brackets, where these say what was given instead of money.
    private func withoutGift(_ text: String) -> (head: String, given: String?) {
        guard text.ends(with: ")") || text.ends(with: "）"),
            let bracket = text.unicodeScalars.lastIndex(where: { "(（".unicodeScalars.contains($0) })
        else { return (text, nil) }
        let inside = String(text[text.unicodeScalars.index(after: bracket)...].unicodeScalars.dropLast())
        let parts = inside.parts(atMost: 1) { ":：".unicodeScalars.contains($0) }
        guard inKind.contains(FoldedText.key(String(parts[0]))) else { return (text, nil) }
        return (String(text[..<bracket].trimmed), String((parts.last ?? parts[0]).trimmed))
    }

    /// The text before an amount that stands at its end: behind a colon, in brackets, or bare.
    private func withoutAmount(_ text: String) -> (head: String, amount: String?) {
        for sign in [":", "：", "(", "（"] as [Unicode.Scalar] {
            guard let (head, tail) = text.cut(atLast: sign) else { continue }
            let isClosed = tail.ends(with: ")") || tail.ends(with: "）")
            let inside = isClosed ? String(tail.unicodeScalars.dropLast()) : String(tail)
            if let amount = money(inside) { return (String(head.trimmed), amount) }
        }
        guard let first = text.unicodeScalars.firstIndex(where: \.isNumeric), first > text.startIndex,
            let amount = money(String(text[first...]))
        else { return (text, nil) }
        let head = text[..<first]
        // `FEM - 10 000 USD`, and no `-10 000`.
        let isBehindDash = [" - ", " – ", " — "].contains { head.ends(with: $0) }
        let name = isBehindDash ? head.dropLast(3).trimmed : head.trimmed
        guard let last = name.unicodeScalars.last, !"-–—−".unicodeScalars.contains(last) else { return (text, nil) }
        return (String(name), amount)
    }

    /// Whether a name holds a number that may be money, and no year: `Fonds vert 2020`.
    private func holdsNumber(_ name: String) -> Bool {
        FoldedText.words(of: name).map(\.folded).contains { word in
            let isYear = word.utf8.count == 4 && Int(word).map { (1900...2100).contains($0) } ?? false
            return word.holds(where: \.isNumeric) && !isYear
        }
    }

    /// Whether a name is not several, of which nobody can tell whose the money is: `FEM, PNUE : 10 000 USD`.
    private func isOne(_ name: String) -> Bool { !name.holds { ",،、/+".unicodeScalars.contains($0) } }

    private func money(_ text: String) -> String? {
        let text = String(text.trimmed)
        return (numbers.amount(text) ?? amountInMillions(text)).flatMap { AmountHeading.isInCurrency($0) ? $0 : nil }
    }

    /// `1,2 million USD`, `1.2 million of USD`
    private func amountInMillions(_ text: String) -> String? {
        guard let word = FoldedText.words(of: text).first(where: { millions.contains($0.folded) }),
            let number = numbers.number(String(text[..<word.range.lowerBound].trimmed)),
            let currency = numbers.coded(String(text[word.range.upperBound...])).words.last
        else { return nil }
        let parts = text[word.range.upperBound...].words.count
        return parts == 1 ? ColumnUnit(currency: String(currency), power: 6).amount(number) : nil
    }
}
