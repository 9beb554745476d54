internal import Documents
internal import Importing
internal import Methodology
internal import Scalars

/// Tells what a candidate is: an activity, an output, a membership, or nothing for a record.
enum ThingKind {
    static func kind(of candidate: Candidate) -> ItemKind? {
        let words = FoldedText.words(of: candidate.title)
        if isMembership(candidate, words) { return .membership }
        if isOutput(words) { return .output }
        return isActivity(candidate, words) ? .activity : nil
    }

    /// The noun of an output among the first words, with no noun of an activity before it.
    private static func isOutput(_ words: [FoldedText.Word]) -> Bool {
        let head = 0..<min(words.count, 6)
        // In Chinese the noun stands last.
        let isLast = words.last.map { !$0.folded.unicodeScalars.contains { $0.properties.isCased } } ?? false
        if isLast, let last = ReportWords.outputs.matches(in: words, 0..<words.count).last,
            last.words.upperBound == words.count, last.words.count == 2
        {
            return true
        }
        guard let output = ReportWords.outputs.matches(in: words, head).first else { return false }
        let before = 0..<output.words.lowerBound
        let isPublished = before.isEmpty || !ReportWords.publishing.matches(in: words, before).isEmpty
        return isPublished && ReportWords.nouns.matches(in: words, before).isEmpty
    }

    private static func isMembership(_ candidate: Candidate, _ words: [FoldedText.Word]) -> Bool {
        let head = 0..<min(words.count, 6)
        if !ReportWords.member.matches(in: words, head).isEmpty { return true }
        guard ReportWords.nouns.matches(in: words, 0..<words.count).isEmpty, let first = candidate.parts.first,
            let sentence = first.sentences.first
        else { return false }
        return !first.paragraph.affirmed(ReportWords.member, in: sentence).isEmpty
    }

    private static func isActivity(_ candidate: Candidate, _ words: [FoldedText.Word]) -> Bool {
        if candidate.cells != nil || candidate.date != nil { return true }
        let lists = [ReportWords.nouns, ReportWords.cop]
        if lists.contains(where: { !$0.matches(in: words, 0..<words.count).isEmpty }) { return true }
        return candidate.parts.prefix(2).contains { part in
            guard let first = part.sentences.first else { return false }
            let isNamed = !ReportWords.nouns.matches(
                in: part.paragraph.words, first.prefix(4).lowerBound..<min(first.lowerBound + 4, first.upperBound)
            ).isEmpty
            return isNamed || part.dates.contains { $0.hasDay && !DateChooser.isOfOther($0, in: part.paragraph) }
        }
    }

    /// Whether anything is said of an activity beside its name: a heading with nothing below it tells of nothing.
    static func isTold(_ candidate: Candidate, _ item: DraftedItem) -> Bool {
        !candidate.parts.isEmpty || item.draft.values["began"] != nil || item.draft.values["status"] != nil
            || item.draft.values["results"] != nil
    }
}

extension Candidate {
    /// What bodies are called stands behind the word for a member: `Membre du Comité`.
    func titled(as kind: ItemKind) -> Candidate {
        guard kind == .membership else { return self }
        let words = FoldedText.words(of: title)
        guard let match = ReportWords.member.matches(in: words, 0..<words.count).first,
            match.words.upperBound < words.count,
            match.words.lowerBound < 3
        else { return self }
        var body = self
        let since = ReportWords.since.matches(in: words, match.words.upperBound..<words.count).first
        let end = since.map { words[$0.words.lowerBound].range.lowerBound } ?? title.endIndex
        body.title = String(title[words[match.words.upperBound].range.lowerBound..<end].trimmed)
        return body.title.isEmpty ? self : body
    }
}

extension DraftedItem {
    /// Whether a field or what is left open was read from a sentence.
    func says(_ sentence: Range<Int>, in paragraph: ReadParagraph) -> Bool {
        let text = paragraph.text(of: sentence)
        let words =
            fields.filter { $0.paragraph == paragraph.number }.map(\.words)
            + doubts.filter { $0.paragraph == paragraph.number }.map(\.words)
        // What several parts say is quoted with `…` between them.
        return words.contains { words in
            text.holds(words.cut(atFirst: "…").map { String($0.before.trimmed) } ?? words)
        }
    }

    /// The first and the last day.
    var span: (PartialDate, PartialDate)? {
        guard let began = PartialDate(draft.word("began")) else { return nil }
        return (began, PartialDate(draft.word("ended")) ?? began)
    }

}

/// What tells an item from the others of a report, kept beside it since each is compared with all before.
struct ToldThing {
    private let kind: ItemKind
    private let title: String
    private let days: (first: PartialDate, last: PartialDate)?
    private let city: [String]?
    /// The long words of its title, and its city.
    private let names: Set<String>
    /// The words of its title that say what it was about: neither what kind of thing it was nor where.
    private let topics: Set<String>

    init(_ item: DraftedItem) {
        kind = item.draft.kind
        title = FoldedText.key(item.draft.title)
        days = item.span.map { (first: $0, last: $1) }
        city =
            if case .place(let city?, _)? = item.draft.values["place"] {
                FoldedText.words(of: city).map(\.folded)
            } else {
                nil
            }
        let words = FoldedText.words(of: item.draft.title).filter { $0.folded.unicodeScalars.count > 4 }
        names = Set(words.map { WordStem.stem($0.folded) } + (city ?? []))
        topics = ToldThing.topics(of: item.draft.title)
    }

    /// Whether another tells of the same thing: at the same time, in no other city, and in half of the words of the
    /// shorter title, its place among them; that both are workshops is not enough.
    func isSame(as other: ToldThing) -> Bool {
        guard kind == other.kind else { return false }
        guard kind == .activity, let days, let otherDays = other.days else {
            return days == nil && other.days == nil && title == other.title
        }
        guard days.first.first <= otherDays.last.last, otherDays.first.first <= days.last.last,
            days.first.text.utf8.count > 4, otherDays.first.text.utf8.count > 4
        else { return false }
        if let city, let otherCity = other.city, city != otherCity { return false }
        let shared = names.intersection(other.names).count
        return shared > 0 && shared * 2 >= min(names.count, other.names.count) && !isOnAnother(than: other)
    }

    /// Whether both name what the other does not, and not more of what both name: cadmium and chromium.
    private func isOnAnother(than other: ToldThing) -> Bool {
        let cities = Set(((city ?? []) + (other.city ?? [])).map(WordStem.stem))
        let own = topics.subtracting(other.topics).subtracting(cities)
        let theirs = other.topics.subtracting(topics).subtracting(cities)
        return !own.isEmpty && !theirs.isEmpty
            && topics.intersection(other.topics).count <= min(own.count, theirs.count)
    }

    /// Long words and those in capitals, such as DDT.
    private static func topics(of title: String) -> Set<String> {
        let words = FoldedText.words(of: title)
        let kinds = ReportWords.nouns.matches(in: words, words.indices).flatMap { Array($0.words) }
        let told = words.indices.filter { index in
            let (folded, text) = (words[index].folded, title[words[index].range])
            let isShort = text.unicodeScalars.count < 3 || !text.unicodeScalars.allSatisfy(\.properties.isUppercase)
            return !kinds.contains(index) && !SectionWords.isAreaWord(folded)
                && (folded.unicodeScalars.count > 4 || !isShort)
        }
        return Set(told.map { WordStem.stem(words[$0].folded) })
    }
}
