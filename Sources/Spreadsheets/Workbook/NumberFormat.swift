internal import Scalars

/// How a code of a spreadsheet shows a number: as a date, or with something around it.
enum NumberFormat: Hashable {
    /// As a number alone.
    case plain
    /// As a date, as far as it names it.
    case date(DatePart)
    /// With texts before and behind, such as a currency.
    case surrounded(before: String, after: String)
    case percent

    /// The smallest part of a date that is shown.
    enum DatePart: Hashable {
        case day, month, year
        /// A day where it is not the first of a month; languages differ in what they show.
        case dayOrMonth
    }

    /// The numbers of formats for which no code is written (ECMA-376 part 1, 18.8.30), those for East Asia included.
    init(builtIn id: Int) {
        switch id {
        case 9, 10: self = .percent
        case 14...16, 22, 28...31, 35, 51, 53, 54, 58: self = .date(.day)
        case 17: self = .date(.month)
        case 27, 34, 36, 50, 52, 57: self = .date(.dayOrMonth)
        default: self = .plain
        }
    }

    /// Reads the first section of a code; the others are for negative numbers, zero and text.
    init(_ code: String) {
        var pieces = FormatPieces()
        pieces.read(code)
        self = pieces.format
    }
}

/// What the first section of a format's code is made of.
private struct FormatPieces {
    /// Runs of letters that stand for parts of dates and times: `yyyy`, `mm`, `h`.
    private var runs: [(letter: Unicode.Scalar, count: Int)] = []
    private var before = ""
    private var after = ""
    private var hasDigits = false
    private var isPercent = false
    /// A comma behind the digits shows thousands, so that what stands around is no unit of the value.
    private var isScaled = false
    private var isScientific = false

    mutating func read(_ code: String) {
        var scalars = Array(code.unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "G" where isGeneral(&scalars), "g" where isGeneral(&scalars): hasDigits = true
            // Parts of a second.
            case "0" where runs.last?.letter == "s" && !hasDigits: break
            case ";": return
            case "\"": addText(String(String.UnicodeScalarView(FormatPieces.take(to: "\"", of: &scalars))))
            case "[": readBracket(FormatPieces.take(to: "]", of: &scalars))
            case "\\": if let next = scalars.popFirst() { addText(String(next)) }
            // An empty space as wide as the next sign, and the next sign again and again.
            case "_": if scalars.popFirst() != nil { addText(" ") }
            case "*": _ = scalars.popFirst()
            case "0", "#", "?":
                hasDigits = true
                isScaled = false
            case ",": isScaled = hasDigits
            case "%": isPercent = true
            case "e" where hasDigits, "E" where hasDigits: isScientific = true
            default: readSign(scalar, &scalars)
            }
        }
    }

    /// `General` shows the number as it is, and has none of the letters of a date.
    private func isGeneral(_ rest: inout ArraySlice<Unicode.Scalar>) -> Bool {
        guard String(String.UnicodeScalarView(rest.prefix(6))).lowercased() == "eneral" else { return false }
        rest = rest.dropFirst(6)
        return true
    }

    private mutating func readSign(_ scalar: Unicode.Scalar, _ scalars: inout ArraySlice<Unicode.Scalar>) {
        let letter = Unicode.Scalar(scalar.value | 0x20) ?? scalar
        if letter == "a", scalars.first.map({ "mM/pP".unicodeScalars.contains($0) }) ?? false {
            scalars = scalars.drop { "mMpP/aA".unicodeScalars.contains($0) }
        } else if scalar.isASCII, "ymdhsegb".unicodeScalars.contains(letter) {
            if let last = runs.last, last.letter == letter, wasLetter {
                runs[runs.count - 1].count += 1
            } else {
                runs.append((letter, 1))
            }
            wasLetter = true
            return
        } else if scalar != "." {
            addText(String(scalar))
        }
        wasLetter = false
    }

    /// Whether the sign before was a letter of a date, so that an equal one belongs to it.
    private var wasLetter = false

    private mutating func addText(_ text: String) {
        wasLetter = false
        if hasDigits { after += text } else { before += text }
    }

    /// `[$€-40C]` is a currency, `[h]` counts hours, `[Red]` and `[>100]` show nothing.
    private mutating func readBracket(_ inside: [Unicode.Scalar]) {
        let text = String(String.UnicodeScalarView(inside))
        if let currency = text.without(prefix: "$") {
            addText(String(currency.parts(at: "-", atMost: 1)[0]))
        } else if let first = text.lowercased().unicodeScalars.first, "hms".unicodeScalars.contains(first),
            Set(text.lowercased().unicodeScalars).count == 1
        {
            runs.append(("h", 1))
        }
        wasLetter = false
    }

    private static func take(
        to end: Unicode.Scalar, of scalars: inout ArraySlice<Unicode.Scalar>
    ) -> [Unicode.Scalar] {
        let inside = Array(scalars.prefix { $0 != end })
        scalars = scalars.dropFirst(inside.count + 1)
        return inside
    }

    var format: NumberFormat {
        if let part = datePart, !hasDigits { return .date(part) }
        let (before, after) = (String(before.trimmed), String(after.trimmed))
        if isPercent { return .percent }
        guard hasDigits, !isScaled, !isScientific, !before.isEmpty || !after.isEmpty else { return .plain }
        // Brackets and signs around negative numbers say nothing of the value.
        let says = { (text: String) in text.holds { !"()-+/:., ".unicodeScalars.contains($0) } }
        return says(before) || says(after) ? .surrounded(before: before, after: after) : .plain
    }

    /// An `m` behind hours or before seconds counts minutes.
    private var datePart: NumberFormat.DatePart? {
        let isMinutes = { (index: Int) in
            (index > 0 && runs[index - 1].letter == "h")
                || (index + 1 < runs.count && runs[index + 1].letter == "s")
        }
        let months = runs.indices.contains { runs[$0].letter == "m" && !isMinutes($0) }
        if runs.contains(where: { $0.letter == "d" }) { return .day }
        if months { return .month }
        return runs.contains { ["y", "e", "b"].contains($0.letter) } ? .year : nil
    }
}
