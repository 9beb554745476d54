internal import Importing
internal import Scalars

/// Tells of the Parties that a sentence names which of them came, and for whose benefit it was: others stayed away,
/// watched, or paid.
struct Attendance {
    /// What a sentence says of Parties that it names one after the other.
    enum Standing {
        case came
        /// It was for their benefit, whoever came.
        case benefited
        /// They stayed away or watched, or the sentence leaves open what they did.
        case other
        case paid
    }

    /// Parties that are named one after the other.
    struct Names {
        var matches: [PhraseList.Match]
        var standing = Standing.other
        /// From the word that governs them to the last of them, or to the word behind them that says what they did.
        var told: Range<Int>

        fileprivate var words: Range<Int> {
            (matches.first?.words.lowerBound ?? 0)..<(matches.last?.words.upperBound ?? 0)
        }
    }

    private let paragraph: ReadParagraph
    private let sentence: Range<Int>
    private let tookPart: [PhraseList.Match]
    private let benefited: [PhraseList.Match]
    /// Words for people and for coming, before the names of those who came; and those that say who benefited.
    private let starts: [PhraseList.Match]
    private let others: [PhraseList.Match]
    private let payers: [PhraseList.Match]
    /// What names count as from the beginning on, as in a cell for Parties; nil in running text.
    private let listed: Standing?

    init(_ sentence: Range<Int>, of paragraph: ReadParagraph, listed: Standing? = nil) {
        self.paragraph = paragraph
        self.sentence = sentence
        self.listed = listed
        let find = { (list: PhraseList) in list.matches(in: paragraph.words, sentence) }
        tookPart = find(ReportWords.tookPart)
        benefited = find(ReportWords.benefited)
        let negations = sentence.filter { ReportWords.negations.contains(paragraph.words[$0].folded) }
            .map { PhraseList.Match(words: $0..<($0 + 1), meaning: "not") }
        others = find(ReportWords.absent) + find(ReportWords.observers) + negations
        payers = find(ReportWords.funders)
        starts = (tookPart + benefited + find(ReportWords.people)).sorted { $0.words.lowerBound < $1.words.lowerBound }
    }

    /// The Parties, each with what the sentence says of it.
    func names(_ matches: [PhraseList.Match]) -> [Names] {
        groups(of: matches).map { group in
            var names = group
            if let behind = wordBehind(group, among: matches) {
                names.standing = behind.isPayer ? .paid : .other
                names.told = group.words.lowerBound..<behind.match.words.upperBound
            } else if isSubject(group, of: benefited.filter { $0.meaning == "beside" }) {
                names.standing = .benefited
            } else if isSubject(group, of: tookPart) {
                names.standing = .came
            } else if let before = wordBefore(group, among: matches) {
                names.standing = before.isPayer ? .paid : .other
                names.told = before.match.words.lowerBound..<group.words.upperBound
            } else if let standing = told(before: group) ?? listed {
                names.standing = standing
            }
            return names
        }
    }

    /// What the last word before the names says of them that tells who came or benefited.
    private func told(before names: Names) -> Standing? {
        let last = starts.last { $0.words.lowerBound < names.words.lowerBound }
        return last.map { word in benefited.contains { $0.words == word.words } ? .benefited : .came }
    }

    /// `Le Mali et le Togo ont participé`, unless a word in the same clause says that they are an exception.
    private func isSubject(_ names: Names, of verbs: [PhraseList.Match]) -> Bool {
        let (first, end) = (names.words.lowerBound, names.words.upperBound)
        guard verbs.contains(where: { (end...(end + 1)).contains($0.words.lowerBound) }) else { return false }
        let before = governing.filter { $0.match.words.upperBound <= first }.map(\.match.words.upperBound).max()
        return before.map { separator($0, first, ",،，;；") } ?? true
    }

    // MARK: Names that stand together

    /// Rows of names: a comma behind `and` with the last of a row begins another.
    private func groups(of matches: [PhraseList.Match]) -> [Names] {
        var groups: [Names] = []
        var isClosed = false
        for match in matches {
            guard let last = groups.last?.matches.last, isRow(last.words.upperBound, match.words.lowerBound),
                !(isClosed && separator(last.words.upperBound, match.words.lowerBound, ",،，")), !isNoted(match)
            else {
                groups.append(Names(matches: [match], told: match.words))
                isClosed = false
                continue
            }
            let between = last.words.upperBound..<match.words.lowerBound
            isClosed =
                between.contains { ReportWords.dates.conjunctions.contains(paragraph.words[$0].folded) }
                || separator(last.words.upperBound, match.words.lowerBound, "、")
            groups[groups.count - 1].matches.append(match)
            groups[groups.count - 1].told = groups[groups.count - 1].words
        }
        return groups
    }

    /// Whether only small words stand between two names, and no word that says something of one of them.
    private func isRow(_ first: Int, _ second: Int) -> Bool {
        guard second - first <= 4 else { return false }
        let isSaid = (others + payers + starts).contains { $0.words.overlaps(first..<max(second, first + 1)) }
        return !isSaid && !separator(first, second, ";；:：—")
    }

    /// `Bénin (excusé)`: what stands in the brackets is said of this one alone.
    private func isNoted(_ match: PhraseList.Match) -> Bool {
        let end = match.words.upperBound
        return others.contains { $0.words.lowerBound == end } && separator(end, end, "(（")
    }

    /// Whether one of some signs stands between the word before a place and the word at another.
    private func separator(_ first: Int, _ second: Int, _ signs: String) -> Bool {
        guard first > 0, first <= second, second < paragraph.words.count else { return false }
        return paragraph.text[paragraph.words[first - 1].range.upperBound..<paragraph.words[second].range.lowerBound]
            .holds(where: signs.unicodeScalars.contains)
    }

    // MARK: What is said of them

    private typealias Governing = (match: PhraseList.Match, isPayer: Bool)

    private var governing: [Governing] { others.map { ($0, false) } + payers.map { ($0, true) } }

    /// `le Bénin, excusé`, `la Suède a financé`: close behind the last name.
    private func wordBehind(_ names: Names, among matches: [PhraseList.Match]) -> Governing? {
        let end = names.words.upperBound
        return governing.filter { word in
            let start = word.match.words.lowerBound
            guard start >= end, start - end <= 4, isSaidBehind(word, matches), !separator(end, start, ";；:：") else {
                return false
            }
            return !(matches + starts).contains { $0.words.lowerBound >= end && $0.words.lowerBound < start }
        }.min { $0.match.words.lowerBound < $1.match.words.lowerBound }
    }

    /// `financed by`, `except` and `but not Togo` speak of what follows.
    private func isSaidBehind(_ word: Governing, _ matches: [PhraseList.Match]) -> Bool {
        if word.isPayer { return word.match.meaning == "payer" }
        let end = word.match.words.upperBound
        return word.match.meaning != "except" && !matches.contains { (end...(end + 1)).contains($0.words.lowerBound) }
    }

    /// `sauf le Togo`, `grâce à un don de la Suède`: the last word before the first name that says what they did, unless
    /// what follows it tells again of those who came.
    private func wordBefore(_ names: Names, among matches: [PhraseList.Match]) -> Governing? {
        let before = governing.filter { $0.match.words.upperBound <= names.words.lowerBound }
            .max { $0.match.words.lowerBound < $1.match.words.lowerBound }
        guard let before, !isOver(before.match, at: names.words.lowerBound, matches) else { return nil }
        return before
    }

    private func isOver(_ word: PhraseList.Match, at end: Int, _ matches: [PhraseList.Match]) -> Bool {
        separator(word.words.upperBound, end, ")）")
            || starts.contains { start in
                let first = start.words.lowerBound
                guard first >= word.words.upperBound, first < end else { return false }
                return first - word.words.upperBound >= 4 || separator(word.words.upperBound, first, ",،，;；")
                    || matches.contains { $0.words.lowerBound >= word.words.upperBound && $0.words.lowerBound < first }
            }
    }
}
