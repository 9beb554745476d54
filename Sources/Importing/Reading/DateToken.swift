internal import Scalars

/// A piece of a date as it is written.
enum DateToken: Hashable {
    case number(Int, digits: Int)
    case month(Int)
    /// What separates the numbers of a date: `/`, `.` or `-`.
    case mark(Unicode.Scalar)
    /// What stands between two dates.
    case range
    case and
}

extension DateToken {
    /// The pieces of a text; nil where a word is none that dates are written with.
    static func tokens(in text: String, _ words: DateWords) -> [DateToken]? {
        var tokens: [DateToken] = []
        let (text, isBetween) = withoutBetween(ChineseNumerals.plain(withoutTime(text)), words)
        var rest = text[...]
        var counts = false
        while let first = rest.unicodeScalars.first {
            let scalars = rest.unicodeScalars.prefix {
                $0.joinsBefore || ($0.isNumeric == first.isNumeric && $0.isAlphabetic == first.isAlphabetic)
            }
            let run = rest[..<scalars.endIndex]
            if first.isNumeric {
                // A mark on a digit makes another sign of it.
                guard !run.holds(where: \.joinsBefore) else { return nil }
                let digits = FoldedText.folded(run)
                guard digits.utf8.count <= 8, let number = Int(digits) else { return nil }
                tokens.append(.number(number, digits: digits.utf8.count))
                counts = digits.utf8.count < 4
                rest = rest[run.endIndex...]
            } else if first.isAlphabetic {
                // `3 jours`: how long something took is none of its days.
                if counts, let unit = FoldedText.words(of: String(run)).first, words.timeUnits.contains(unit.folded) {
                    return nil
                }
                counts = false
                if let (month, length) = monthOfTwoWords(rest, first: run, words) {
                    tokens.append(.month(month))
                    rest = rest[length...]
                    continue
                }
                guard read(run, words, into: &tokens) else { return nil }
                rest = rest[run.endIndex...]
            } else {
                guard let read = separator(run) else { return nil }
                // In `3月-4月` the stroke stands between two dates, since the marks are the signs themselves.
                let isAfterSign =
                    text.unicodeScalars[..<run.startIndex].last.map("年月日号".unicodeScalars.contains) ?? false
                tokens += read == [.mark("-")] && isAfterSign ? [.range] : read
                rest = rest[run.endIndex...]
            }
        }
        if isBetween { tokens = tokens.map { $0 == .and ? .range : $0 } }
        return trimmed(stretch(tokens))
    }

    /// `between 5 and 7 March`: what joins the two days does not only name them.
    private static func withoutBetween(_ text: String, _ words: DateWords) -> (text: String, isBetween: Bool) {
        let found = FoldedText.words(of: text)
        for count in [2, 1] where found.count > count {
            let first = found[..<count].map(\.folded).joined(separator: " ")
            if words.between.contains(first) { return (String(text[found[count].range.lowerBound...]), true) }
        }
        return (text, false)
    }

    /// Some months have two words: `كانون الثاني`.
    private static func monthOfTwoWords(
        _ text: Substring, first: Substring, _ words: DateWords
    ) -> (Int, behind: String.Index)? {
        let behind = text[first.endIndex...]
        let rest = behind.unicodeScalars.drop { $0 == " " || $0 == "\u{A0}" }
        guard rest.startIndex > behind.startIndex, rest.first?.isAlphabetic == true else { return nil }
        let second = rest.prefix { $0.isAlphabetic || $0.joinsBefore }
        let name = FoldedText.folded(first) + " " + FoldedText.folded(Substring(second))
        return words.months[name].map { ($0, second.endIndex) }
    }

    /// `2018-03-05/2018-03-07`: between two dates with a year first the stroke is no part of either.
    private static func stretch(_ tokens: [DateToken]) -> [DateToken] {
        let strokes = tokens.indices.filter { tokens[$0] == .mark("/") }
        guard strokes.count == 1, tokens.count == strokes[0] * 2 + 1, strokes[0] >= 3 else { return tokens }
        let isYear = { (token: DateToken) in if case .number(_, 4) = token { true } else { false } }
        guard isYear(tokens[0]), isYear(tokens[strokes[0] + 1]) else { return tokens }
        return tokens.indices.map { $0 == strokes[0] ? .range : tokens[$0] }
    }

    /// The text without a time of day, `2018-03-04T09:00` or `04/03/2018 09:00:00`.
    private static func withoutTime(_ text: String) -> String {
        guard let cut = text.cut(atFirst: ":") else { return text }
        let hour = cut.before.unicodeScalars.reversed().prefix(while: \.isNumeric).count
        var before = cut.before.unicodeScalars.dropLast(hour)
        if before.last == "T", before.dropLast().last?.isNumeric == true { before = before.dropLast() }
        let rest = cut.after.unicodeScalars.drop { $0.isNumeric || $0 == ":" || $0 == "." || $0 == "Z" }
        return hour > 0 ? String(before) + withoutZone(String(rest)) : text
    }

    /// What follows a time without `AM`, `PM` and the zone: `+01:00`.
    private static func withoutZone(_ text: String) -> String {
        let words = text.words
        if let first = words.first, ["AM", "PM"].contains(first.uppercased().filter { $0 != "." }) {
            return words.dropFirst().joined(separator: " ")
        }
        let zone = text.unicodeScalars
        let isZone = zone.first.map { "+-".unicodeScalars.contains($0) } ?? false
        return isZone && zone.dropFirst().allSatisfy { $0.isNumeric || $0 == ":" } ? "" : text
    }

    /// Adds what a run of letters says; false where a word is none that dates are written with.
    private static func read(_ run: Substring, _ words: DateWords, into tokens: inout [DateToken]) -> Bool {
        for word in FoldedText.words(of: String(run)).map(\.folded) {
            if let month = words.months[word] {
                tokens.append(.month(month))
            } else if words.ranges.contains(word) {
                tokens.append(.range)
            } else if words.conjunctions.contains(word) {
                tokens.append(.and)
            } else if word == "月", case .number(let month, 1...2)? = tokens.last {
                tokens[tokens.count - 1] = .month(month)
                completeMonths(&tokens)
            } else if word == "年" {
                tokens.append(.mark("-"))
            } else if !words.fillers.contains(word), !["日", "号"].contains(word) {
                return false
            }
        }
        return true
    }

    /// `3-4月`, `3、4月`: the sign for months behind the last of two stands for the first as well.
    private static func completeMonths(_ tokens: inout [DateToken]) {
        var place = tokens.count - 2
        let joint = place > 0 && [.mark("-"), .range, .and].contains(tokens[place]) ? tokens[place] : nil
        if joint != nil { place -= 1 }
        guard place >= 0, case .number(let first, 1...2) = tokens[place], (1...12).contains(first),
            place == 0 || tokens[place - 1].isNumber || tokens[place - 1] == .mark("-")
        else { return }
        tokens[place] = .month(first)
        if let joint {
            tokens[place + 1] = joint == .mark("-") ? .range : joint
        } else {
            tokens.insert(.and, at: place + 1)
        }
    }

    private static func separator(_ run: Substring) -> [DateToken]? {
        let scalars = run.unicodeScalars
        let marks = String(
            scalars.filter { !$0.isSpace && !",،()'’\"".unicodeScalars.contains($0) })
        // The full stop of a short form stands before the stroke: `30 oct. – 2 nov.`.
        if scalars.count > 2, scalars.first == ".", let rest = marks.without(prefix: "."), !rest.isEmpty,
            !rest.begins(with: ".")
        {
            return separator(run.dropFirst())
        }
        switch marks {
        case "": return []
        case "/": return [.mark("/")]
        case ".": return [.mark(".")]
        case "..", "...", "…", "→", "~", "～": return [.range]
        case "-", "–", "—", "−", "‑", "‐":
            let isSpaced = [scalars.first, scalars.last].allSatisfy { $0?.isSpace == true }
            return [isSpaced || marks == "—" ? .range : .mark("-")]
        case "&", "、": return [.and]
        default: return nil
        }
    }

    /// Without marks at the ends and beside words, where they only join: `4-mars-2018`, `janv. 2018`.
    private static func trimmed(_ tokens: [DateToken]) -> [DateToken] {
        var result: [DateToken] = []
        for (index, token) in tokens.enumerated() {
            if case .mark(let mark) = token {
                let after = index + 1 < tokens.count ? tokens[index + 1] : nil
                guard let before = result.last, let after, before.isNumber || mark == "-", after.isNumber || mark == "-"
                else { continue }
                if mark == "-", before == .range || after == .range { continue }
            }
            // Two names of one month stand side by side: `آذار/مارس`.
            if case .month = token, result.last == token { continue }
            result.append(token)
        }
        return result
    }

    var isNumber: Bool {
        if case .number = self { true } else { false }
    }
}
