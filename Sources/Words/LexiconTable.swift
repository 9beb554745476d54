internal import Documents

/// The keys of a language's file.
enum LexiconTable {
    private static let formats = ["language/1"] + LexiconPart.allCases.map(\.format)

    static let formatKey = Key(
        "format", .required,
        Shape<String>.choice(of: formats, words: Phrase("values.choices", ["choices": .either(formats.typed)])),
        "What the file is")
    static let language = Key("language", .required, Shape<Language>.tag, "The language's tag, such as `pt`")
    static let name = Key("name", .required, Shape<String>.text, "What the language calls itself")
    static let direction = Key(
        "direction", .required,
        Shape<Lexicon.Direction>.choice(of: Lexicon.Direction.self, words: Phrase("values.direction")),
        "Which way the language runs")
    static let readBy = Key("read_by", Shape<String>.text.list(), "Who has read the texts on a rendered page, and when")
    static let typography = Key(
        "typography", Shape<Typography>.choice(of: Typography.self, words: Phrase("values.typography")).list(),
        "What the program puts right in the texts, since nobody types it")
    static let plurals = Key(
        "plurals", .required, Shape<PluralRules>.pluralRules,
        "When a number asks for which form, in the syntax of Unicode CLDR; all others ask for `other`")
    static let numbers = Key(
        "numbers", .required,
        Shape<[String]>.parts("the marks of numbers", ["decimal", "group", "percent"], optional: ["about"]).map {
            Lexicon.Numbers(
                decimal: $0[0], group: $0[1], percent: $0[2], about: $0[3].isEmpty ? "≈\u{A0}" : $0[3])
        }, "How numbers are written")
    static let quotes = Key(
        "quotes", .required,
        Shape<[String]>.parts("quotation marks", ["open", "close"]).map { (open: $0[0], close: $0[1]) },
        "The quotation marks around a title")
    static let lists = Key(
        "lists", .required,
        Shape<[String]>.parts("the words of enumerations", ["between", "and", "or"], optional: ["clauses", "beside"])
            .map {
                Lexicon.Lists(
                    between: $0[0], and: $0[1], or: $0[2], clauses: $0[3].isEmpty ? "; " : $0[3],
                    beside: $0[4].isEmpty ? $0[0] : $0[4])
            }, "What stands between the parts of an enumeration, and between clauses with such parts")
    static let dates = Key(
        "dates", .required,
        Shape<[String]>.parts("forms of dates", ["day", "month"], optional: ["first_day", "year", "span"]).map {
            parts in
            Lexicon.Dates(
                day: MessageParser.message(parts[0]),
                firstDay: parts[2].isEmpty ? nil : MessageParser.message(parts[2]),
                month: MessageParser.message(parts[1]),
                year: parts[3].isEmpty ? nil : MessageParser.message(parts[3]),
                span: MessageParser.message(parts[4].isEmpty ? "%{first} – %{last}" : parts[4]))
        },
        "How dates are written, with the places `day`, `month` and `year`, and a span of them, with `first` and `last`")
    static let months = Key("months", .required, Shape<[String]>.months, "The names of the months")
    static let monthsAlone = Key(
        "months_alone", Shape<[String]>.months,
        "The names of the months where no day stands before them, if they differ")
    static let sameAsEnglish = Key(
        "same_as_english", Shape<String>.text.located.list(), "Messages that read the same in English and are meant to")
    static let messages = Key(
        "messages", Shape<YAMLNode>.group(Phrase("values.messages")), "What the program says, by keys in groups")
    static let tables = Key(
        "tables", Shape<YAMLNode>.group(Phrase("values.table_words")), "Words that tables of centres are written with")
    static let parties = Key(
        "parties", Shape<YAMLNode>.group(Phrase("values.party_names")), "The names of Parties by their codes")

    static let table = RecordTable(
        "language", "What the program says in one language",
        keys: [
            formatKey, language, name, direction, readBy, typography, plurals, numbers, quotes, lists, dates, months,
            monthsAlone, sameAsEnglish, messages, tables, parties,
        ])
    static let partTable = RecordTable(
        "part of a language", "What the program says of documents, or of its commands, in one language",
        keys: [formatKey, language, readBy, sameAsEnglish, messages])
}

extension Shape where Value == YAMLNode {
    /// A mapping with keys of the author's choice, which is read elsewhere.
    fileprivate static func group(_ words: Phrase) -> Shape {
        .mapping(words: words, schema: { _ in ["type": "object"] })
    }
}

extension Shape where Value == Language {
    fileprivate static let tag = Shape.scalar(Phrase("values.language"), schema: ["type": "string"]) { text in
        Language(rawValue: text).map { .success($0) } ?? .failure(ScalarProblem(.T1, "T1.no_language", ["text": text]))
    }
}

extension Shape where Value == [String] {
    /// A mapping with certain keys, of which the texts are given in their order; what may be left out is empty then.
    fileprivate static func parts(_ words: String, _ names: [String], optional: [String] = []) -> Shape {
        let keys = names.map { Key($0, .required, Shape<String>.text, "A text") }
        let others = optional.map { Key($0, Shape<String>.text, "A text") }
        let table = RecordTable(words, "Texts", keys: keys + others)
        return .record(table) { reader in
            let texts = keys.map { reader($0) }
            guard !texts.contains(nil) else { return nil }
            return texts.compactMap { $0 } + others.map { reader($0) ?? "" }
        }
    }

    fileprivate static let months = Shape(
        words: Phrase("values.months"), schema: { _ in ["type": "array", "minItems": 12, "maxItems": 12] },
        decode: { node, context in
            let names = Shape<String>.text.list().read(node, in: context)
            if let names, names.count != 12 {
                context.report(Diagnostic(.T5, "T5.not_twelve_months", ["number": names.count], at: node.span))
                return nil
            }
            return names
        })
}

extension Shape where Value == PluralRules {
    fileprivate static let pluralRules = Shape(
        words: Phrase("values.plural_rules"), schema: { _ in ["type": "object"] },
        decode: { node, context in
            guard node.kind == .mapping else {
                context.report(
                    .wrongKind(
                        of: node, expected: Phrase("values.plural_forms"), help: Phrase("T4.wrong_kind.one_form")))
                return nil
            }
            var rules: [(category: PluralCategory, condition: PluralCondition)] = []
            for entry in node.entries {
                guard let category = PluralCategory(rawValue: entry.key.text), category != .other else {
                    context.report(
                        .unknownPluralForm(entry.key, known: PluralCategory.allCases.filter { $0 != .other }))
                    continue
                }
                guard let condition = PluralCondition(entry.value.text) else {
                    context.report(.unreadableRule(entry.value))
                    continue
                }
                rules.append((category, condition))
            }
            return PluralRules(rules)
        })
}
