package import Scalars

/// The parts and addresses that another part refers to.
package final class RelationshipsPart: XMLPartHandler {
    /// One thing that is referred to.
    package struct Relationship {
        package let id: Spelling
        /// The last word of its type, in small letters: `worksheet`, `sharedstrings`.
        ///
        /// The words before differ between editions of the standard.
        package let type: String
        /// The name of a part, or an address outside the file.
        package let target: String
        package let isExternal: Bool
    }

    private let folder: String
    package private(set) var relationships: [Relationship] = []

    /// - Parameter folder: the folder of the part that refers to others.
    package init(folder: String) {
        self.folder = folder
    }

    package func start(_ element: String, _ attributes: [String: String]) throws(SpreadsheetError) {
        guard element == "Relationship", let id = attributes["Id"], let target = attributes["Target"],
            let type = attributes["Type"]?.parts(at: "/").last
        else { return }
        guard relationships.count < SpreadsheetLimits.cellCount else { throw .tooLarge(.cells) }
        let isExternal = attributes["TargetMode"]?.lowercased() == "external"
        relationships.append(
            Relationship(
                id: Spelling(id), type: type.lowercased(),
                target: isExternal ? target : RelationshipsPart.name(of: target, in: folder), isExternal: isExternal))
    }

    package func text(_ text: String) {}
    package func end(_ element: String) {}

    /// The name of a part in the archive: `/xl/a.xml`, `../b.xml` and `c%20d.xml` beside the folder.
    private static func name(of target: String, in folder: String) -> String {
        let target = decoded(target.replacing(scalars: "\\", with: "/"))
        var steps: [Substring] = []
        for step in (target.begins(with: "/") ? target : folder + target).parts(at: "/") {
            switch step {
            case "", ".": break
            case "..": steps = steps.dropLast()
            default: steps.append(step)
            }
        }
        return steps.joined(separator: "/")
    }

    private static func decoded(_ target: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(target.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(code)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
