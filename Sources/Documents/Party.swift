internal import Scalars

/// A Party to a Convention, named by its ISO 3166-1 alpha-3 code.
///
/// All 249 codes of ISO 3166-1 are known, and `EUE` for the European Union. Whether the area is a Party to a given
/// Convention is for the methodology to say, and what it is called in a language for the reports.
package struct Party: Hashable, Sendable {
    private let position: UInt8

    /// Finds the Party with an alpha-3 code in capital letters, such as `NOR`; nil if there is none.
    package init?(code: String) {
        // Some signs beyond ASCII equal a letter of it to Swift, such as the Kelvin sign.
        guard code.utf8.count == 3, let position = PartyTable.indexes[code] else { return nil }
        self.position = position
    }

    private init(position: UInt8) {
        self.position = position
    }
}

extension Party {
    /// All Parties, in alphabetical order of their codes.
    package static let all = PartyTable.codes.indices.map { Party(position: UInt8($0)) }

    /// The alpha-3 code, in capital letters.
    package var code: String { PartyTable.codes[index] }

    /// The place of the code in alphabetical order, from 0 and below 256, so that it can serve as the position of a bit.
    package var index: Int { Int(position) }
}

extension Party: Comparable {
    /// In alphabetical order of the codes.
    package static func < (left: Party, right: Party) -> Bool { left.position < right.position }
}

extension Party: CustomStringConvertible {
    /// The alpha-3 code.
    package var description: String { code }
}

extension Party {
    /// The alpha-3 code that was probably meant by a text that is none: an alpha-2 code (`NO`), a code in small letters
    /// (`nor`) or an English name (`Norway`, `Ivory Coast`). Nil if the text is no such thing.
    package static func suggestion(for text: String) -> String? {
        let word = text.words.joined().uppercased()
        if PartyTable.indexes[word] != nil { return word }
        return PartyTable.codesByAlpha2[word] ?? PartyTable.codesByName[PartyTable.searchForm(of: text)]
    }
}
