internal import Diagnostics
internal import YAMLSource

// L4: a message that reads as it does in English.

extension Diagnostic {
    static func sameAsEnglish(_ message: MessageEntry) -> Diagnostic {
        Diagnostic(
            .L4, "the message `\(message.key)` reads as in English", severity: .warning, at: message.node.span,
            help: "translate it, or list `\(message.key)` under `same_as_english`")
    }
}
