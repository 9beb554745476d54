internal import Scalars

/// How cells show dates, and which sheets are not shown, by the names of styles.
final class OpenDocumentStyles: XMLPartHandler {
    /// The formats that styles of cells use.
    private var formats: [String: String] = [:]
    private var parents: [String: String] = [:]
    private var parts: [String: Set<String>] = [:]
    private var hidden: Set<String> = []
    /// Whether a line runs through what has a style, and its colours of letters and ground.
    private var struck: [String: Bool] = [:]
    private var colours: [String: String] = [:]
    private var grounds: [String: String] = [:]
    private var style = ""
    private var format: String?

    func start(_ element: String, _ attributes: [String: String]) {
        switch element {
        case "style":
            style = attributes["style:name"] ?? ""
            formats[style] = attributes["style:data-style-name"] ?? formats[style]
            parents[style] = attributes["style:parent-style-name"]
        case "table-properties" where attributes["table:display"] == "false": hidden.insert(style)
        case "text-properties" where format == nil:
            if let line = attributes["style:text-line-through-style"] ?? attributes["style:text-line-through-type"] {
                struck[style] = line != "none"
            }
            colours[style] = attributes["fo:color"].map { $0.lowercased() } ?? colours[style]
        case "table-cell-properties":
            grounds[style] = attributes["fo:background-color"].map { $0.lowercased() } ?? grounds[style]
        case "date-style": format = attributes["style:name"]
        case "day", "month", "year", "quarter", "week-of-year", "hours":
            if let format { parts[format, default: []].insert(element) }
        default: break
        }
    }

    func text(_ text: String) {}

    func end(_ element: String) {
        if element == "date-style" { format = nil }
    }

    func isHidden(_ style: String?) -> Bool { style.map(hidden.contains) ?? false }

    /// Whether a line runs through what has a style; nil where it says nothing.
    func isStruck(_ style: String?) -> Bool? { first(struck, of: style) }

    /// Whether letters and ground have one colour.
    func isUnseen(_ style: String?) -> Bool {
        let ground = first(grounds, of: style) ?? "transparent"
        return first(colours, of: style).map { $0 == (ground == "transparent" ? "#ffffff" : ground) } ?? false
    }

    /// What a style or the nearest of those that it follows says.
    private func first<Value>(_ values: [String: Value], of style: String?) -> Value? {
        var name = style
        for _ in 0..<16 {
            guard let current = name else { break }
            if let value = values[current] { return value }
            name = parents[current]
        }
        return nil
    }

    /// The smallest part of a date that a style shows; the day where it says nothing of dates.
    func datePart(of style: String?) -> NumberFormat.DatePart {
        var name = style
        for _ in 0..<16 {
            guard let current = name else { break }
            if let shown = formats[current].flatMap({ parts[$0] }) {
                if shown.contains("day") || shown.contains("hours") { return .day }
                return shown.contains("month") ? .month : shown.contains("year") ? .year : .day
            }
            name = parents[current]
        }
        return .day
    }
}
