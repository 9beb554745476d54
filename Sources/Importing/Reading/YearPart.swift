package import Documents
internal import Scalars

/// A quarter, half or season of a year: `T3 2018`, `first half of 2012`, `2018年第三季度`, `printemps 2018`.
package enum YearPart {
    /// Any day of it, of the whole year where it is a season; nil for anything else.
    package static func date(_ text: String, _ words: DateWords) -> PartialDate? {
        var years: [Int] = []
        var numbers: [Int] = []
        var lengths: [Int] = []
        for piece in pieces(of: text) {
            if let number = Int(piece) {
                if piece.utf8.count == 4 { years.append(number) } else { numbers.append(number) }
            } else if let number = words.ordinals[piece] {
                numbers.append(number)
            } else if words.seasons.contains(piece) {
                lengths.append(12)
            } else if words.quarters.contains(piece) {
                lengths.append(3)
            } else if words.halves.contains(piece) {
                lengths.append(6)
            } else if !words.fillers.contains(piece), !words.ordinalEndings.contains(piece) {
                return nil
            }
        }
        // `春季` is the season, though its second sign alone is a quarter.
        if lengths.contains(12), numbers.isEmpty { (numbers, lengths) = ([1], [12]) }
        guard years.count == 1, numbers.count == 1, lengths.count == 1, (1...(12 / lengths[0])).contains(numbers[0])
        else { return nil }
        let last = numbers[0] * lengths[0]
        let month = { (number: Int) in PartialDate("\(years[0])-\(number < 10 ? "0" : "")\(number)") }
        return PartialDate(from: month(last - lengths[0] + 1), to: month(last), text: PlainText.line(text))
    }

    /// Words, with digits apart from the letters beside them.
    private static func pieces(of text: String) -> [String] {
        FoldedText.words(of: text).flatMap { word -> [String] in
            var pieces: [String] = []
            var wasDigit: Bool?
            for scalar in word.folded.unicodeScalars {
                let isDigit = ("0"..."9").contains(scalar)
                if isDigit == wasDigit {
                    pieces[pieces.count - 1].unicodeScalars.append(scalar)
                } else {
                    pieces.append(String(scalar))
                }
                wasDigit = isDigit
            }
            return pieces
        }
    }
}
