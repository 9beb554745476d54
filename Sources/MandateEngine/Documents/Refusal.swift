package import Documents
internal import Words

/// Why something cannot be done at all, for the user; what is wrong inside documents are diagnostics.
package struct Refusal: Error, Equatable {
    package enum Kind: Sendable {
        /// A file or folder is not there, or cannot be read or written.
        case files
        /// A document is not what was asked for.
        case documents
        /// What was asked for makes no sense.
        case request
        /// A program of others that is needed is not there.
        case renderer
    }

    package let kind: Kind
    private let said: Phrase.Content
    private let advice: Phrase.Content?

    /// - Parameters:
    ///   - key: what the files of languages say it under: the message itself, or `message` and `help` below it.
    ///   - help: what the user can do about it, where that varies.
    package init(_ kind: Kind, _ key: String, _ places: Phrase.Places = [:], help: Phrase? = nil) {
        let phrase = Phrase(key, places).onOneLine
        self.kind = kind
        said = .phrase(phrase)
        advice = .phrase(help?.onOneLine ?? phrase.part("help"))
    }

    /// What is chosen among several messages.
    init(_ kind: Kind, _ message: Phrase, help: Phrase) {
        self.kind = kind
        said = .phrase(message.onOneLine)
        advice = .phrase(help.onOneLine)
    }

    /// What was put into words already.
    package init(_ kind: Kind, said message: String, help: String? = nil) {
        self.kind = kind
        said = .text(message)
        advice = help.map { .text($0) }
    }

    /// The path of the file or folder that it is about, where it is about one.
    package var path: String? {
        guard case .phrase(let phrase) = said, case .text(let path)? = phrase.places["path"] ?? phrase.places["folder"]
        else { return nil }
        return path
    }

    /// What cannot be done, in the language that is spoken.
    package var message: String {
        if case .phrase(let phrase) = said, let below = phrase.part("message").content.inWords { return below }
        return said.inWords ?? ""
    }
    /// What the user can do about it.
    package var help: String? { advice?.inWords }

    /// Both as they are printed.
    package var lines: String {
        let help = help.map { "  \(Phrase("refusals.helping", ["help": $0]).inWords)\n" } ?? ""
        return Phrase("refusals.error", ["message": message]).inWords + "\n" + help
    }
}

extension Phrase {
    /// What was probably meant; what there is where nothing is near.
    package static func didYouMean(_ name: String?, or other: Phrase) -> Phrase {
        name.map { Phrase("refusals.did_you_mean", ["name": $0]) } ?? other
    }
}
