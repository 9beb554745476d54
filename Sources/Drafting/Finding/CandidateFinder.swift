internal import Importing
internal import Scalars

/// Finds what a report tells of, part by part.
struct CandidateFinder {
    private var found: [Candidate] = []

    static func candidates(in sections: [ReportSection]) -> [Candidate] {
        var finder = CandidateFinder()
        for section in sections where section.kind != .aside { finder.read(section) }
        return finder.found
    }

    private mutating func read(_ section: ReportSection) {
        let content = section.content.filter { if case .cell = $0.paragraph.role { false } else { true } }
        let boxes = content.filter { $0.paragraph.role == .box }
        let notes = content.filter { if case .note = $0.paragraph.role { true } else { false } }
        let aside = Set((boxes + notes).map(\.number))
        let told = content.filter { !aside.contains($0.number) }
        if section.kind == .thing, let heading = section.heading {
            readThing(heading, told, notes, section)
        } else {
            readArea(told, section)
        }
        readBoxes(boxes, section)
    }

    // MARK: What has a heading of its own

    private mutating func readThing(
        _ heading: ReadParagraph, _ content: [ReadParagraph], _ notes: [ReadParagraph], _ section: ReportSection
    ) {
        var candidate = Candidate(
            title: ReportOutline.title(of: heading), titled: heading, path: Array(section.path.dropLast()))
        var others: [Candidate] = []
        var isRecommending = false
        for paragraph in content {
            if Recommending.isIntroduction(paragraph) {
                isRecommending = true
                candidate.parts.append(Candidate.Part(paragraph))
            } else if isRecommending, paragraph.paragraph.role == .entry {
                candidate.recommendations.append(paragraph)
            } else if let other = event(in: paragraph, beside: candidate) {
                isRecommending = false
                others.append(other)
            } else {
                isRecommending = false
                candidate.parts.append(Candidate.Part(paragraph))
            }
        }
        candidate.parts += notes.map { Candidate.Part($0) }
        found += (sessions(of: candidate) ?? [candidate]) + others
    }

    /// A paragraph under a heading that begins with another event and its day.
    private func event(in paragraph: ReadParagraph, beside candidate: Candidate) -> Candidate? {
        guard !candidate.parts.isEmpty, paragraph.dates.contains(where: { $0.hasDay && $0.hasYear }),
            let first = paragraph.sentences.first,
            let noun = ReportWords.nouns.matches(in: paragraph.words, first).first, noun.words.lowerBound <= 4,
            !paragraph.has(ReportWords.daysAfter, in: 0..<min(2, first.upperBound))
        else { return nil }
        let phrase = NounPhrase.range(from: noun.words.lowerBound, in: paragraph, before: first.upperBound)
        var other = Candidate(title: paragraph.text(of: phrase), titled: paragraph, path: candidate.path)
        other.titleWords = phrase
        other.parts = [Candidate.Part(paragraph)]
        return other
    }

    /// Meetings of several years under one heading: each is one of its own.
    private func sessions(of candidate: Candidate) -> [Candidate]? {
        guard candidate.titled.has(ReportWords.cop, in: candidate.titled.all) else { return nil }
        let dates = candidate.parts.flatMap { part in
            part.dates.filter { $0.isStretch && $0.hasDay }.map { (YearFinder.dated($0, in: part.paragraph), part) }
        }
        let years = Set(dates.map { $0.0.began.year })
        guard dates.count > 1, years.count == dates.count, !years.contains(nil) else { return nil }
        return dates.map { date, part in
            var session = candidate
            session.date = (date, part.paragraph)
            session.parts = [Candidate.Part(part.paragraph, Clause.around(date, in: part.paragraph))]
            return session
        }
    }

    // MARK: What stands in sentences and lists

    private mutating func readArea(_ content: [ReadParagraph], _ section: ReportSection) {
        var introduction: ReadParagraph?
        for paragraph in content {
            if Recommending.isIntroduction(paragraph) {
                introduction = paragraph
            } else if paragraph.paragraph.role == .entry {
                if let introduction, Recommending.isIntroduction(introduction) { continue }
                readEntry(paragraph, introduction, section)
            } else {
                introduction = paragraph.text.ends(with: ":") || paragraph.text.ends(with: "：") ? paragraph : nil
                found += SentenceReader.candidates(in: paragraph, path: section.path)
            }
        }
    }

    private mutating func readEntry(_ entry: ReadParagraph, _ introduction: ReadParagraph?, _ section: ReportSection) {
        if let several = several(in: entry, introduction, section) {
            found += several
            return
        }
        let head = 0..<min(entry.words.count, 8)
        let isOutput = entry.has(ReportWords.outputs, in: 0..<min(entry.words.count, 5))
        let isMember = entry.has(ReportWords.member, in: head)
        let isPlanned = introduction.map { $0.has(ReportWords.statuses, in: $0.all) } ?? false
        // `Le Centre a participé aux réunions suivantes :`
        let isIntroduced = isPlanned || introduction.map { $0.has(ReportWords.roles, in: $0.all) } ?? false
        let noun = ReportWords.nouns.matches(in: entry.words, head).first
        guard isOutput || isMember || noun != nil && (isPlanned || entry.dates.contains { $0.hasMonth }) else { return }
        let phrase = NounPhrase.range(from: 0, in: entry, before: entry.words.count)
        var candidate = Candidate(title: entry.text(of: phrase), titled: entry, path: section.path)
        candidate.titleWords = phrase
        candidate.parts =
            [Candidate.Part(entry)]
            + (isIntroduced ? [introduction].compactMap { $0 } : []).map { Candidate.Part($0) }
        found.append(candidate)
    }

    /// `Formation à Sfax, 1er juin 2018 ; formation à Gabès, 2 juin 2018`: each with its noun and its day, and what
    /// is said up to the next.
    private func several(
        in entry: ReadParagraph, _ introduction: ReadParagraph?, _ section: ReportSection
    ) -> [Candidate]? {
        let told = entry.sentences.filter { sentence in
            let head = sentence.lowerBound..<min(sentence.lowerBound + 3, sentence.upperBound)
            return entry.has(ReportWords.nouns, in: head) && entry.dates(in: sentence).contains(where: \.hasMonth)
        }
        guard told.count > 1 else { return nil }
        return told.enumerated().map { index, sentence in
            let end = index + 1 < told.count ? told[index + 1].lowerBound : entry.words.count
            let phrase = NounPhrase.range(from: sentence.lowerBound, in: entry, before: sentence.upperBound)
            var candidate = Candidate(title: entry.text(of: phrase), titled: entry, path: section.path)
            candidate.titleWords = phrase
            candidate.parts = [Candidate.Part(entry, sentence.lowerBound..<end)]
            if let introduction,
                introduction.has(ReportWords.statuses, in: introduction.all)
                    || introduction.has(ReportWords.roles, in: introduction.all)
            {
                candidate.parts.append(Candidate.Part(introduction))
            }
            return candidate
        }
    }

    /// Boxes are told apart by their titles: a line without a date that ends in no full stop.
    private mutating func readBoxes(_ boxes: [ReadParagraph], _ section: ReportSection) {
        var candidate: Candidate?
        // What stands in a box is not part of the thing beside it.
        let path = section.kind == .thing ? Array(section.path.dropLast()) : section.path
        for box in boxes {
            let isTitle = box.dates.isEmpty && !box.text.ends(with: ".") && box.words.count <= 25
            if isTitle || candidate == nil {
                if let done = candidate { found.append(done) }
                candidate = Candidate(title: BoxTitle.title(of: box), titled: box, path: path)
                if !isTitle { candidate?.parts.append(Candidate.Part(box)) }
            } else {
                candidate?.parts.append(Candidate.Part(box))
            }
        }
        if let candidate { found.append(candidate) }
    }
}

/// What recommendations begin with.
enum Recommending {
    static func isIntroduction(_ paragraph: ReadParagraph) -> Bool {
        guard let last = paragraph.sentences.last, last.count <= 8, paragraph.has(ReportWords.recommended, in: last)
        else {
            return false
        }
        let isAlone = paragraph.sentences.count == 1 || paragraph.text.ends(with: ":")
        return isAlone && paragraph.paragraph.role != .entry
    }
}

/// The title of a box behind its number: `Recuadro 1. …`, `إطار 1: …`.
enum BoxTitle {
    static func title(of box: ReadParagraph) -> String {
        guard box.words.count > 2, Int(box.words[1].folded) != nil else { return box.text }
        return String(box.text[box.words[2].range.lowerBound...].trimmed)
    }
}
