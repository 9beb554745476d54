extension Words {
    /// With the no-break spaces that French puts before double punctuation and inside its quotation marks, so that
    /// whoever writes a wording need not type characters that cannot be seen.
    var withFrenchSpaces: Words {
        Words(
            runs.map { run in
                switch run {
                case .plain(let text): .plain(text.withFrenchSpaces)
                case .strong(let words): .strong(words.withFrenchSpaces)
                default: run
                }
            })
    }
}

extension String {
    fileprivate var withFrenchSpaces: String {
        var spaced = ""
        var rest = self[...]
        while let space = rest.firstIndex(of: " ") {
            spaced += rest[..<space]
            let following = rest[rest.index(after: space)...].first
            let isAfterQuote = spaced.last == "«"
            spaced += isAfterQuote || following.map { ":;?!»".contains($0) } ?? false ? "\u{A0}" : " "
            rest = rest[rest.index(after: space)...]
        }
        return spaced + rest
    }
}
