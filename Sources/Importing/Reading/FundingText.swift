internal import Documents
internal import Evaluation
internal import Scalars

/// Reads who paid, as people write it into one cell: `GEF: 8000 USD; City of Nairobi (in kind: the venue)`.
struct FundingText {
    let numbers: NumberText
    /// What says that something else than money was given, folded.
    let inKind: Set<String>

    /// What each donor gave; nil where a part names no donor.
    func read(_ text: String) -> [[(name: String, value: ItemDraft.Value)]]? {
        let parts = text.parts { ";；؛\n".unicodeScalars.contains($0) }.filter { !$0.trimmed.isEmpty }
        let read = parts.compactMap { donor(in: String($0.trimmed)) }
        return read.count == parts.count && !read.isEmpty ? read : nil
    }

    private func donor(in text: String) -> [(name: String, value: ItemDraft.Value)]? {
        let (head, given) = withoutGift(text)
        let (name, amount) = withoutAmount(head)
        guard !name.isEmpty, numbers.amount(name) == nil, numbers.number(name) == nil else { return nil }
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

    /// The text before its last colon, where behind it stands an amount.
    private func withoutAmount(_ text: String) -> (head: String, amount: String?) {
        for sign in [":", "："] as [Unicode.Scalar] {
            guard let (head, tail) = text.cut(atLast: sign), let amount = numbers.amount(String(tail.trimmed)) else {
                continue
            }
            return (String(head.trimmed), amount)
        }
        return (text, nil)
    }
}
