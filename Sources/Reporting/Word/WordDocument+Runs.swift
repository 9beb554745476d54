internal import Documents
internal import Scalars
internal import Words

extension WordDocument {
    /// How a stretch of text looks.
    fileprivate struct Look {
        var isStrong = false
        var isCode = false
        var isLink = false
        /// Nil where it is in the document's language.
        var language: Language?
    }

    /// The runs of words, with links around those that lead somewhere.
    mutating func runs(of words: Words) -> [XMLElement] { runs(of: words, Look()) }

    private mutating func runs(of words: Words, _ look: Look) -> [XMLElement] {
        words.runs.flatMap { run -> [XMLElement] in
            switch run {
            case .plain(let text): return pieces(text, look)
            case .written(let text, let language):
                if let language, language != lexicon.language { meetOtherLanguage() }
                return pieces(
                    isRightToLeft ? DirectedText.closed(text, on: .rtl) : text,
                    look.with { $0.language = language ?? look.language })
            case .code(let text), .typed(let text): return pieces(text, look.with { $0.isCode = true })
            case .strong(let words): return runs(of: words, look.with { $0.isStrong = true })
            case .untranslated(let words, let language):
                meetOtherLanguage()
                return runs(of: words, look.with { $0.language = language })
            case .link(let words, let target): return link(words, to: target, look)
            }
        }
    }

    private mutating func link(_ words: Words, to target: Target, _ look: Look) -> [XMLElement] {
        let content = runs(of: words, look.with { $0.isLink = true })
        switch target {
        case .anchor(let anchor):
            return [XMLElement("w:hyperlink", [("w:anchor", WordDocument.bookmarkName(anchor))], content)]
        case .file(let name), .document(let name):
            return [XMLElement("w:hyperlink", [("r:id", link(to: Target.encoded(name)))], content)]
        case .address(let address):
            guard Target.isFollowed(address) else { return runs(of: words, look) }
            return [XMLElement("w:hyperlink", [("r:id", link(to: address))], content)]
        }
    }

    /// One run for each stretch that is written in one direction: what is to be read from the left in a document that is
    /// read from the right, Word orders rightly only where it is a run of its own.
    private func pieces(_ written: String, _ look: Look) -> [XMLElement] {
        let text = UnseenMarks.shownBesideTurning(in: written)
        guard isRightToLeft else { return [piece(text, look, isRightToLeft: false)] }
        if look.isCode { return [piece(text, look, isRightToLeft: false)] }
        return DirectedText.stretches(of: text).map { piece($0.text, look, isRightToLeft: $0.isRightToLeft) }
    }

    private func piece(_ text: String, _ look: Look, isRightToLeft: Bool) -> XMLElement {
        var properties: [XMLElement] = []
        if look.isCode {
            properties.append(XMLElement("w:rStyle", [("w:val", "Code")]))
        } else if look.isLink {
            properties.append(XMLElement("w:rStyle", [("w:val", "Hyperlink")]))
        }
        if look.isStrong { properties += [XMLElement("w:b"), XMLElement("w:bCs")] }
        if isRightToLeft { properties.append(XMLElement("w:rtl")) }
        if let language = look.language {
            properties.append(XMLElement("w:lang", WordPackage.languageAttributes(language)))
        }
        let head = properties.isEmpty ? [] : [XMLElement("w:rPr", [], properties)]
        return XMLElement("w:r", [], head + WordDocument.texts(text))
    }

    /// The text, with the lines that somebody wrote.
    private static func texts(_ text: String) -> [XMLElement] {
        text.parts(at: "\n").enumerated().flatMap { index, line in
            (index == 0 ? [] : [XMLElement("w:br")])
                + (line.isEmpty ? [] : [XMLElement("w:t", [("xml:space", "preserve")], text: String(line))])
        }
    }
}

extension WordDocument.Look {
    fileprivate func with(_ change: (inout Self) -> Void) -> Self {
        var look = self
        change(&look)
        return look
    }
}
