package import Documents
internal import Scalars

/// What a translator must know of a language's file: all of it, each with its place and what English says there.
package struct TranslationCheck {
    private let file: LexiconFile
    private let base: LexiconFile
    private let isEnglish: Bool
    private let diagnostics: DiagnosticCollector

    /// Checks the file of a language against English; whatever is found goes to `diagnostics`.
    ///
    /// - Parameter english: the file of English; nil for the one that is built in.
    package static func check(
        _ source: SourceText, against english: SourceText? = nil, into diagnostics: DiagnosticCollector
    ) {
        guard let file = LexiconFile(source, into: diagnostics) else { return }
        let isEnglish = file.head.language == .en
        let builtIn = file.part.map { Lexicon.source(of: $0, in: .en) } ?? Lexicon.source(of: .en)
        guard let text = isEnglish ? source : english ?? builtIn,
            let base = LexiconFile(text, into: DiagnosticCollector())
        else { return }
        let check = TranslationCheck(file: file, base: base, isEnglish: isEnglish, diagnostics: diagnostics)
        check.checkMessages()
        check.checkTables()
        check.checkParties()
    }

    private func checkMessages() {
        guard let group = file.messageGroups else { return }
        checkKeys(in: group)
        let entries = file.messages
        let english = Dictionary(base.messages.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        let meant = checkNames(entries, against: english)
        for entry in entries {
            guard let original = english[entry.key] else { continue }
            MessageCheck(entry, original, forms: file.head.plurals.categories, into: diagnostics).check()
        }
        guard !isEnglish else { return }
        checkWordings(entries, english)
        reportMissing(english, among: entries, besides: meant)
    }

    /// No key in groups of messages is one that other programs misread.
    private func checkKeys(in group: YAMLNode) {
        for entry in group.entries {
            if ForbiddenKey.isForbidden(entry.key.text) {
                diagnostics.report(Diagnostic(.L1, "L1.forbidden_key", ["key": entry.key.text], at: entry.key.span))
            }
            checkKeys(in: entry.value)
        }
    }

    /// Every entry is one that English has; gives the names that were probably meant by others.
    @discardableResult
    private func checkNames(_ entries: [MessageEntry], against english: [String: MessageEntry]) -> Set<String> {
        let written = Set(entries.map(\.key))
        var meant: Set<String> = []
        for entry in entries where english[entry.key] == nil {
            let suggestion = suggestion(for: entry.key, among: english.keys.filter { !written.contains($0) })
            diagnostics.report(.unknownMessage(Located(entry.key, at: entry.keyNode.span), suggestion: suggestion))
            if let suggestion { meant.insert(suggestion) }
        }
        return meant
    }

    private func suggestion(for key: String, among names: [String]) -> String? {
        guard diagnostics.wantsSuggestion(among: names.count) else { return nil }
        return EditDistance.suggestion(for: key, among: names.sorted())
    }

    /// Messages that read as in English are listed as such.
    private func checkWordings(_ entries: [MessageEntry], _ english: [String: MessageEntry]) {
        let meant = file.reader(LexiconTable.sameAsEnglish) ?? []
        for key in meant where english[key.value] == nil {
            let suggestion = suggestion(for: key.value, among: Array(english.keys))
            diagnostics.report(.unknownMessage(key, suggestion: suggestion))
        }
        let onPurpose = Set(meant.map { Spelling($0.value) })
        let same = entries.filter { entry in
            guard !onPurpose.contains(Spelling(entry.key)), let original = english[entry.key] else { return false }
            return entry.hasWords && entry.node.kind == .scalar && entry.node.text.isSpelled(original.node.text)
        }
        let sizes = Dictionary(grouping: entries, by: \.group).mapValues(\.count)
        for (group, messages) in Dictionary(grouping: same, by: \.group).sorted(by: { $0.key < $1.key }) {
            reportSame(messages, in: group, of: sizes[group, default: messages.count])
        }
    }

    /// A group of which most is still English is told once: a file that was just begun would be nothing but warnings, and
    /// hide what is wrong in it.
    private func reportSame(_ messages: [MessageEntry], in group: String, of size: Int) {
        guard messages.count > TranslationCheck.toldOneByOne, messages.count * 2 > size else {
            for entry in messages {
                diagnostics.report(
                    Diagnostic(.L4, "L4.same_as_english", ["key": entry.key], severity: .warning, at: entry.node.span))
            }
            return
        }
        diagnostics.report(
            Diagnostic(
                .L4, "L4.group_in_english",
                ["count": messages.count, "group": group, "keys": messages.map(\.key).atMost(3)], severity: .warning,
                at: messages[0].keyNode.span))
    }

    private static let toldOneByOne = 5

    /// What English has and the file has not, told at the first entry of the group; a misspelt key is told once.
    private func reportMissing(
        _ english: [String: MessageEntry], among entries: [MessageEntry], besides meant: Set<String>
    ) {
        let written = Set(entries.map(\.key)).union(meant)
        let groups = Dictionary(entries.map { ($0.group, $0.keyNode.span) }, uniquingKeysWith: { first, _ in first })
        for (key, original) in english.sorted(by: { $0.key < $1.key }) where !written.contains(key) {
            diagnostics.report(
                Diagnostic(
                    .L1, "L1.missing_message", ["key": original.key, "name": original.name, "group": original.group],
                    at: groups[original.group] ?? file.messagesKey, notes: [original.englishNote]))
        }
    }

    /// Words for reading tables stand under names that English has; a language need not have words for all of them.
    private func checkTables() {
        let english = Dictionary(base.tableEntries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        checkNames(file.tableEntries.filter { $0.group != "party_names" }, against: english)
    }

    /// Names of Parties stand under their codes, and a language that says anything has all that English has.
    private func checkParties() {
        let other = file.tableEntries.filter { $0.group == "party_names" }.map(\.keyNode)
        for code in file.parties.map(\.key) + other where Party(code: code.text) == nil {
            diagnostics.report(.unknownParty(code))
        }
        let written = Set(file.parties.map { Spelling($0.key.text) })
        let missing = base.parties.map(\.key.text).filter { !written.contains(Spelling($0)) }
        if file.messageGroups != nil, !missing.isEmpty {
            diagnostics.report(.missingParties(missing, at: file.partiesKey))
        }
    }
}
