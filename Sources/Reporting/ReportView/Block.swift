/// A part of a report with its heading; parts inside it stand one level deeper.
struct Section: Sendable {
    let anchor: Anchor
    let title: Words
    var blocks: [Block] = []
    var parts: [Section] = []
}

/// One thing that a section says, without a word about how it looks.
enum Block: Sendable {
    case paragraph(Words)
    /// Something that nobody should overlook.
    case warning(Words)
    /// What qualifies the paragraph before it.
    case note(Words)
    case facts([Fact])
    case figures([Figure])
    case list([Words])
    case steps([Words])
    case table(Table)
    case chart(Chart)
    /// A long list that a screen may show on demand; on paper it is always open.
    case fold(Words, [Block])
    /// A small heading that leads into what follows and stands in no list of contents.
    case lead(Words)
}

/// A name with what there is to say under it.
struct Fact: Sendable {
    let name: Words
    let lines: [Words]

    init(_ name: Words, _ lines: Words?...) {
        self.name = name
        self.lines = lines.compactMap(\.self)
    }

    init(_ name: Words, lines: [Words]) {
        self.name = name
        self.lines = lines
    }
}

/// A number that the first page shows in large print.
struct Figure: Sendable {
    let name: Words
    let value: Words
    let lines: [Words]
    /// Whether the value stands without emphasis, since nobody adopted what it rests on.
    var isPlain = false
}
