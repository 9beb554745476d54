internal import Importing
internal import Scalars

/// Lists what is said of a thing and is for a person to write: money, and who did it together with the centre.
struct Asides {
    private let candidate: Candidate

    init(_ candidate: Candidate) {
        self.candidate = candidate
    }

    func add(to item: inout DraftedItem) {
        for part in candidate.parts {
            for money in Money.amounts(in: part.paragraph, part.words) {
                item.doubt(.money, money, in: part.paragraph.number)
            }
            for match in ReportWords.roles.matches(in: part.paragraph.words, part.words)
            where match.meaning == "co_organised" {
                let end = min(
                    match.words.upperBound + 8,
                    part.paragraph.sentence(at: part.paragraph.words[match.words.lowerBound].range.lowerBound)
                        .upperBound)
                item.doubt(.partners, part.paragraph.text(of: match.words.lowerBound..<end), in: part.paragraph.number)
            }
        }
    }
}

/// Amounts of money in running text.
enum Money {
    static func amounts(in paragraph: ReadParagraph, _ range: Range<Int>) -> [String] {
        range.compactMap { index in
            let word = paragraph.words[index]
            let text = String(paragraph.text[word.range])
            guard codes.contains(text) || names.contains(word.folded) else { return nil }
            var (start, end) = (index, index + 1)
            while start > range.lowerBound, index - start < 4, isDigit(start - 1, paragraph),
                isJoined(start - 1, paragraph)
            {
                start -= 1
            }
            if start == index {
                while end < range.upperBound, end - index < 5, isDigit(end, paragraph), isJoined(end - 1, paragraph) {
                    end += 1
                }
            }
            return end - start > 1 ? paragraph.text(of: start..<end) : nil
        }
    }

    /// Whether a single sign that numbers hold stands between a word and the next.
    private static func isJoined(_ index: Int, _ paragraph: ReadParagraph) -> Bool {
        let between = paragraph.text[
            paragraph.words[index].range.upperBound..<paragraph.words[index + 1].range.lowerBound]
        return between.unicodeScalars.count == 1 && !between.holds(where: { "()\n;:".unicodeScalars.contains($0) })
    }

    private static func isDigit(_ index: Int, _ paragraph: ReadParagraph) -> Bool {
        paragraph.words[index].folded.unicodeScalars.first?.properties.numericType == .decimal
    }

    private static let codes: Set<String> = [
        "USD", "EUR", "CHF", "GBP", "JPY", "CNY", "RUB", "FCFA", "XOF", "XAF", "DZD", "MAD", "TND",
    ]
    private static let names = Set(
        [
            "euros", "euro", "dollars", "dollar", "دولار", "يورو", "دينار", "فرنك", "долларов", "евро", "рублей", "美元",
            "欧元", "dólares",
        ].map(FoldedText.key))
}
