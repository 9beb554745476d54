/// What stands in a file of its own beside the words of a language, so that only a run that needs it reads it.
package enum LexiconPart: String, CaseIterable, Sendable {
    /// What is said of documents, by diagnostics and by what a command refuses.
    case diagnostics
    /// What is said of commands and of a command line.
    case commands

    /// What such a file begins with.
    var format: String { "\(rawValue)/1" }
}
