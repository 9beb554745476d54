internal import Importing
internal import Scalars

/// Reads how many people took part and which Parties they came from.
struct People {
    private let candidate: Candidate

    init(_ candidate: Candidate) {
        self.candidate = candidate
    }

    func add(to item: inout DraftedItem, isHeld: Bool) {
        writeNumber(to: &item, isHeld: isHeld)
        writeParties(to: &item, isHeld: isHeld)
        writeWomen(to: &item)
    }

    // MARK: Women

    /// The one number of women beside a certain number of all: `32 participants (dont 11 femmes)`.
    private func writeWomen(to item: inout DraftedItem) {
        let told = candidate.parts.flatMap { part in
            ReportWords.women.matches(in: part.paragraph.words, part.words).filter { isWord($0, part) }
                .map { (match: $0, part: part, count: count(before: $0, part)) }
        }
        let all = Int(item.draft.word("participants")) ?? 0
        if told.count == 1, let count = told[0].count, count.isSure, count.number <= all,
            item.fields.contains(where: { $0.name == "participants" && $0.paragraph == count.paragraph })
        {
            return item.set("women", .word("\(count.number)"), "\(count.number)", count.words, in: count.paragraph)
        }
        for (match, part, _) in told {
            let words = part.paragraph.text(of: (match.words.lowerBound - 1)..<match.words.upperBound)
            item.doubt(.women, words, in: part.paragraph.number)
        }
    }

    private func isWord(_ match: PhraseList.Match, _ part: Candidate.Part) -> Bool {
        let isLetter = part.paragraph.words[match.words.lowerBound].folded.unicodeScalars.count == 1
        return (!isLetter || candidate.cells != nil) && match.words.lowerBound > part.words.lowerBound
    }

    // MARK: The number

    private struct Count {
        let number: Int
        let words: String
        let paragraph: Int
        let isSure: Bool
    }

    private func writeNumber(to item: inout DraftedItem, isHeld: Bool) {
        let counts = counts()
        let sure = counts.filter(\.isSure)
        guard isHeld, counts.count == sure.count, Set(sure.map(\.number)).count == 1, let count = sure.first else {
            for count in counts { item.doubt(.participants, count.words, in: count.paragraph) }
            if counts.isEmpty { doubtOthers(&item) }
            return
        }
        item.set("participants", .word("\(count.number)"), "\(count.number)", count.words, in: count.paragraph)
    }

    /// `Ont participé 25 douaniers`: a number of those who came, by a word that is not known.
    private func doubtOthers(_ item: inout DraftedItem) {
        guard candidate.cells == nil else { return }
        for part in candidate.parts {
            let paragraph = part.paragraph
            let found = [ReportWords.tookPart, ReportWords.gathered].flatMap {
                $0.matches(in: paragraph.words, part.words)
            }
            for match in found {
                let near = (match.words.lowerBound - 3)..<(match.words.upperBound + 3)
                let number = near.clamped(to: part.words).first { index in
                    Int(paragraph.words[index].folded).map { (1..<1900).contains($0) } ?? false
                        && paragraph.date(at: paragraph.words[index].range.lowerBound) == nil
                }
                guard let number else { continue }
                let words = paragraph.text(of: number..<min(number + 2, part.words.upperBound))
                item.doubt(.participants, words, in: paragraph.number)
            }
        }
    }

    private func counts() -> [Count] {
        if let cells = candidate.cells {
            return cells.filter { $0.field == "participants" }.compactMap { ofCell($0.part) }
        }
        return candidate.parts.flatMap { part in
            ReportWords.people.matches(in: part.paragraph.words, part.words).compactMap { count(before: $0, part) }
        }
    }

    /// A cell for participants begins with their number.
    private func ofCell(_ part: Candidate.Part) -> Count? {
        let paragraph = part.paragraph
        guard let first = part.words.first else { return nil }
        guard let number = number(endingAt: first, from: first, paragraph) else {
            return part.words.contains { Int(paragraph.words[$0].folded) != nil }
                ? Count(number: 0, words: paragraph.text, paragraph: paragraph.number, isSure: false) : nil
        }
        let next = first + 1 < part.words.upperBound ? paragraph.words[first + 1] : nil
        let between = next.map { paragraph.text[paragraph.words[first].range.upperBound..<$0.range.lowerBound] }
        let isCounted =
            next == nil || between?.holds("(") == true
            || ReportWords.people.match(at: first + 1, in: paragraph.words, before: part.words.upperBound) != nil
            || ReportWords.statuses.match(at: first + 1, in: paragraph.words, before: part.words.upperBound) == nil
                && between == " "
                && Int(next?.folded ?? "0") == nil
        let isPlan = !ReportWords.statuses.matches(in: paragraph.words, part.words).isEmpty
        return Count(
            number: number.value, words: paragraph.text(of: number.words), paragraph: paragraph.number,
            isSure: isCounted && !isPlan && !candidate.isOfParts && !paragraph.text.holds(";"))
    }

    private func count(before noun: PhraseList.Match, _ part: Candidate.Part) -> Count? {
        let paragraph = part.paragraph
        // A number at the end of the sentence before, such as a year, is none of its digits.
        let sentence = paragraph.sentence(at: paragraph.words[noun.words.lowerBound].range.lowerBound)
        let start = max(part.words.lowerBound, sentence.lowerBound)
        guard noun.words.lowerBound > start,
            let number = number(endingAt: noun.words.lowerBound - 1, from: start, paragraph)
        else { return nil }
        let isAbout = paragraph.isInexact(number.words.lowerBound, from: start)
        let end = min(noun.words.upperBound + 6, sentence.upperBound)
        // `34 people in the room and 51 online`
        let isSum = (noun.words.upperBound..<max(end, noun.words.upperBound)).contains { index in
            ReportWords.dates.conjunctions.contains(paragraph.words[index].folded) && index + 1 < paragraph.words.count
                && Int(paragraph.words[index + 1].folded) != nil
        }
        return Count(
            number: number.value, words: paragraph.text(of: number.words.lowerBound..<noun.words.upperBound),
            paragraph: paragraph.number,
            isSure: !isAbout && !isSum && !paragraph.hasLetteredParts && !candidate.isOfParts)
    }

    private func number(endingAt last: Int, from first: Int, _ paragraph: ReadParagraph) -> (
        value: Int, words: Range<Int>
    )? {
        if let digits = Int(paragraph.words[last].folded) {
            // `1 940`: the number goes on before.
            if last > first, Int(paragraph.words[last - 1].folded) != nil, !paragraph.holds(",،;:(", before: last) {
                return nil
            }
            return digits > 0 && digits < 1900 ? (digits, last..<(last + 1)) : nil
        }
        for start in stride(from: max(first, last - 3), through: last, by: 1) {
            if let value = NumberWords.value(of: paragraph.words[start...last].map(\.folded)) {
                let isMore = start > first && NumberWords.isPart(paragraph.words[start - 1].folded)
                return isMore ? nil : (value, start..<(last + 1))
            }
        }
        return nil
    }

    // MARK: Parties

    private func writeParties(to item: inout DraftedItem, isHeld: Bool) {
        guard isHeld else { return }
        var attending: [NamedParty] = []
        var benefiting: [NamedParty] = []
        for part in candidate.parts {
            for names in sentences(of: part).flatMap({ attendance(in: $0, part) }) {
                switch names.standing {
                case .came: add(names, of: part.paragraph, to: &attending)
                case .benefited: add(names, of: part.paragraph, to: &benefiting)
                case .other: item.doubt(.parties, part.paragraph.text(of: names.told), in: part.paragraph.number)
                // Who paid is listed with the money.
                case .paid: break
                }
            }
        }
        write(benefiting, in: "parties", to: &item)
        write(attending, in: "attended_by", to: &item)
    }

    private typealias NamedParty = (code: String, words: String, paragraph: Int)

    private func add(_ names: Attendance.Names, of paragraph: ReadParagraph, to found: inout [NamedParty]) {
        for match in names.matches where !found.contains(where: { $0.code == match.meaning }) {
            found.append((match.meaning, paragraph.text(of: match.words), paragraph.number))
        }
    }

    private func write(_ found: [NamedParty], in field: String, to item: inout DraftedItem) {
        guard let first = found.first else { return }
        let codes = found.map(\.code)
        item.set(
            field, .words(codes), codes.joined(separator: " "), found.map(\.words).joined(separator: " "),
            in: first.paragraph)
        item.setPieces(of: field, found.map(\.words))
    }

    /// Sentences that count people or say who came, who did not, and who benefited.
    private func sentences(of part: Candidate.Part) -> [Range<Int>] {
        if let cells = candidate.cells {
            let own = cells.filter { $0.part.paragraph.number == part.paragraph.number }.map(\.field)
            return own.contains(where: ["participants", "parties", "attended_by"].contains) ? [part.words] : []
        }
        return part.sentences.filter { sentence in
            [ReportWords.tookPart, ReportWords.absent, ReportWords.benefited, ReportWords.people].contains {
                part.paragraph.has($0, in: sentence)
            }
        }
    }

    private func attendance(in sentence: Range<Int>, _ part: Candidate.Part) -> [Attendance.Names] {
        let matches = NamedParties.matches(in: part.paragraph, sentence).filter {
            !isPartOfName($0.words, part.paragraph) && !isPlace($0.words, part.paragraph)
        }
        return Attendance(sentence, of: part.paragraph, listed: listed(in: part)).names(matches)
    }

    /// What the heading of a cell says of the Parties in it.
    private func listed(in part: Candidate.Part) -> Attendance.Standing? {
        candidate.cells.map { cells in
            let own = cells.first { $0.part.paragraph.number == part.paragraph.number }
            return own?.field == "parties" ? .benefited : .came
        }
    }

    private func isCity(_ index: Int, _ paragraph: ReadParagraph) -> Bool {
        paragraph.text[paragraph.words[index].range].unicodeScalars.first?.properties.isUppercase ?? false
    }

    /// Whether a Party is named as a place: in brackets behind a city, or behind `in`.
    private func isPlace(_ range: Range<Int>, _ paragraph: ReadParagraph) -> Bool {
        guard candidate.cells == nil, range.lowerBound > 0 else { return false }
        let before = paragraph.text[
            paragraph.words[range.lowerBound - 1].range.upperBound..<paragraph.words[range.lowerBound].range.lowerBound]
        let sentence = paragraph.sentence(at: paragraph.words[range.lowerBound - 1].range.lowerBound)
        let earlier = min(sentence.lowerBound, range.lowerBound)..<range.lowerBound
        let isBehindCity =
            before.holds(",") && isCity(range.lowerBound - 1, paragraph)
            && NamedParties.matches(in: paragraph, earlier).last?.words.upperBound != range.lowerBound
        return before.holds("(") || before.holds("（") || isBehindCity
            || ReportWords.places.match(at: range.lowerBound - 1, in: paragraph.words, before: range.lowerBound) != nil
                && !isForBenefit(range.lowerBound, paragraph)
    }

    /// Whether what says for whose benefit something was ends before a Party's name: `destinée au Togo`.
    private func isForBenefit(_ index: Int, _ paragraph: ReadParagraph) -> Bool {
        ReportWords.benefited.matches(in: paragraph.words, max(0, index - 4)..<index).last?.words.upperBound == index
    }

    /// Whether a Party's name is part of a longer one: `Niger-Environnement`, `Banque du Mali`.
    private func isPartOfName(_ range: Range<Int>, _ paragraph: ReadParagraph) -> Bool {
        let before =
            range.lowerBound > 0
            ? paragraph.text[
                paragraph.words[range.lowerBound - 1].range
                    .upperBound..<paragraph.words[range.lowerBound].range.lowerBound] : " "
        let after =
            range.upperBound < paragraph.words.count
            ? paragraph.text[
                paragraph.words[range.upperBound - 1].range
                    .upperBound..<paragraph.words[range.upperBound].range.lowerBound] : " "
        return before == "-" || after == "-"
    }
}

/// Numbers in words.
enum NumberWords {
    private static let values = Dictionary(
        ImportWords.numberWords.map { (FoldedText.key($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })

    /// The number that some words say together: `vingt quatre`, `treinta y cinco`.
    static func value(of words: [String]) -> Int? {
        let key = words.joined(separator: " ")
        if let value = values[key] { return value }
        let parts = words.filter { !ReportWords.dates.conjunctions.contains($0) }
        guard parts.count == 2, let ten = values[parts[0]], let one = values[parts[1]], ten >= 20, ten < 100, one < 20
        else {
            return nil
        }
        return ten % 10 == 0 && one < 10 || [60, 80].contains(ten) ? ten + one : nil
    }

    static func isPart(_ word: String) -> Bool { values[word] != nil }
}

extension DraftedItem {
    /// Sets the words of a field to those of each of its parts.
    mutating func setPieces(of name: String, _ pieces: [String]) {
        guard let index = fields.firstIndex(where: { $0.name == name }) else { return }
        let field = fields[index]
        fields[index] = DraftedField(
            name: name, value: field.value, words: pieces.joined(separator: " … "), paragraph: field.paragraph,
            isCertain: field.isCertain)
    }
}
