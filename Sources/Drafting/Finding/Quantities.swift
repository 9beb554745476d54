internal import Importing
internal import Methodology
internal import Scalars

/// Reads tonnes of substances, with how far they were dealt with.
struct Quantities {
    private let candidate: Candidate

    init(_ candidate: Candidate) {
        self.candidate = candidate
    }

    private struct Quantity {
        let amount: String
        let words: Range<Int>
        let sentence: Range<Int>
    }

    func add(to item: inout DraftedItem) {
        var results: [ItemDraft] = []
        var first: (words: String, paragraph: Int)?
        for part in candidate.all {
            for (index, quantity) in quantities(in: part).enumerated() {
                let words = part.paragraph.text(of: quantity.words)
                let result = result(quantity, index, part, number: results.count + 1)
                guard isOwn(quantity, part.paragraph), isExact(quantity, part.paragraph), !quantity.amount.isEmpty,
                    isReached(quantity, part), !isPart(quantity, of: results.last, result, part.paragraph)
                else {
                    item.doubt(.quantity, told(quantity, part.paragraph), in: part.paragraph.number)
                    continue
                }
                results.append(result)
                first = first ?? (words, part.paragraph.number)
                item.cite(part.paragraph.number)
            }
        }
        for part in candidate.all { doubtParts(of: part, &item) }
        guard let first else { return }
        item.set(
            "results", .items(results), results.map { $0.word("amount") }.joined(separator: ", "), first.words,
            in: first.paragraph)
    }

    /// The words of a quantity, with those before it that make it a bound or the end of a range.
    private func told(_ quantity: Quantity, _ paragraph: ReadParagraph) -> String {
        let first =
            isExact(quantity, paragraph)
            ? quantity.words.lowerBound : max(quantity.sentence.lowerBound, quantity.words.lowerBound - 2)
        return paragraph.text(of: first..<quantity.words.upperBound)
    }

    /// National totals are not the centre's, and footnotes tell of parts.
    private func isOwn(_ quantity: Quantity, _ paragraph: ReadParagraph) -> Bool {
        if case .note = paragraph.paragraph.role { return false }
        return !paragraph.has(ReportWords.national, in: quantity.sentence)
    }

    /// Neither `about 400 t` nor `300 to 400 t`.
    private func isExact(_ quantity: Quantity, _ paragraph: ReadParagraph) -> Bool {
        !paragraph.isInexact(quantity.words.lowerBound, from: quantity.sentence.lowerBound)
    }

    /// Neither planned, nor said not to have been reached.
    private func isReached(_ quantity: Quantity, _ part: Candidate.Part) -> Bool {
        let paragraph = part.paragraph
        let next = quantities(in: part).map(\.words.lowerBound).first { $0 >= quantity.words.upperBound }
        let end = min(next ?? quantity.sentence.upperBound, quantity.sentence.upperBound)
        let around = quantity.sentence.lowerBound..<max(end, quantity.words.upperBound)
        return !paragraph.has(ReportWords.intended, in: around)
            && !around.contains { ReportWords.negations.contains(paragraph.words[$0].folded) }
    }

    /// A part is told apart from the whole by how far it was dealt with; otherwise both would be added up.
    private func isPart(
        _ quantity: Quantity, of whole: ItemDraft?, _ part: ItemDraft, _ paragraph: ReadParagraph
    ) -> Bool {
        let before = max(quantity.sentence.lowerBound, quantity.words.lowerBound - 3)..<quantity.words.lowerBound
        guard paragraph.has(ReportWords.including, in: before) else { return false }
        let stages = [whole?.word("stage") ?? "", part.word("stage")]
        return stages.contains(where: \.isEmpty) || stages[0].isSpelled(stages[1])
    }

    /// `400 t recensées, dont 150 éliminées`: a part without its unit.
    private func doubtParts(of part: Candidate.Part, _ item: inout DraftedItem) {
        let (paragraph, known) = (part.paragraph, quantities(in: part))
        let told = Set(known.map(\.sentence))
        for sentence in part.sentences where told.contains(sentence) {
            for match in ReportWords.including.matches(in: paragraph.words, sentence) {
                let number = match.words.upperBound
                guard number < sentence.upperBound, isDigits(number, paragraph),
                    !known.contains(where: { $0.words.contains(number) })
                else { continue }
                let words = paragraph.text(of: match.words.lowerBound..<min(number + 3, sentence.upperBound))
                item.doubt(.quantity, words, in: paragraph.number)
            }
        }
    }

    private func quantities(in part: Candidate.Part) -> [Quantity] {
        ReportWords.tonnes.matches(in: part.paragraph.words, part.words).compactMap { unit in
            guard unit.words.lowerBound > part.words.lowerBound else { return nil }
            let paragraph = part.paragraph
            var start = unit.words.lowerBound
            while start > part.words.lowerBound, isDigits(start - 1, paragraph),
                isJoined(start - 1, paragraph, start == unit.words.lowerBound)
            {
                start -= 1
            }
            guard start < unit.words.lowerBound else { return nil }
            let text = String(
                paragraph.text[
                    paragraph.words[start].range.lowerBound..<paragraph.words[unit.words.lowerBound].range.lowerBound
                ].trimmed)
            let sentence = paragraph.sentence(at: paragraph.words[start].range.lowerBound)
            return Quantity(
                amount: QuantityNumber.written(text).map { "\($0) t" } ?? "", words: start..<unit.words.upperBound,
                sentence: sentence)
        }
    }

    private func isDigits(_ index: Int, _ paragraph: ReadParagraph) -> Bool {
        paragraph.words[index].folded.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// Digits with a space, stop or comma between them are one number.
    private func isJoined(_ index: Int, _ paragraph: ReadParagraph, _ isBesideUnit: Bool) -> Bool {
        let between = paragraph.text[
            paragraph.words[index].range.upperBound..<paragraph.words[index + 1].range.lowerBound]
        return isBesideUnit ? between.words.isEmpty : between.unicodeScalars.count == 1
    }

    private func result(_ quantity: Quantity, _ index: Int, _ part: Candidate.Part, number: Int) -> ItemDraft {
        let paragraph = part.paragraph
        let others = quantities(in: part).filter { $0.sentence == quantity.sentence }.map(\.words)
        let start =
            others.last { $0.upperBound <= quantity.words.lowerBound }?.upperBound ?? quantity.sentence.lowerBound
        let end =
            others.first { $0.lowerBound >= quantity.words.upperBound }?.lowerBound ?? quantity.sentence.upperBound
        var draft = ItemDraft(kind: .result)
        draft.id = "q\(number)"
        let substance = ReportWords.substances.matches(in: paragraph.words, start..<end).first
        let last =
            substance.map {
                $0.words.lowerBound >= quantity.words.upperBound && $0.words.lowerBound - quantity.words.upperBound < 4
                    ? $0.words.upperBound : quantity.words.upperBound
            } ?? quantity.words.upperBound
        draft.values["title"] = .text(paragraph.text(of: quantity.words.lowerBound..<last))
        draft.values["amount"] = .word(quantity.amount)
        if let substance { draft.values["substance"] = .word(substance.meaning) }
        if let stage = stage(quantity, start..<end, paragraph) { draft.values["stage"] = .word(stage) }
        return draft
    }

    /// The state that is named nearest, unless a word turns it into its opposite.
    private func stage(_ quantity: Quantity, _ region: Range<Int>, _ paragraph: ReadParagraph) -> String? {
        let stages = ReportWords.stages.matches(in: paragraph.words, region).filter { match in
            let before = max(region.lowerBound, match.words.lowerBound - 4)..<match.words.lowerBound
            return !before.contains {
                ReportWords.negations.contains(paragraph.words[$0].folded) || paragraph.words[$0].folded == "none"
            }
        }
        return stages.min { distance($0.words, quantity.words) < distance($1.words, quantity.words) }?.meaning
    }

    private func distance(_ one: Range<Int>, _ other: Range<Int>) -> Int {
        one.lowerBound >= other.upperBound ? one.lowerBound - other.upperBound : other.lowerBound - one.upperBound
    }
}

/// A quantity as people write it.
enum QuantityNumber {
    /// The digits with a point before decimals; nil where one mark may stand for either.
    static func written(_ text: String) -> String? {
        let plain = FoldedText.folded(text).replacing(scalars: "\u{A0}", with: " ").replacing(
            scalars: "\u{202F}", with: " ")
        let groups = plain.parts { " .,'’".unicodeScalars.contains($0) }.map(String.init)
        guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            groups[0].utf8.count <= 9
        else { return nil }
        if groups.count == 1 { return groups[0] }
        let signs = plain.unicodeScalars.filter { " .,'’".unicodeScalars.contains($0) }
        guard groups.count == 2, let sign = signs.first else { return nil }
        if sign == " " || sign == "'" || sign == "’" { return groups[1].utf8.count == 3 ? groups.joined() : nil }
        return groups[1].utf8.count == 3 ? nil : "\(groups[0]).\(groups[1])"
    }
}
