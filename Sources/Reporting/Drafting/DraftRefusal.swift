package import Drafting
package import Words

/// Why a report cannot be read, in words.
package struct DraftRefusal: Sendable {
    /// What is wrong.
    package let message: String
    /// What to do about it.
    package let help: String

    private init(_ message: Words, _ help: Words) {
        self.message = message.terminalText
        self.help = help.terminalText
    }

    package init(_ failure: ReportFailure, path: String, in lexicon: Lexicon) {
        let say = Wording(lexicon)
        switch failure {
        case .empty:
            self.init(say.tell("draft.refused_empty", ["path": .written(path)]), say.tell("draft.help_other_file"))
        case .foreign:
            self.init(say.tell("draft.refused_foreign", ["path": .written(path)]), say.tell("draft.help_save_as"))
        case .encrypted:
            self.init(say.tell("draft.refused_encrypted", ["path": .written(path)]), say.tell("draft.help_password"))
        case .tooLarge:
            self.init(say.tell("draft.refused_too_large", ["path": .written(path)]), say.tell("draft.help_parts"))
        case .withoutProgram:
            self.init(
                say.tell("draft.refused_no_pdftotext", ["path": .written(path)]), say.tell("draft.help_pdftotext"))
        case .damaged(let what):
            self.init(
                say.tell("draft.refused_damaged", ["path": .written(path), "what": .written(what)]),
                say.tell("draft.help_save_again"))
        }
    }

    /// The remark beside a source whose file lies elsewhere.
    package static func remark(file name: String, sha256: String, in lexicon: Lexicon) -> String {
        Wording(lexicon).tell("draft.source_note", ["name": .written(name), "digest": .written(sha256)]).terminalText
    }
}
