internal import Importing
internal import Scalars

/// Finds where something took place: a city beside its country, before the date, or behind a word such as `in`.
struct PlaceFinder {
    /// A place as some words say it.
    struct Found: Hashable {
        var city: String?
        var country: String?
        let words: String
        let paragraph: Int
    }

    private let candidate: Candidate
    private let date: DateChooser.Choice?
    /// Cities that the record and the calendar name.
    private let known: Set<String>
    /// The most words that one of them has.
    private let longestKnown: Int

    init(_ candidate: Candidate, _ date: DateChooser.Choice?, known: Set<String>) {
        self.candidate = candidate
        self.date = date
        self.known = known
        longestKnown = known.map { $0.words(at: " ").count }.max() ?? 0
    }

    /// The places that are told, in the order of how surely they are meant.
    func places() -> [Found] {
        if let cells = candidate.cells {
            let places = cells.filter { ["place", "city", "country", "place.city"].contains($0.field) }.map(\.part)
            return places.flatMap { ofCell($0) }
        }
        let parts = telling
        let beside = parts.flatMap { besideCountry($0) }.filter { !isOfEarlierPlan($0) }
        if !beside.isEmpty { return beside }
        let first = parts.compactMap { atStart($0) }
        if !first.isEmpty { return first }
        if let city = betweenTitleAndDate() { return [city] }
        let others = parts.flatMap { behindWord($0) }.filter { !isOfEarlierPlan($0) }
        let cities = others.filter { $0.city != nil }
        if cities.isEmpty, let city = atEndOfTitle() { return [city] }
        return cities.isEmpty ? others : cities
    }

    /// The sentence with the date, short lines and the title.
    private var telling: [Candidate.Part] {
        var parts: [Candidate.Part] = []
        if let date {
            let sentence = date.paragraph.sentence(at: date.date.range.lowerBound)
            // The title ends before the place.
            let own = (candidate.parts + candidate.all).first { part in
                part.paragraph.number == date.paragraph.number && part.words.overlaps(sentence)
            }
            parts.append(Candidate.Part(date.paragraph, sentence.clamped(to: own?.words ?? sentence)))
        }
        parts += candidate.parts.filter { $0.words.count <= 12 && $0.paragraph.number != date?.paragraph.number }
        if candidate.titled.number != date?.paragraph.number { parts.append(titleSentence) }
        if date == nil, let first = candidate.parts.first, let sentence = first.sentences.first {
            parts.append(Candidate.Part(first.paragraph, sentence))
        }
        return parts.filter { !$0.words.isEmpty }
    }

    /// The title's paragraph, of running text the sentence with the title alone.
    private var titleSentence: Candidate.Part {
        guard let first = candidate.titleWords?.first else { return Candidate.Part(candidate.titled) }
        let sentence = candidate.titled.sentence(at: candidate.titled.words[first].range.lowerBound)
        return Candidate.Part(candidate.titled, sentence)
    }

    /// Places of a plan that was given up before the date: `planned in Niamey, it was put off and held online on …`.
    var ofEarlierPlans: [Found] {
        telling.flatMap { besideCountry($0) + behindWord($0) }.filter(isOfEarlierPlan)
    }

    private func isOfEarlierPlan(_ place: Found) -> Bool {
        guard let date, date.paragraph.number == place.paragraph else { return false }
        let paragraph = date.paragraph
        let dated = paragraph.wordsBefore(date.date.range.lowerBound).upperBound
        let sentence = paragraph.sentence(at: date.date.range.lowerBound)
        guard let first = sentence.first else { return false }
        let start = paragraph.words[first].range.lowerBound
        guard start < date.date.range.lowerBound,
            let said = paragraph.text[start..<date.date.range.lowerBound].firstRange(of: place.words)
        else { return false }
        return paragraph.has(ReportWords.putOff, in: paragraph.wordsBefore(said.upperBound).upperBound..<dated)
    }

    // MARK: Beside a country

    private func besideCountry(_ part: Candidate.Part) -> [Found] {
        NamedParties.matches(in: part.paragraph, part.words).flatMap { party -> [Found] in
            guard party.words.lowerBound > part.words.lowerBound else { return [] }
            let paragraph = part.paragraph
            let between = paragraph.text[
                paragraph.words[party.words.lowerBound - 1].range
                    .upperBound..<paragraph.words[party.words.lowerBound].range
                    .lowerBound]
            guard between.holds(where: { ",،(（".unicodeScalars.contains($0) }), !between.holds("."),
                !between.holds(")"),
                let city = name(endingAt: party.words.lowerBound - 1, in: part)
            else { return [] }
            let found = Found(
                city: paragraph.text(of: city), country: party.meaning,
                words: paragraph.text(of: city.lowerBound..<party.words.upperBound), paragraph: paragraph.number)
            return [found] + another(beside: city, in: part)
        }
    }

    /// A city that `and` joins with one: `Lilongwe and Blantyre, Malawi`.
    private func another(beside city: Range<Int>, in part: Candidate.Part) -> [Found] {
        let paragraph = part.paragraph
        guard city.lowerBound - 2 >= part.words.lowerBound,
            ReportWords.dates.conjunctions.contains(paragraph.words[city.lowerBound - 1].folded),
            let other = name(endingAt: city.lowerBound - 2, in: part)
        else { return [] }
        let words = paragraph.text(of: other)
        return [Found(city: words, country: nil, words: words, paragraph: paragraph.number)]
    }

    /// The capitalised words that end at a word, or the one before a bracket in letters without capitals.
    private func name(endingAt last: Int, in part: Candidate.Part) -> Range<Int>? {
        let paragraph = part.paragraph
        guard isName(last, in: paragraph) else { return nil }
        for start in max(part.words.lowerBound, last + 1 - longestKnown)..<(last + 1)
        where known.contains(paragraph.words[start...last].map(\.folded).joined(separator: " ")) {
            return start..<(last + 1)
        }
        let isCased = paragraph.words[last].folded.unicodeScalars.first?.properties.isCased ?? false
        guard isCased else { return uncasedName(endingAt: last, in: part) }
        var first = last
        while first > part.words.lowerBound, last - first < 4, isJoined(first - 1, paragraph) {
            guard let earlier = (1...3).first(where: { isJoinedName(first - $0, to: first, part) }) else { break }
            first -= earlier
        }
        first = withoutInstitution(first, last, in: part)
        guard first <= last else { return nil }
        return isPlace(first..<(last + 1), in: paragraph) ? first..<(last + 1) : nil
    }

    /// Whether a word is the next part of a name, with small words alone between it and where the name goes on:
    /// `Santa Cruz de la Sierra`.
    private func isJoinedName(_ index: Int, from start: Int, _ part: Candidate.Part) -> Bool {
        index < part.words.upperBound && isName(index, in: part.paragraph) && areSmall(start..<index, part.paragraph)
            && (index == start || isPlace(index..<(index + 1), in: part.paragraph))
    }

    private func isJoinedName(_ index: Int, to end: Int, _ part: Candidate.Part) -> Bool {
        index >= part.words.lowerBound && isName(index, in: part.paragraph)
            && ReportWords.nouns.match(at: index, in: part.paragraph.words, before: index + 1) == nil
            && areSmall((index + 1)..<end, part.paragraph) && isJoined(index, part.paragraph)
    }

    private func areSmall(_ range: Range<Int>, _ paragraph: ReadParagraph) -> Bool {
        range.allSatisfy {
            ReportWords.smallNameWords.contains(paragraph.words[$0].folded) && isJoined($0, paragraph)
        }
    }

    /// Behind a common word stands the name of an institution, of which the city is the end: `laboratorio Norte de Lima`.
    private func withoutInstitution(_ first: Int, _ last: Int, in part: Candidate.Part) -> Int {
        let paragraph = part.paragraph
        guard first > part.words.lowerBound, isJoined(first - 1, paragraph) else { return first }
        let before = paragraph.words[first - 1].folded
        let isPreposition =
            ReportWords.places.match(at: first - 1, in: paragraph.words, before: first) != nil
            || ReportWords.dates.fillers.contains(before) || ReportWords.dates.conjunctions.contains(before)
            || Int(before) != nil
            // `Séminaire national Niamey (Niger)`
            || SectionWords.isAreaWord(before)
            || ReportWords.nouns.match(at: first - 1, in: paragraph.words, before: first) != nil
        guard !isPreposition else { return first }
        let cut = (first...last).last { ReportWords.smallNameWords.contains(paragraph.words[$0].folded) }
        return cut.map { $0 + 1 } ?? last + 1
    }

    /// In letters without capitals, the words behind `in`, else the last word.
    private func uncasedName(endingAt last: Int, in part: Candidate.Part) -> Range<Int>? {
        let paragraph = part.paragraph
        let start = (max(part.words.lowerBound, last - 3)..<last).last {
            ReportWords.places.match(at: $0, in: paragraph.words, before: last) != nil
        }
        let range = (start.map { $0 + 1 } ?? last)..<(last + 1)
        return isPlace(range, in: paragraph) ? range : nil
    }

    /// Whether only a space or hyphen stands between a word and the next.
    private func isJoined(_ index: Int, _ paragraph: ReadParagraph) -> Bool {
        guard index >= 0, index + 1 < paragraph.words.count else { return false }
        let between = paragraph.text[
            paragraph.words[index].range.upperBound..<paragraph.words[index + 1].range.lowerBound]
        return between.unicodeScalars.allSatisfy { $0 == " " || $0 == "-" || $0 == "\u{A0}" }
    }

    private func isName(_ index: Int, in paragraph: ReadParagraph) -> Bool {
        let word = paragraph.text[paragraph.words[index].range]
        guard let first = word.unicodeScalars.first, first.properties.isAlphabetic else { return false }
        if !first.properties.isCased { return true }
        guard first.properties.isUppercase else { return false }
        // What is all in capitals is a short form, or a line in capitals.
        return word.unicodeScalars.count < 3 || !word.unicodeScalars.allSatisfy { $0.properties.isUppercase }
    }

    /// Whether words are no Party, month, Convention or other word that a report is made of.
    private func isPlace(_ range: Range<Int>, in paragraph: ReadParagraph) -> Bool {
        let words = paragraph.words
        let lists = [
            ReportWords.nouns, ReportWords.outputs, ReportWords.formats, ReportWords.centre,
            ReportWords.held, ReportWords.roles, ReportWords.statuses, ReportWords.published, ReportWords.secretariats,
            ReportWords.cop, ReportWords.articles, ReportWords.putOff, ReportWords.conventions,
            ReportWords.outputLanguages,
            ReportWords.people, ReportWords.conventionWords, ReportWords.recommended, ReportWords.regions,
            ReportWords.institutions,
        ]
        if lists.contains(where: { $0.match(at: range.lowerBound, in: words, before: range.upperBound) != nil }) {
            return false
        }
        if NamedParties.matches(in: paragraph, range).first?.words.lowerBound == range.lowerBound { return false }
        let first = words[range.lowerBound].folded
        if ReportWords.prepositions.contains(first) || range.count == 1 && ReportWords.isPlaceWord(first) {
            return false
        }
        let dates = ReportWords.dates
        if dates.fillers.contains(first) || dates.ranges.contains(first) || ReportWords.between.contains(first) {
            return false
        }
        return !range.contains { ReportWords.dates.months[words[$0].folded] != nil || Int(words[$0].folded) != nil }
    }

    // MARK: Before the date, behind a preposition

    /// `Abidjan le 19 – 21 juillet`, `صفاقس، 5-9 نوفمبر`
    private func atStart(_ part: Candidate.Part) -> Found? {
        let paragraph = part.paragraph
        guard let date, date.paragraph.number == paragraph.number, part.words.lowerBound == 0,
            paragraph.number != candidate.titled.number || candidate.cells == nil
        else { return nil }
        let isCased = paragraph.words[0].folded.unicodeScalars.first?.properties.isCased ?? false
        for count in [3, 2, 1] where count < paragraph.words.count {
            guard (0..<count).allSatisfy({ isName($0, in: paragraph) }), isJoinedRun(0..<count, paragraph),
                isPlace(0..<count, in: paragraph)
            else { continue }
            let next = paragraph.words[count]
            let between = paragraph.text[paragraph.words[count - 1].range.upperBound..<next.range.lowerBound]
            let isComma = between.holds(where: { ",،،".unicodeScalars.contains($0) })
            let isDate =
                ReportWords.dates.fillers.contains(next.folded) || date.date.range.contains(next.range.lowerBound)
            guard isComma || (isDate && isCased),
                paragraph.wordsBefore(date.date.range.lowerBound).upperBound < count + 8
            else {
                continue
            }
            let city = paragraph.text(of: 0..<count)
            return Found(city: city, country: nil, words: city, paragraph: paragraph.number)
        }
        return nil
    }

    /// `Atelier sur le cadmium, Tunis, 3-5 mai 2018`
    private func betweenTitleAndDate() -> Found? {
        guard let date, let title = candidate.titleWords, date.paragraph.number == candidate.titled.number else {
            return nil
        }
        let paragraph = candidate.titled
        let end = paragraph.wordsBefore(date.date.range.lowerBound).upperBound
        guard title.upperBound < end, (1...3).contains(end - title.upperBound), paragraph.holds(",", before: end) else {
            return nil
        }
        let range = title.upperBound..<end
        let isCased = paragraph.words[range.lowerBound].folded.unicodeScalars.first?.properties.isCased ?? false
        guard isCased, paragraph.holds(",", before: range.lowerBound), isJoinedRun(range, paragraph),
            range.allSatisfy({ isName($0, in: paragraph) }), isPlace(range, in: paragraph)
        else { return nil }
        let city = paragraph.text(of: range)
        return Found(city: city, country: nil, words: city, paragraph: paragraph.number)
    }

    private func isJoinedRun(_ range: Range<Int>, _ paragraph: ReadParagraph) -> Bool {
        range.dropLast().allSatisfy { isJoined($0, paragraph) }
    }

    private func behindWord(_ part: Candidate.Part) -> [Found] {
        let paragraph = part.paragraph
        var found: [Found] = []
        for match in ReportWords.places.matches(in: paragraph.words, part.words) {
            let start = match.words.upperBound
            guard start < part.words.upperBound, isJoined(start - 1, paragraph),
                !isInNameOfProject(start, paragraph)
            else { continue }
            let parties = NamedParties.matches(in: paragraph, start..<min(start + 8, part.words.upperBound))
            if let party = parties.first, party.words.lowerBound == start {
                // Of several Parties in a row none is the place alone.
                for party in parties.prefix(while: { $0.words.lowerBound - start < 6 }) {
                    let words = paragraph.text(of: party.words)
                    found.append(Found(city: nil, country: party.meaning, words: words, paragraph: paragraph.number))
                }
            } else if let city = name(from: start, in: part), !isLanguage(behind: city, in: part) {
                found.append(withCountry(city, paragraph))
            }
        }
        return found
    }

    /// `Projet PCB au Maghreb`: where a project works is no place where people met.
    private func isInNameOfProject(_ index: Int, _ paragraph: ReadParagraph) -> Bool {
        guard candidate.titleWords == nil, paragraph.number == candidate.titled.number,
            candidate.titlePart.words.contains(index),
            let noun = ReportWords.nouns.matches(in: paragraph.words, candidate.titlePart.words).first
        else { return false }
        return noun.meaning.isSpelled("project")
    }

    /// `Santiago de Chile` names its country.
    private func withCountry(_ city: Range<Int>, _ paragraph: ReadParagraph) -> Found {
        let words = paragraph.text(of: city)
        if let party = NamedParties.matches(in: paragraph, city).last, party.words.upperBound == city.upperBound,
            party.words.lowerBound - 1 > city.lowerBound,
            ReportWords.smallNameWords.contains(paragraph.words[party.words.lowerBound - 1].folded)
        {
            let name = paragraph.text(of: city.lowerBound..<(party.words.lowerBound - 1))
            return Found(city: name, country: party.meaning, words: words, paragraph: paragraph.number)
        }
        return Found(city: words, country: nil, words: words, paragraph: paragraph.number)
    }

    /// `in Malagasy and French`
    private func isLanguage(behind city: Range<Int>, in part: Candidate.Part) -> Bool {
        let next = city.upperBound
        guard next + 1 < part.words.upperBound,
            ReportWords.dates.conjunctions.contains(part.paragraph.words[next].folded)
        else { return false }
        return ReportWords.outputLanguages.match(at: next + 1, in: part.paragraph.words, before: part.words.upperBound)
            != nil
    }

    /// `Atelier sur les synergies, Cotonou`
    private func atEndOfTitle() -> Found? {
        let part = candidate.titlePart
        guard let last = part.words.last, let city = name(endingAt: last, in: part),
            city.lowerBound > part.words.lowerBound
        else { return nil }
        let paragraph = part.paragraph
        let between = paragraph.text[
            paragraph.words[city.lowerBound - 1].range.upperBound..<paragraph.words[city.lowerBound].range.lowerBound]
        guard between.holds(","),
            ReportWords.substances.match(at: city.lowerBound, in: paragraph.words, before: last + 1) == nil
        else { return nil }
        let words = paragraph.text(of: city)
        return Found(city: words, country: nil, words: words, paragraph: paragraph.number)
    }

    private func name(from start: Int, in part: Candidate.Part) -> Range<Int>? {
        let paragraph = part.paragraph
        guard isName(start, in: paragraph) else { return nil }
        let isCased = paragraph.words[start].folded.unicodeScalars.first?.properties.isCased ?? false
        guard isCased else { return uncasedName(from: start, in: part) }
        var end = start + 1
        while end < part.words.upperBound, end - start < 4, isJoined(end - 1, paragraph) {
            guard let later = (0...2).first(where: { isJoinedName(end + $0, from: end, part) }) else { break }
            end += later + 1
        }
        return isPlace(start..<end, in: paragraph) ? start..<end : nil
    }

    /// In letters without capitals a city is known by the day that follows: `في نواكشوط يومي ٢١ و٢٢ أكتوبر`.
    private func uncasedName(from start: Int, in part: Candidate.Part) -> Range<Int>? {
        let paragraph = part.paragraph
        guard let date, date.paragraph.number == paragraph.number, date.date.hasDay else { return nil }
        let limit = paragraph.wordsBefore(date.date.range.lowerBound).upperBound
        for count in [1, 2] where start + count <= limit && limit - start - count <= 1 {
            let end = start + count
            let isLast = limit == end || Self.dayWords.contains(paragraph.words[end].folded)
            if isLast, isJoinedRun(start..<end, paragraph), isPlace(start..<end, in: paragraph),
                !Self.dayWords.contains(paragraph.words[end - 1].folded)
            {
                return start..<end
            }
        }
        return nil
    }

    private static let dayWords = Set(["من", "يوم", "يومي", "أيام", "في", "بتاريخ"].map(FoldedText.key))

    // MARK: Cells

    private func ofCell(_ part: Candidate.Part) -> [Found] {
        let paragraph = part.paragraph
        let beside = besideCountry(part)
        if !beside.isEmpty { return beside }
        let parties = NamedParties.matches(in: paragraph, part.words)
        if parties.count == 1, parties[0].words == part.words {
            return [Found(city: nil, country: parties[0].meaning, words: paragraph.text, paragraph: paragraph.number)]
        }
        guard parties.isEmpty, let first = part.words.first, isName(first, in: paragraph) else { return [] }
        guard ReportWords.formats.match(at: first, in: paragraph.words, before: part.words.upperBound) == nil else {
            return []
        }
        var end = first + 1
        while end < part.words.upperBound, isJoined(end - 1, paragraph) { end += 1 }
        let rest = part.words.upperBound > end && !paragraph.has(ReportWords.formats, in: end..<part.words.upperBound)
        guard !rest, end - first <= 4, isPlace(first..<end, in: paragraph) else { return [] }
        let city = paragraph.text(of: first..<end)
        return [Found(city: city, country: nil, words: city, paragraph: paragraph.number)]
    }
}
