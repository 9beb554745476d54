package import Documents

extension ConsoleLabels {
    /// In the language in which people are told of diagnostics.
    package static var spoken: ConsoleLabels {
        ConsoleLabels(
            severities: [
                .error: Phrase("frame.error").inWords, .warning: Phrase("frame.warning").inWords,
                .hint: Phrase("frame.hint").inWords,
            ], see: Phrase("frame.see").inWords, context: Phrase("frame.context").inWords,
            help: Phrase("frame.help").inWords, why: Phrase("frame.reason").inWords)
    }
}
