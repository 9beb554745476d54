internal import Words

extension Words {
    /// The words with isolation around what others wrote, so that no direction of writing leaks out of it.
    var html: [HTML] {
        runs.map { run in
            switch run {
            case .plain(let text): .text(text)
            case .written(let text, let language):
                Tag.bdi(language.map { .language($0) }, Words.direction(of: text)) { UnseenMarks.shown(in: text) }
            case .code(let text), .typed(let text): Tag.bdi { Tag.code { UnseenMarks.shown(in: text) } }
            case .strong(let words): Tag.strong { words.html }
            case .link(let words, let target): Words.link(words, to: target)
            case .untranslated(let words, let language):
                Tag.span(.language(language), Attribute("dir", Lexicon.Direction.ltr.rawValue)) {
                    words.html
                }
            }
        }
    }

    /// The style sheet has all that others wrote read from the left, unless it says otherwise.
    static func direction(of text: String) -> Attribute? {
        DirectedText.beginsRightToLeft(text) ? Attribute("dir", Lexicon.Direction.rtl.rawValue) : nil
    }

    private static func link(_ words: Words, to target: Target) -> HTML {
        guard let address = Attribute.href(target) else { return .group(words.html) }
        guard case .document(let name) = target else { return Tag.a(address) { words.html } }
        let reference = Attribute("rel", "noopener noreferrer")
        return Target.isOnlyShown(name)
            ? Tag.a(address, reference) { words.html }
            : Tag.a(address, reference, Attribute("download", "")) { words.html }
    }
}
