internal import Scalars

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
        while let (before, after) = rest.cut(atFirst: " ") {
            spaced += before
            let isBeforeMark = after.unicodeScalars.first.map(":;?!»".unicodeScalars.contains) ?? false
            spaced += spaced.ends(with: "«") || isBeforeMark ? "\u{A0}" : " "
            rest = after
        }
        return spaced + rest
    }
}
