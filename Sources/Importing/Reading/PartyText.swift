internal import Documents

/// Reads the Parties of a cell: codes, or names in any of the languages.
struct PartyText {
    let names: NameList

    /// The codes of the Parties, and what is no Party.
    func read(_ text: String) -> NameList.Findings {
        codes(in: text) ?? names.read(text, alone: true)
    }

    /// The codes of a text that holds nothing else, in capital letters: `DZA, MAR` or `DZ / MA`.
    ///
    /// Small letters are left to names, since some codes are words of a language: `and` is Andorra.
    private func codes(in text: String) -> NameList.Findings? {
        let words = FoldedText.words(of: text).map { String(text[$0.range]) }
        var findings = NameList.Findings()
        for word in words {
            guard word.utf8.count <= 3, word.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }),
                let code = Party.suggestion(for: word), word.utf8.count >= 2
            else { return nil }
            if !findings.found.contains(code) { findings.found.append(code) }
        }
        return words.isEmpty ? nil : findings
    }
}
