internal import Diagnostics
internal import YAMLSource

// L4: a message that reads as it does in English.

extension Diagnostic {
    static func sameAsEnglish(_ message: MessageEntry) -> Diagnostic {
        Diagnostic(.L4, "L4.same_as_english", ["key": message.key], severity: .warning, at: message.node.span)
    }
}
