internal import Documents
internal import Evaluation
internal import Importing
internal import Methodology
internal import Scalars

/// Makes an item of a candidate: each field with the words that say it, and what is left open.
struct ItemWriter {
    let candidate: Candidate
    let known: ReportKnowledge
    private(set) var item: DraftedItem
    private let date: DateChooser.Choice?

    init(_ candidate: Candidate, _ kind: ItemKind, _ known: ReportKnowledge) {
        self.candidate = candidate
        self.known = known
        item = DraftedItem(kind)
        date = DateChooser(candidate).choice()
    }

    /// The item with all fields of its kind.
    mutating func written() -> DraftedItem {
        item.set("title", .text(candidate.title), candidate.title, candidate.title, in: candidate.titled.number)
        for part in candidate.parts { item.cite(part.paragraph.number) }
        switch item.draft.kind {
        case .membership: writeMembership()
        case .output: writeOutput()
        default: writeActivity()
        }
        return item
    }

    private mutating func writeActivity() {
        writeKind()
        writeCategory()
        let told = ToldState(candidate)
        writeState(told)
        writeDates(told)
        writePlace()
        writeFormat()
        writeConventions()
        writeArticles()
        let status = item.draft.word("status")
        let isHeld = status.isEmpty || ReportedFields.statesUnderWay.contains(status)
        People(candidate).add(to: &item, isHeld: isHeld)
        Quantities(candidate).add(to: &item)
        writeRecommendations()
        writeEvent()
        Funders(candidate).add(to: &item)
        Asides(candidate).add(to: &item)
    }

    // MARK: Kind and category

    private mutating func writeKind() {
        let parts =
            [titlePart]
            + candidate.parts.prefix(1).compactMap { part in
                part.sentences.first.map { Candidate.Part(part.paragraph, $0) }
            }
        for part in parts {
            guard let match = ReportWords.nouns.matches(in: part.paragraph.words, part.words).first else { continue }
            let words = part.paragraph.text(of: match.words)
            return item.set("kind", .word(match.meaning), match.meaning, words, in: part.paragraph.number)
        }
    }

    private var titlePart: Candidate.Part { candidate.titlePart }

    private mutating func writeCategory() {
        let own = titlePart
        let head = titlePart.words.prefix(8)
        if let match = ReportWords.cop.matches(in: own.paragraph.words, head.startIndex..<head.endIndex).first {
            let words = own.paragraph.text(of: match.words)
            return item.set(
                "category", .word("cop_participation"), "cop_participation", words, in: own.paragraph.number)
        }
        for heading in candidate.path.reversed() {
            let matches = ReportWords.categories.matches(in: heading.words, heading.all)
            let names = Set(matches.map(\.meaning))
            guard !names.isEmpty else { continue }
            guard names.count == 1, let match = matches.first, match.meaning != "cop_participation" else { return }
            let words = heading.text(of: match.words)
            return item.set(
                "category", .word(match.meaning), match.meaning, words, in: heading.number, isCertain: false)
        }
    }

    // MARK: State, dates, place

    private mutating func writeState(_ told: ToldState) {
        if let status = told.status { item.set("status", status) }
        if let role = told.role(in: known) { item.set("role", role) }
    }

    private mutating func writeDates(_ told: ToldState) {
        guard let date, !(item.draft.word("status") == "cancelled") else { return writePartOfYear() }
        let isCertain = date.yearParagraph == nil
        if let began = date.date.began.date {
            item.set(
                "began", .word(began.text), began.text, date.words, in: date.paragraph.number, isCertain: isCertain)
        }
        let last = lastDay(date)
        let goesOn = item.draft.word("status") == "ongoing" && !last.date.isStretch
        if !goesOn, !date.isStart, !last.isStart, let ended = last.date.ended.date {
            item.set(
                "ended", .word(ended.text), ended.text, last.words, in: last.paragraph.number, isCertain: isCertain)
        }
        if let heading = date.yearParagraph { item.cite(heading.number) }
        let chooser = DateChooser(candidate)
        for (other, paragraph) in chooser.meant() + chooser.others(than: date) where other.range != date.date.range {
            item.doubt(.date, String(paragraph.text[other.range]), in: paragraph.number)
        }
    }

    /// What ended with the last of several parts.
    private func lastDay(_ date: DateChooser.Choice) -> DateChooser.Choice {
        guard candidate.isOfParts, let cells = candidate.cells else { return date }
        let dates = cells.flatMap { cell in
            cell.part.dates.map { (YearFinder.dated($0, in: cell.part.paragraph), cell.part) }
        }
        guard let (last, part) = dates.last(where: { $0.0.hasYear && $0.0.hasDay }),
            dates.allSatisfy({ $0.0.hasYear })
        else { return DateChooser.Choice(date: date.date, paragraph: date.paragraph, isStart: true) }
        return DateChooser.Choice(date: last, paragraph: part.paragraph)
    }

    private mutating func doubtDates() {
        // The year that something was put off to, unless it stands in a part of a year.
        let isOpen = ["cancelled", "postponed"].contains(item.draft.word("status"))
        let hasYears = isOpen && PartsOfYear(candidate).found().isEmpty
        for (date, paragraph) in DateChooser(candidate).dates() where date.hasMonth || hasYears {
            item.doubt(.date, String(paragraph.text[date.range]), in: paragraph.number)
        }
    }

    /// `T3 2018`: any day of it, where the text names one alone.
    private mutating func writePartOfYear() {
        let parts = PartsOfYear(candidate).found()
        let isOpen = ["cancelled", "postponed"].contains(item.draft.word("status"))
        guard !isOpen, Set(parts.map(\.date)).count == 1, let part = parts.first else {
            doubtDates()
            for part in parts { item.doubt(.partOfYear, part.words, in: part.paragraph) }
            return
        }
        for name in part.isStart || item.draft.word("status") == "ongoing" ? ["began"] : ["began", "ended"] {
            item.set(name, ItemDraft.Value(part.date), part.date.text, part.words, in: part.paragraph)
        }
        doubtDates()
    }

    private mutating func writePlace() {
        let finder = PlaceFinder(candidate, date, known: known.cities)
        for place in finder.ofEarlierPlans { item.doubt(.place, place.words, in: place.paragraph) }
        let places = finder.places()
        let cities = Set(places.compactMap { $0.city.map(FoldedText.key) })
        let countries = Set(places.compactMap(\.country))
        guard cities.count <= 1, countries.count <= 1, let first = places.first else {
            for place in places { item.doubt(.place, place.words, in: place.paragraph) }
            return
        }
        let best = places.first { $0.city != nil && $0.country != nil } ?? first
        let shown = [best.city, best.country].compactMap { $0 }.joined(separator: ", ")
        item.set(
            "place", .place(city: best.city, country: best.country), shown, best.words, in: best.paragraph,
            isCertain: best.country != nil && best.city != nil)
    }

    private mutating func writeFormat() {
        let matches = candidate.all.flatMap { part in
            ReportWords.formats.matches(in: part.paragraph.words, part.words).map { (part.paragraph, $0) }
        }
        let names = Set(matches.map(\.1.meaning))
        let chosen = names.contains("hybrid") || names.count == 2 ? "hybrid" : names.first
        guard let chosen, let (paragraph, match) = matches.first(where: { $0.1.meaning == chosen }) else { return }
        item.set("format", .word(chosen), chosen, paragraph.text(of: match.words), in: paragraph.number)
    }

    // MARK: What it serves

    private mutating func writeConventions() {
        var found: [(name: String, words: String, paragraph: Int)] = []
        for part in candidate.all {
            for sentence in part.sentences {
                for match in NamedConventions.matches(in: part.paragraph, sentence)
                where !found.contains(where: { $0.name == match.meaning }) {
                    found.append((match.meaning, part.paragraph.text(of: match.words), part.paragraph.number))
                }
            }
        }
        guard let first = found.first else { return }
        let names = Convention.allCases.map(\.rawValue).filter { name in found.contains { $0.name == name } }
        item.set("conventions", .words(names), names.joined(separator: ", "), first.words, in: first.paragraph)
        for other in found { item.cite(other.paragraph) }
    }

    private mutating func writeArticles() {
        var numbers: [Int] = []
        var place: (words: String, paragraph: Int)?
        for part in candidate.all {
            for match in ReportWords.articles.matches(in: part.paragraph.words, part.words) {
                for index in match.words.upperBound..<min(match.words.upperBound + 3, part.words.upperBound) {
                    let word = part.paragraph.words[index].folded
                    guard let number = Int(word), (1...34).contains(number) else {
                        if ReportWords.dates.conjunctions.contains(word) { continue }
                        break
                    }
                    if !numbers.contains(number) { numbers.append(number) }
                    place =
                        place ?? (part.paragraph.text(of: match.words.lowerBound..<(index + 1)), part.paragraph.number)
                    if index + 1 < part.words.upperBound,
                        !ReportWords.dates.conjunctions.contains(part.paragraph.words[index + 1].folded)
                    {
                        break
                    }
                }
            }
        }
        guard let place else { return }
        let texts = numbers.sorted().map(String.init)
        item.set("articles", .words(texts), texts.joined(separator: ", "), place.words, in: place.paragraph)
    }

    private mutating func writeRecommendations() {
        guard let first = candidate.recommendations.first else { return }
        var items: [ItemDraft] = []
        for (index, paragraph) in candidate.recommendations.enumerated() {
            var draft = ItemDraft(kind: .recommendation)
            draft.id = "r\(index + 1)"
            draft.values["text"] = .text(PlainText.line(paragraph.text))
            items.append(draft)
            item.cite(paragraph.number)
        }
        item.set("recommendations", .items(items), "\(items.count)", first.text, in: first.number)
    }

    private mutating func writeEvent() {
        guard let date, candidate.all.contains(where: { $0.has(ReportWords.cop) }) else { return }
        let events = known.events.filter {
            $0.began == date.date.began.date?.text && $0.ended == date.date.ended.date?.text
        }
        guard events.count == 1, let event = events.first else { return }
        item.set("event", .word(event.id), event.id, date.words, in: date.paragraph.number, isCertain: false)
    }

    // MARK: Outputs and memberships

    private mutating func writeOutput() {
        for part in candidate.all {
            guard let match = ReportWords.outputs.matches(in: part.paragraph.words, part.words).first else { continue }
            item.set(
                "kind", .word(match.meaning), match.meaning, part.paragraph.text(of: match.words),
                in: part.paragraph.number)
            break
        }
        let dates = candidate.all.flatMap { part in
            part.dates.filter { !$0.isStretch && $0.hasYear && !DateChooser.isOfOther($0, in: part.paragraph) }.map {
                ($0, part.paragraph)
            }
        }
        let written = (candidate.cells ?? []).isEmpty ? dates.filter { Published.isDate($0.0, in: $0.1) } : dates
        let isOfSeveral = written.contains { Published.isOneOfSeveral($0.0, in: $0.1) }
        if !isOfSeveral, Set(written.map(\.0.began)).count == 1, let (date, paragraph) = written.first,
            let text = date.began.date?.text
        {
            item.set("published", .word(text), text, String(paragraph.text[date.range]), in: paragraph.number)
        } else {
            for (date, paragraph) in dates {
                item.doubt(.date, String(paragraph.text[date.range]), in: paragraph.number)
            }
        }
        writeLanguages()
    }

    private mutating func writeLanguages() {
        for part in candidate.all {
            let matches = ReportWords.outputLanguages.matches(in: part.paragraph.words, part.words)
                .filter { part.paragraph.words[$0.words.lowerBound].folded.unicodeScalars.count > 2 }
            guard let first = matches.first else { continue }
            let names = matches.map(\.meaning).firstOccurrences
            return item.set(
                "languages", .words(names), names.joined(separator: ", "), part.paragraph.text(of: first.words),
                in: part.paragraph.number)
        }
    }

    private mutating func writeMembership() {
        for part in candidate.all {
            let kinds = ReportWords.membershipKinds.matches(in: part.paragraph.words, part.words)
            guard let match = kinds.first else { continue }
            item.set(
                "kind", .word(match.meaning), match.meaning, part.paragraph.text(of: match.words),
                in: part.paragraph.number)
            break
        }
        for part in candidate.all {
            for date in part.dates where date.hasYear && !date.isOrderOpen {
                let before = part.paragraph.wordsBefore(date.range.lowerBound)
                let near = max(0, before.upperBound - 1)..<before.upperBound
                guard part.paragraph.has(ReportWords.since, in: near), let text = date.began.date?.text else {
                    continue
                }
                return item.set(
                    "began", .word(text), text, String(part.paragraph.text[date.range]), in: part.paragraph.number)
            }
        }
    }
}

extension DraftedItem {
    mutating func set(_ name: String, _ told: ToldState.Told) {
        set(name, .word(told.meaning), told.meaning, told.words, in: told.paragraph, isCertain: told.isCertain)
    }
}

extension ItemDraft {
    /// A word that a field holds; empty where it holds none.
    func word(_ name: String) -> String {
        if case .word(let word)? = values[name] { word } else { "" }
    }
}

/// Conventions that a text names as served, not as part of a name of the Secretariat or of a centre.
enum NamedConventions {
    static func matches(in paragraph: ReadParagraph, _ sentence: Range<Int>) -> [PhraseList.Match] {
        let words = ReportWords.conventionWords.matches(in: paragraph.words, sentence)
        guard let first = words.first else { return [] }
        let before = max(sentence.lowerBound, first.words.lowerBound - 4)..<first.words.lowerBound
        guard !paragraph.has(ReportWords.secretariats, in: before), !paragraph.has(ReportWords.centre, in: before)
        else { return [] }
        return ReportWords.conventions.matches(in: paragraph.words, sentence).filter { match in
            let text = paragraph.words[match.words].map(\.folded).joined()
            let after = match.words.upperBound..<min(match.words.upperBound + 3, sentence.upperBound)
            let isName = text.unicodeScalars.count > 3 && !isOther(text)
            return isName && !paragraph.has(ReportWords.centre, in: after)
        }
    }

    /// The substances are no Conventions.
    private static func isOther(_ text: String) -> Bool {
        ["mercury", "mercure", "mercurio", "ртуть", "pops"].contains(text)
    }
}
