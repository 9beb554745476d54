internal import Documents
internal import Scalars

/// Where a link leads.
enum Target: Hashable, Sendable {
    case anchor(Anchor)
    /// A file beside the report that a report wrote.
    case file(String)
    /// A copy of one of the record's documents beside the report.
    case document(String)
    case address(String)

    /// Whether an address leads to the web, so that a reader may follow it.
    static func isFollowed(_ address: String) -> Bool {
        WebAddress.hasScheme(address)
    }

    /// Whether a browser only shows a document of this name.
    ///
    /// It runs what a page or a drawing holds as if it were a part of the report, so that all others are saved instead.
    static func isOnlyShown(_ name: String) -> Bool {
        let ending = name.cut(atLast: ".").map { $0.after.lowercased() } ?? ""
        return ["pdf", "png", "jpg", "jpeg", "gif", "webp", "txt", "csv", "md"].contains(ending)
    }

    /// A file's name as an address, each byte that means something else there by its number.
    static func encoded(_ name: String) -> String {
        name.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
                UInt8(ascii: "/"):
                String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }
}

/// The name of a place in a report.
struct Anchor: Hashable, Sendable {
    let name: String

    /// A place of a kind for an id. Whatever is no letter, digit, point or hyphen is written by its number.
    init(_ kind: Kind, _ id: String) {
        let bytes = id.utf8.map { byte in
            Anchor.isPlain(byte) ? String(UnicodeScalar(byte)) : "_" + String(byte, radix: 16)
        }
        name = kind.rawValue + "-" + bytes.joined()
    }

    /// A place that a report has once.
    init(_ part: Part) {
        name = part.rawValue
    }

    enum Kind: String {
        case criterion, indicator, group, gate, item, source, selection, reading, reference
    }

    enum Part: String {
        case contents, centre, scores, criteria, gates, activities, sources, items, integrity, findings, feedback,
            reported, statement
        case method, references, digests, limits
        case scoreTable = "score-table"
        case summary
        case openGates = "open-gates"
        case notes, steps, fragile, weighty, selections, values, readings
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
