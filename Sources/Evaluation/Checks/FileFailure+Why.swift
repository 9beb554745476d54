package import Documents
package import Files

extension FileFailure {
    /// Why, in words; what only the system has words for is said by it.
    package var why: Phrase.Content {
        switch reason {
        case .named(let name): .phrase(Phrase("failures.\(name.rawValue)"))
        case .other(let words): .text(words)
        }
    }
}
