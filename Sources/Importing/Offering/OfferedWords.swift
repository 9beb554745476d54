package import Documents
internal import Scalars

/// Offers what a document says in place of what people write: `DZA` for `Algérie`, `completed` for `réalisé`, `2017-03`
/// for `mars 2017`.
///
/// Documents know no language of people, so their checks can only tell what is allowed. Nothing is offered that words leave
/// open: `Congo`, or `03/04/2018`.
package enum OfferedWords {
    /// The diagnostics with what is to be written as their help, where that is known.
    package static func offered(for diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.map { diagnostic in
            guard case .text(let text)? = diagnostic.message.places["text"], let help = help(diagnostic, text) else {
                return diagnostic
            }
            return Diagnostic(
                diagnostic.code, message: diagnostic.message, severity: diagnostic.severity, at: diagnostic.span,
                label: diagnostic.label, notes: diagnostic.notes, context: diagnostic.context, help: help,
                why: diagnostic.why)
        }
    }

    private static func help(_ diagnostic: Diagnostic, _ text: String) -> Phrase? {
        switch diagnostic.message.key {
        case "T3.unknown_party.message":
            party(text)
        case "T3.unknown_choice.message":
            choice(text, among: allowed(by: diagnostic.help)).map(Phrase.write)
        case "T1.not_parsed.message", "T1.not_a_number.message":
            value(text, diagnostic.message.places["value"]).map(Phrase.write)
        default: nil
        }
    }

    private static var vocabulary: ImportVocabulary { ImportWords.vocabulary }

    /// A name of several Parties is none of them, however near it is to one.
    private static func party(_ text: String) -> Phrase? {
        let meanings = vocabulary.parties.meanings(of: text)
        guard meanings.count <= 1 else { return Phrase("T3.unknown_party.rule") }
        return meanings.first.map { Phrase("T3.unknown_party.write", ["code": $0]) }
    }

    /// The one of some choices that a word stands for, whatever field has them.
    private static func choice(_ text: String, among names: Set<String>) -> String? {
        let meant = Set(vocabulary.choices.values.compactMap { $0.meaning(of: text) }.filter(names.contains))
        return meant.count == 1 ? meant.first : nil
    }

    /// The choices that the help of a diagnostic lists.
    private static func allowed(by help: Phrase) -> Set<String> {
        var help = help
        if case .phrase(let list)? = help.places["list"] { help = list }
        guard case .list(let names, _)? = help.places["names"] else { return [] }
        return Set(names.compactMap { if case .text(let name) = $0 { name } else { nil } })
    }

    private static func value(_ text: String, _ expected: Phrase.Content?) -> String? {
        guard case .phrase(let expected)? = expected else { return nil }
        let numbers = NumberText(nouns: vocabulary.allNouns) { vocabulary.units.currencies.coded($0, in: nil) }
        let bounded = BoundedNumber(words: vocabulary.bounds, numbers: numbers, ranges: vocabulary.numberRanges)
        switch expected.key {
        case "values.date": return date(text)
        case "values.whole_number":
            return numbers.wholeNumber(text) ?? bounded.wholeNumber(text)?.written(isInBrackets: true)
        case "values.amount": return numbers.amount(text) ?? bounded.amount(text)?.written(isInBrackets: true)
        default: return nil
        }
    }

    private static func date(_ text: String) -> String? {
        guard case .read(let span, _) = DateText(words: vocabulary.dates).read(text, order: nil), span.ended == nil
        else {
            return nil
        }
        return ItemDraft.Value(span.began).written(isInBrackets: true)
    }
}
