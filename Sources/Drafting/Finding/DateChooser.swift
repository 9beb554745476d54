internal import Documents
internal import Importing
internal import Scalars

/// Chooses when something took place among the dates that are told of it.
struct DateChooser {
    /// A date with the paragraphs that say it: its own, and the heading or note that gives the year.
    struct Choice {
        let date: FoundDate
        let paragraph: ReadParagraph
        /// Where the year stands, if not beside the day.
        var yearParagraph: ReadParagraph?
        var words: String { String(paragraph.text[date.range]) }
        /// Whether only the beginning is said.
        var isStart = false
    }

    private let candidate: Candidate

    init(_ candidate: Candidate) {
        self.candidate = candidate
    }

    func choice() -> Choice? {
        if let (date, paragraph) = candidate.date { return choice(date, paragraph) }
        if let cell = candidate.cells?.filter({ ["dates", "began"].contains($0.field) }) {
            return cell.isEmpty ? nil : ofCells(cell.map(\.part))
        }
        let isPutOff = candidate.all.contains { $0.has(ReportWords.putOff) }
        for part in candidate.all where !isNote(part.paragraph) {
            for date in part.dates where fits(date, part, isPutOff: isPutOff) {
                if let choice = choice(date, part.paragraph) { return choice }
            }
        }
        return nil
    }

    /// Every date that speaks of it, for what is left open.
    func dates() -> [(FoundDate, ReadParagraph)] {
        candidate.all.flatMap { part in part.dates.map { ($0, part.paragraph) } }
    }

    private func fits(_ date: FoundDate, _ part: Candidate.Part, isPutOff: Bool) -> Bool {
        if isSince(date, part.paragraph) { return true }
        guard date.hasMonth || (date.isStretch && date.hasYear), !DateChooser.isOfOther(date, in: part.paragraph) else {
            return false
        }
        if DateChooser.isOfVisit(date, in: part.paragraph) { return false }
        if isHeld, DateChooser.isMeant(date, in: part.paragraph) { return false }
        return !isPutOff || DateChooser.isHeld(date, in: part.paragraph)
    }

    /// Dates beside words that say that it was only meant for them, or put off from them.
    func meant() -> [(FoundDate, ReadParagraph)] {
        dates().filter { date, paragraph in
            date.hasMonth
                && (DateChooser.isMeant(date, in: paragraph) || DateChooser.isOfOther(date, in: paragraph))
        }
    }

    /// Other days in the words about it: those of something that is told beside it.
    func others(than choice: Choice) -> [(FoundDate, ReadParagraph)] {
        guard candidate.cells == nil, let began = choice.date.began.date, let ended = choice.date.ended.date else {
            return []
        }
        return dates().filter { date, paragraph in
            guard date.hasDay, let year = choice.date.began.year else { return false }
            let other = YearFinder.dated(date, in: paragraph).with(year: year)
            guard let first = other.began.date, let last = other.ended.date else { return false }
            return first.first < began.first || last.last > ended.last
        }
    }

    /// Whether words say that it took place.
    private var isHeld: Bool {
        candidate.all.contains { part in
            [ReportWords.held, ReportWords.roles].contains { !part.paragraph.affirmed($0, in: part.words).isEmpty }
        }
    }

    /// Whether what stands before a date says that something was planned, put off or denied for it, and not held.
    private static func isMeant(_ date: FoundDate, in paragraph: ReadParagraph) -> Bool {
        let sentence = paragraph.sentence(at: date.range.lowerBound)
        let before = sentence.clamped(to: paragraph.wordsBefore(date.range.lowerBound))
        let planned = ReportWords.statuses.matches(in: paragraph.words, before).filter { $0.meaning == "planned" }
        let others =
            (planned + paragraph.affirmed(ReportWords.putOff, in: before)).map(\.words)
            + paragraph.denied(in: sentence)
        guard let last = others.map(\.upperBound).filter({ $0 <= before.upperBound }).max(),
            before.contains(last - 1), before.upperBound - last <= 5
        else { return false }
        return [ReportWords.held, ReportWords.roles].allSatisfy {
            paragraph.affirmed($0, in: last..<before.upperBound).isEmpty
        }
    }

    /// The days of rows that tell parts of one thing.
    private func ofCells(_ parts: [Candidate.Part]) -> Choice? {
        for part in parts {
            guard !part.has(ReportWords.putOff) else { return nil }
            let dates = part.dates.filter { $0.hasMonth || $0.isStretch }
            if let first = dates.first { return choice(first, part.paragraph) }
        }
        return nil
    }

    private func choice(_ date: FoundDate, _ paragraph: ReadParagraph) -> Choice? {
        guard !date.isOrderOpen else { return nil }
        let isStart = isSince(date, paragraph) || !date.hasDay && isBeginning(date, paragraph)
        let dated = YearFinder.dated(date, in: paragraph)
        if dated.hasYear { return Choice(date: dated, paragraph: paragraph, isStart: isStart) }
        for note in candidate.parts where isNote(note.paragraph) {
            let years = note.dates.filter(YearFinder.isYear)
            if years.count == 1, let year = years[0].began.year {
                return Choice(date: date.with(year: year), paragraph: paragraph, yearParagraph: note.paragraph)
            }
        }
        guard let (year, heading) = YearFinder.year(in: candidate.path) else { return nil }
        return Choice(date: date.with(year: year), paragraph: paragraph, yearParagraph: heading)
    }

    /// Whether words right before a date say that something began then.
    private func isBeginning(_ date: FoundDate, _ paragraph: ReadParagraph) -> Bool {
        let before = paragraph.wordsBefore(date.range.lowerBound)
        let near = max(before.lowerBound, before.upperBound - 3)..<before.upperBound
        return !date.isStretch && paragraph.has(ReportWords.started, in: near)
    }

    /// `en cours depuis 2019`: it began then and goes on.
    private func isSince(_ date: FoundDate, _ paragraph: ReadParagraph) -> Bool {
        guard date.hasYear, isBeginning(date, paragraph) else { return false }
        let sentence = paragraph.sentence(at: date.range.lowerBound)
        return ReportWords.statuses.matches(in: paragraph.words, sentence).contains { $0.meaning == "ongoing" }
    }

    private func isNote(_ paragraph: ReadParagraph) -> Bool {
        if case .note = paragraph.paragraph.role { true } else { false }
    }

    /// Whether what stands before a date says that it is the date of something else: `signé le`, `version du`.
    static func isOfOther(_ date: FoundDate, in paragraph: ReadParagraph) -> Bool {
        let sentence = paragraph.sentence(at: date.range.lowerBound)
        let before = sentence.clamped(to: paragraph.wordsBefore(date.range.lowerBound))
        guard let other = ReportWords.notHeldThen.matches(in: paragraph.words, before).last,
            before.upperBound - other.words.upperBound <= 5
        else { return false }
        let between = other.words.upperBound..<before.upperBound
        return !paragraph.has(ReportWords.held, in: between) && !isBehindAnother(date, between, paragraph)
    }

    /// `decided in May 2018, 6 to 8 June 2019`: the word speaks of the first date.
    private static func isBehindAnother(
        _ date: FoundDate, _ words: Range<Int>, _ paragraph: ReadParagraph
    ) -> Bool {
        guard let first = words.first else { return false }
        let end = paragraph.wordsBefore(date.range.lowerBound).upperBound
        return paragraph.dates(in: first..<max(first, end)).contains { other in
            other.range.upperBound <= date.range.lowerBound
                && paragraph.text[other.range.upperBound..<date.range.lowerBound].holds(where: {
                    ",،，".unicodeScalars.contains($0)
                })
        }
    }

    /// Whether a date is that of a visit behind an event.
    private static func isOfVisit(_ date: FoundDate, in paragraph: ReadParagraph) -> Bool {
        guard !date.isStretch else { return false }
        let sentence = paragraph.sentence(at: date.range.lowerBound)
        return paragraph.has(ReportWords.daysAfter, in: sentence) && sentence.lowerBound > 0
    }

    /// Whether a date follows what says that something was held.
    private static func isHeld(_ date: FoundDate, in paragraph: ReadParagraph) -> Bool {
        let sentence = paragraph.sentence(at: date.range.lowerBound)
        let before = sentence.clamped(to: paragraph.wordsBefore(date.range.lowerBound))
        let organised = paragraph.affirmed(ReportWords.roles, in: before).filter { $0.meaning == "organised" }
        let found = paragraph.affirmed(ReportWords.held, in: before) + organised
        guard let last = found.map(\.words.upperBound).max() else { return false }
        let later = ReportWords.putOff.matches(in: paragraph.words, last..<before.upperBound)
        return later.isEmpty
    }
}
