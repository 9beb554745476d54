/// Reads a message as it stands in a file, such as `**Show:** %{fields}`, by bytes, so that a mark behind a sign hides
/// nothing. A backslash before a backtick leaves the backtick as it is.
struct MessageParser {
    /// What stands behind `%{` and is no name of a place.
    private(set) var badPlaces: [String] = []
    private let bytes: [UInt8]
    private var next = 0

    /// The message; what is no place stays the text that it is.
    static func message(_ text: String) -> Message {
        var parser = MessageParser(text)
        return parser.message()
    }

    init(_ text: String) { bytes = Array(text.utf8) }

    /// Reads the whole text.
    mutating func message() -> Message { Message(pieces: pieces(until: nil)) }

    private mutating func pieces(until end: String?) -> [Message.Piece] {
        var pieces: [Message.Piece] = []
        var start = next
        while next < bytes.count, !isAt(end) {
            let begin = next
            guard let piece = piece(inside: end) else {
                next += 1
                continue
            }
            if start < begin { pieces.append(.text(text(start..<begin))) }
            pieces.append(piece)
            start = next
        }
        if start < next { pieces.append(.text(text(start..<next))) }
        return pieces
    }

    /// The place or marked text that begins here; nil where plain text goes on.
    private mutating func piece(inside end: String?) -> Message.Piece? {
        if isAt("\\`") {
            next += 2
            return .text("`")
        }
        if isAt("%{") { return place() }
        if isAt("**"), end == nil, let inner = marked("**") { return .strong(inner) }
        if isAt("`"), let inner = marked("`") { return .typed(inner) }
        return nil
    }

    private mutating func place() -> Message.Piece? {
        let start = next + 2
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "}"))
        let name = text(start..<(end ?? min(start + 20, bytes.count)))
        guard let end, MessageParser.isPlaceName(name) else {
            badPlaces.append(name)
            return nil
        }
        next = end + 1
        return .place(name)
    }

    /// What stands between two of a mark; nil where the second is missing or nothing stands between them.
    private mutating func marked(_ mark: String) -> [Message.Piece]? {
        let start = next
        next += mark.utf8.count
        let isEmpty = isAt(mark)
        let inner = isEmpty ? [] : pieces(until: mark)
        guard !isEmpty, next < bytes.count else {
            next = start
            return nil
        }
        next += mark.utf8.count
        return inner
    }

    private func isAt(_ sign: String?) -> Bool { sign.map { bytes[next...].starts(with: $0.utf8) } ?? false }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// Whether a text can name a place: small letters, digits and `_`, a letter first.
    static func isPlaceName(_ name: String) -> Bool {
        guard let first = name.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return false }
        return name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
            default: false
            }
        }
    }
}
