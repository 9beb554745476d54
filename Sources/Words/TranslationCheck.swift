package import Diagnostics
internal import Documents
internal import Scalars
internal import YAMLSource

/// What a translator must know of a language's file: all of it, each with its place and what English says there.
package struct TranslationCheck {
    private let file: LexiconFile
    private let diagnostics: DiagnosticCollector
    private let english: [String: MessageEntry]
    private let translated: [String: MessageEntry]
    private let sameOnPurpose: [Located<String>]

    /// Checks the file of a language against English; whatever is found goes to `diagnostics`.
    ///
    /// - Parameter english: the file of English; nil for the one that is built in.
    package static func check(
        _ source: SourceText, against english: SourceText? = nil, into diagnostics: DiagnosticCollector
    ) {
        guard let file = LexiconFile(source, into: diagnostics) else { return }
        let isEnglish = file.head.language == .en
        guard let text = isEnglish ? source : english ?? Lexicon.source(of: .en),
            let base = LexiconFile(text, into: DiagnosticCollector())
        else { return }
        TranslationCheck(file, against: base, into: diagnostics).check(isEnglish: isEnglish)
    }

    private init(_ file: LexiconFile, against base: LexiconFile, into diagnostics: DiagnosticCollector) {
        self.file = file
        self.diagnostics = diagnostics
        english = Dictionary(base.messages.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        translated = Dictionary(file.messages.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        sameOnPurpose = file.reader(LexiconTable.sameAsEnglish) ?? []
    }

    private func check(isEnglish: Bool) {
        let messages = file.messages
        var meant: Set<String> = []
        for message in messages {
            checkKey(message)
            guard let original = english[message.key] else {
                let suggestion = suggestion(for: message.key)
                diagnostics.report(.unknownMessage(message, suggestion: suggestion))
                if let suggestion { meant.insert(suggestion) }
                continue
            }
            checkForms(message)
            checkPlaces(message, original)
            if !isEnglish { checkWording(message, original) }
        }
        if !isEnglish { checkWhole(messages, besides: meant) }
    }

    /// What no one message shows; a message whose key is misspelt is not told as missing as well.
    private func checkWhole(_ messages: [MessageEntry], besides meant: Set<String>) {
        let groups = groupKeys(of: messages)
        for (key, original) in english.sorted(by: { $0.key < $1.key })
        where translated[key] == nil && !meant.contains(key) {
            let group = key.cut(atLast: ".").map { String($0.before) } ?? ""
            diagnostics.report(.missingMessage(original, at: groups[group] ?? file.messagesKey))
        }
        for key in sameOnPurpose where english[key.value] == nil {
            let meant = suggestion(for: key.value)
            diagnostics.report(.unknownKeyOfList(key, suggestion: meant))
        }
    }

    /// Where the first message of each group stands.
    private func groupKeys(of messages: [MessageEntry]) -> [String: SourceSpan] {
        let places = messages.compactMap { message in
            message.key.cut(atLast: ".").map { (String($0.before), message.keyNode.span) }
        }
        return Dictionary(places, uniquingKeysWith: { first, _ in first })
    }

    private func suggestion(for key: String) -> String? {
        guard diagnostics.wantsSuggestion(among: english.count) else { return nil }
        return EditDistance.suggestion(for: key, among: english.keys.filter { translated[$0] == nil }.sorted())
    }

    private func checkKey(_ message: MessageEntry) {
        if ForbiddenKey.isForbidden(message.keyNode.text) { diagnostics.report(.forbiddenKey(message)) }
    }

    /// The forms that the language has, each once, and no others.
    private func checkForms(_ message: MessageEntry) {
        guard case .plural = english[message.key]?.forms else {
            if message.node.kind != .scalar { diagnostics.report(.formsOfNoPlural(message)) }
            return
        }
        guard message.node.kind == .mapping else {
            return diagnostics.report(.noForms(message, needed: file.head.plurals.categories))
        }
        let needed = file.head.plurals.categories
        let written = message.node.entries
        for entry in written where !needed.contains(where: { $0.rawValue.isSpelled(entry.key.text) }) {
            diagnostics.report(.unknownPluralForm(entry.key, known: needed))
        }
        for form in needed where message.node.value(of: form.rawValue) == nil {
            diagnostics.report(.missingPluralForm(form, of: message))
        }
    }

    /// In every form the places that English has, but for the number itself where a word says it.
    private func checkPlaces(_ message: MessageEntry, _ original: MessageEntry) {
        let expected = original.forms.message.places
        for node in message.texts {
            guard node.kind == .scalar, !node.text.isEmpty else {
                diagnostics.report(.noText(node, message))
                continue
            }
            var parser = MessageParser(node.text)
            let places = parser.message().places
            for name in parser.badPlaces { diagnostics.report(.unreadablePlace(name, in: node, known: expected)) }
            var missing = expected.subtracting(places).filter { parser.badPlaces.isEmpty && !message.mayLeaveOut($0) }
            for name in places.subtracting(expected).sorted() {
                let meant = EditDistance.suggestion(for: name, among: missing.sorted())
                diagnostics.report(.unknownPlace(name, in: node, meant: meant, known: expected, original))
                if let meant { missing.remove(meant) }
            }
            for name in missing.sorted() { diagnostics.report(.missingPlace(name, in: node, original)) }
        }
    }

    private func checkWording(_ message: MessageEntry, _ original: MessageEntry) {
        let isSame = message.node.kind == .scalar && message.node.text.isSpelled(original.node.text)
        let hasWords = message.forms.message.pieces.contains { piece in
            if case .text(let text) = piece { text.holds(where: \.properties.isAlphabetic) } else { false }
        }
        let isMeant = sameOnPurpose.contains { $0.value.isSpelled(message.key) }
        if isSame, hasWords, !isMeant { diagnostics.report(.sameAsEnglish(message)) }
    }
}

extension MessageEntry {
    /// The texts: one, or one per form.
    fileprivate var texts: [YAMLNode] { node.kind == .mapping ? node.entries.map(\.value) : [node] }

    /// Whether a form may say a place in words: `{zero: "nothing", one: "an item", …}`.
    fileprivate func mayLeaveOut(_ place: String) -> Bool { place == "count" && node.kind == .mapping }
}
