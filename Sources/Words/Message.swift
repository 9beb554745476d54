/// A text of a language, with the places that the program fills.
package struct Message: Hashable, Sendable {
    /// A part of a message.
    package indirect enum Piece: Hashable, Sendable {
        case text(String)
        /// What the program puts in, by the name that the message gives it: `%{fields}`.
        case place(String)
        /// What stands out: `**strong**`.
        case strong([Piece])
        /// What somebody types, such as a key or a command: `` `code` ``.
        case typed([Piece])
    }

    /// The parts in their order.
    package let pieces: [Piece]

    /// The names of all places.
    package var places: Set<String> { Message.places(in: pieces) }

    private static func places(in pieces: [Piece]) -> Set<String> {
        pieces.reduce(into: []) { names, piece in
            switch piece {
            case .text: break
            case .place(let name): names.insert(name)
            case .strong(let inner), .typed(let inner): names.formUnion(places(in: inner))
            }
        }
    }
}

/// What a key says: one text, or one for each form that a number asks for.
package enum MessageForms: Hashable, Sendable {
    case single(Message)
    case plural([PluralCategory: Message])

    /// The text for a number of some category; a form that the language's file lacks is the general one.
    package func form(_ category: PluralCategory) -> Message {
        switch self {
        case .single(let message): message
        case .plural(let forms): forms[category] ?? forms[.other] ?? Message(pieces: [])
        }
    }

    /// Whether the program can put into these what it puts into others; a form of a plural may say the number in words.
    func takesWhat(_ other: MessageForms) -> Bool {
        switch (self, other) {
        case (.single(let own), .single(let other)): own.places == other.places
        case (.plural(let forms), .plural):
            forms.values.allSatisfy { form in
                form.places.union(["count"]) == other.message.places.union(["count"])
            }
        default: false
        }
    }

    /// The one text; the general one where there are several.
    package var message: Message { form(.other) }
}
