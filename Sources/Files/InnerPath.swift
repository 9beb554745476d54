package import Scalars

/// The path of something inside a folder, checked once when it is made: it leads nowhere but further in.
///
/// Its parts are cut at the byte `/`; a mark behind a slash hides none. Two paths are equal only if their bytes are.
package struct InnerPath: Hashable, Sendable, CustomStringConvertible {
    /// The names of the folders on the way, and of what lies there; at least one.
    package let parts: [Spelling]

    /// - Throws: what is wrong with the text, where it cannot be such a path on every system.
    package init(_ text: String) throws(InnerPathProblem) {
        if text.isEmpty { throw .isEmpty }
        if text.begins(with: "/") { throw .isAbsolute }
        if InnerPath.beginsWithDrive(text) { throw .isAbsolute }
        if let scalar = text.unicodeScalars.first(where: \.isUnfitForName) { throw .holds(scalar) }
        let parts = text.parts(at: "/").map(Spelling.init)
        for part in parts {
            switch part.text {
            case "..": throw .leavesFolder
            case "", ".": throw .hasIdlePart(InnerPath.tidied(parts))
            default: if part.text.utf8.count > 255 { throw .partIsTooLong }
            }
        }
        self.parts = parts
    }

    private init(parts: [Spelling]) { self.parts = parts }

    /// A name that the program writes itself.
    package init(name: StaticString) { parts = [Spelling(name.description)] }

    /// The path of the same thing from further out.
    package func inside(_ folder: InnerPath) -> InnerPath { InnerPath(parts: folder.parts + parts) }

    package var text: String { parts.map(\.text).joined(separator: "/") }

    package var description: String { text }

    /// The name of what lies there.
    package var name: String { parts[parts.count - 1].text }

    /// The path of the folder in which it lies; nil where that is the folder from which it starts.
    package var parent: InnerPath? { parts.count > 1 ? InnerPath(parts: parts.dropLast()) : nil }

    /// The folders on the way, the outermost first.
    package var parents: [InnerPath] { (1..<parts.count).map { InnerPath(parts: Array(parts[..<$0])) } }

    /// `C:` begins an absolute path elsewhere.
    private static func beginsWithDrive(_ text: String) -> Bool {
        let start = text.unicodeScalars.prefix(2)
        return start.last == ":" && start.first?.properties.isAlphabetic == true
    }

    /// The path that was meant, without parts that lead nowhere; nil where nothing is left.
    private static func tidied(_ parts: [Spelling]) -> String? {
        let rest = parts.map(\.text).filter { !$0.isEmpty && $0 != "." }
        return rest.isEmpty ? nil : rest.joined(separator: "/")
    }
}

/// Why a text is no path inside a folder.
package enum InnerPathProblem: Error, Equatable, Sendable {
    case isEmpty
    /// It begins at the root of a system or of a drive.
    case isAbsolute
    /// A part is `..`.
    case leavesFolder
    /// A part is `.` or empty; the path without such parts, where something is left.
    case hasIdlePart(String?)
    /// NUL, a backslash, a control character or a mark of direction, which names files on no system, or shows one
    /// name as another.
    case holds(Unicode.Scalar)
    /// A name of more than 255 bytes, which no system stores.
    case partIsTooLong
}

extension Unicode.Scalar {
    fileprivate var isUnfitForName: Bool {
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        // The two joiners are part of how some languages are spelled.
        case .format: self != "\u{200C}" && self != "\u{200D}"
        default: self == "\\"
        }
    }
}
