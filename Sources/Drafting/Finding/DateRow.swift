internal import Importing
internal import Scalars

/// Which of the dates of a sentence belong to which of the things that it names, and which of its words do.
struct DateRow {
    /// How dates stand to the nouns of the things.
    private enum Order {
        /// Behind the noun: `un atelier à Alger (3-5 mai) et une formation à Tunis (7-9 juin)`.
        case behind
        /// Before it: `于5月3日举办研讨会，并于6月7日举办培训班`.
        case before
        /// In a row behind all nouns: `un atelier et une formation ont eu lieu le 3 mai à Alger et le 7 juin à Tunis`.
        case apart
    }

    private let dates: [FoundDate]
    private let nouns: [Range<Int>]
    private let paragraph: ReadParagraph
    private let sentence: Range<Int>
    private let order: Order

    init(_ dates: [FoundDate], _ nouns: [Range<Int>], in paragraph: ReadParagraph, _ sentence: Range<Int>) {
        (self.dates, self.nouns, self.paragraph, self.sentence) = (dates, nouns, paragraph, sentence)
        let before = dates.map { date in
            nouns.count { paragraph.words[$0.lowerBound].range.lowerBound < date.range.lowerBound }
        }
        if nouns.count < 2 || dates.count != nouns.count {
            order = .behind
        } else if before == Array(nouns.indices) {
            order = .before
        } else {
            order = before.allSatisfy { $0 == nouns.count } ? .apart : .behind
        }
    }

    /// The dates of the thing at a place in the row.
    func dates(of index: Int) -> [FoundDate] {
        guard order == .behind else { return [dates[index]] }
        return dates.filter { date in
            let noun = nouns.lastIndex { paragraph.words[$0.lowerBound].range.lowerBound < date.range.lowerBound }
            return noun ?? 0 == index
        }
    }

    /// The words that speak of the thing at a place in the row, those with its date first.
    func regions(of index: Int, titled title: Range<Int>) -> [Range<Int>] {
        guard nouns.count > 1 else { return [sentence] }
        let isLast = index + 1 == nouns.count
        switch order {
        case .behind:
            let end = isLast ? sentence.upperBound : nouns[index + 1].lowerBound
            let own = (index == 0 ? sentence.lowerBound : nouns[index].lowerBound)..<end
            return [own] + (index > 0 ? [verbOfAll].compactMap { $0 } : [])
        case .before:
            let start = index == 0 ? sentence.lowerBound : first(dates[index])
            let own = start..<(isLast ? sentence.upperBound : first(dates[index + 1]))
            return [own] + (index > 0 ? [verbOfAll].compactMap { $0 } : [])
        case .apart:
            let start = max(nouns[nouns.count - 1].upperBound, index == 0 ? 0 : last(dates[index - 1]))
            let verbs = [ReportWords.held, ReportWords.roles].flatMap { paragraph.affirmed($0, in: sentence) }
            return [start..<max(start + 1, last(dates[index])), title] + verbs.map(\.words)
        }
    }

    /// The verb that stands before all things that the sentence tells of, and holds for each of them.
    private var verbOfAll: Range<Int>? {
        let verbs = [ReportWords.roles, ReportWords.held, ReportWords.tookPart].flatMap {
            paragraph.affirmed($0, in: sentence.lowerBound..<nouns[nouns.count - 1].lowerBound)
        }.map(\.words)
        return verbs.count == 1 && verbs[0].upperBound <= nouns[0].lowerBound ? verbs[0] : nil
    }

    private func first(_ date: FoundDate) -> Int { paragraph.wordsBefore(date.range.lowerBound).upperBound }
    private func last(_ date: FoundDate) -> Int { paragraph.wordsBefore(date.range.upperBound).upperBound }
}
