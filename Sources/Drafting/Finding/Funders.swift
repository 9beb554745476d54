internal import Importing
internal import Scalars

/// Reads who paid: a donor where the words leave no doubt, else the words, for a person to look at.
struct Funders {
    private let candidate: Candidate

    init(_ candidate: Candidate) {
        self.candidate = candidate
    }

    func add(to item: inout DraftedItem) {
        var donors: [(name: String, words: String, paragraph: Int)] = []
        for part in candidate.parts {
            for sentence in part.sentences {
                let matches = ReportWords.funders.matches(in: part.paragraph.words, sentence)
                for (index, match) in matches.enumerated() {
                    // `grâce à un don de` is told with the second of its words.
                    let next = matches.dropFirst(index + 1).first?.words.lowerBound ?? .max
                    if next - match.words.upperBound <= 2 { continue }
                    guard let donor = donor(behind: match, sentence, part.paragraph) else {
                        item.doubt(.money, told(match, sentence, part.paragraph), in: part.paragraph.number)
                        continue
                    }
                    let words = part.paragraph.text(of: match.words.lowerBound..<donor.upperBound)
                    donors.append((part.paragraph.text(of: donor), words, part.paragraph.number))
                }
            }
        }
        guard let first = donors.first else { return }
        let names = donors.map(\.name).firstOccurrences
        item.set(
            "funding", .records(names.map { [("donor", .text($0))] }), names.joined(separator: ", "), first.words,
            in: first.paragraph)
        for donor in donors { item.cite(donor.paragraph) }
    }

    /// The one Party that stands right behind the words for paying, where nothing there goes on with others.
    private func donor(
        behind match: PhraseList.Match, _ sentence: Range<Int>, _ paragraph: ReadParagraph
    ) -> Range<Int>? {
        let parties = NamedParties.matches(in: paragraph, match.words.upperBound..<sentence.upperBound)
        guard match.meaning == "paid", let donor = parties.first?.words,
            donor.lowerBound - match.words.upperBound <= 1, ends(at: donor.upperBound, sentence, paragraph),
            !isOpen(match, sentence, paragraph)
        else { return nil }
        return donor
    }

    /// Whether the sentence or its clause ends behind a name.
    private func ends(at end: Int, _ sentence: Range<Int>, _ paragraph: ReadParagraph) -> Bool {
        guard end < sentence.upperBound else { return true }
        let between = paragraph.text[paragraph.words[end - 1].range.upperBound..<paragraph.words[end].range.lowerBound]
        let isName = paragraph.text[paragraph.words[end].range].unicodeScalars.first?.properties.isUppercase ?? false
        return between.holds(where: { ";.)；。）".unicodeScalars.contains($0) })
            || between.holds(",") && !isName
                && NamedParties.matches(in: paragraph, end..<min(end + 3, sentence.upperBound)).isEmpty
    }

    /// What was denied or is only planned was not paid.
    private func isOpen(_ match: PhraseList.Match, _ sentence: Range<Int>, _ paragraph: ReadParagraph) -> Bool {
        let before = max(sentence.lowerBound, match.words.lowerBound - 5)..<match.words.lowerBound
        return before.contains { ReportWords.negations.contains(paragraph.words[$0].folded) }
            || paragraph.has(ReportWords.statuses, in: sentence)
    }

    /// The words with those behind them up to the end of the clause.
    private func told(_ match: PhraseList.Match, _ sentence: Range<Int>, _ paragraph: ReadParagraph) -> String {
        let start = max(sentence.lowerBound, match.words.lowerBound - (match.meaning == "payer" ? 3 : 0))
        let last = min(match.words.upperBound + 6, sentence.upperBound)
        let stop = (match.words.upperBound..<max(last, match.words.upperBound)).first {
            paragraph.holds(",،，;(（", before: $0)
        }
        return paragraph.text(of: start..<(stop ?? last))
    }
}
