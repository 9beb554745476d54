internal import Documents
internal import Evaluation
internal import Scalars

/// Reads who paid, as people write it into one cell: `GEF: 8000 USD; City of Nairobi (in kind: the venue)`.
struct FundingText {
    let numbers: NumberText
    /// What says that something else than money was given, folded.
    let inKind: Set<String>

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
        return [donor(in: text)]
    }

    private func donor(in text: String) -> [(name: String, value: ItemDraft.Value)]? {
        let (head, given) = withoutGift(text)
        let (name, amount) = withoutAmount(head)
        guard !name.isEmpty, numbers.amount(name) == nil, numbers.number(name) == nil, !holdsMoney(name) else {
            return nil
        }
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
        return (String(text[..<first].trimmed), amount)
    }

    private func money(_ text: String) -> String? {
        numbers.amount(String(text.trimmed)).flatMap { AmountHeading.isInCurrency($0) ? $0 : nil }
    }

    /// Whether a name still holds a number with what may be a currency: `(12 000 FCFA)`, `50 000 $`.
    private func holdsMoney(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.firstIndex(where: \.isNumeric) else { return false }
        let tail = name[first...].parts { "()（）".unicodeScalars.contains($0) }[0]
        return numbers.amount(String(tail)) != nil || name.holds { "$£¥€".unicodeScalars.contains($0) }
    }
}
