internal import Evaluation
internal import Scalars

/// What tells two of a kind apart as two groups of people, or as two courses that follow each other: `(English-speaking)` and
/// `(French-speaking)`, `Morning group` and `Afternoon group`, `Group A` and `Group B`, `Course I` and `Course II`,
/// `northern provinces` and `southern provinces`.
///
/// Who holds one course for two groups has held two.
enum TwinGroups {
    /// The marks of some titles.
    static func marks(of titles: [SaidText]) -> Set<String> { Set(titles.flatMap { marks(in: $0.words) }) }

    private static func marks(in words: [String]) -> [String] {
        words.indices.flatMap { place -> [String] in
            let word = words[place]
            if let mark = groups[word] { return [mark] }
            let next = words.indices.contains(place + 1) ? words[place + 1] : ""
            if speaking.contains(next), let language = languages[word] { return [language] }
            if series.contains(word), let number = numbers[next] ?? plain(next) { return ["number \(number)"] }
            return []
        }
    }

    /// A number of one digit or two, or a letter.
    private static func plain(_ word: String) -> String? {
        word.unicodeScalars.count <= (word.isDigits ? 2 : 1) ? (word.isEmpty ? nil : word) : nil
    }

    /// The words that make such marks, folded as titles are compared.
    static let words = Set(
        FoldedWords.of((lines + spoken).joined(separator: " ") + " group groups groupe grupo speaking speakers"))

    private static let numbers = [
        "i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "one": "1", "two": "2", "three": "3",
        "un": "1",
        "deux": "2", "trois": "3", "uno": "1", "dos": "2", "tres": "3", "أ": "a", "ا": "a", "ب": "b", "а": "a",
        "б": "b",
        "一": "1", "二": "2", "三": "3",
    ]

    private static let series = Set(
        SaidText.words(
            of: """
                group course level batch cohort intake groupe cours niveau promotion cohorte grupo curso nivel promoción \
                группа группы курс поток المجموعة الفوج الدورة الدفعة 组 班
                """))

    private static let speaking = Set(SaidText.words(of: "speaking speakers language"))

    private static let languages = mapping(spoken)

    private static let spoken = [
        "english", "french", "spanish", "arabic", "russian", "chinese", "portuguese", "swahili",
    ]

    private static let groups = mapping(lines)

    private static let lines = [
        "anglophone anglophones англоязычные англоязычная англоязычных",
        "francophone francophones франкоязычные франкоязычная франкоязычных",
        "hispanophone hispanophones hispanohablantes испаноязычные", "lusophone lusophones lusófonos lusohablantes",
        "arabophone arabophones арабоязычные", "russophone russophones русскоязычные русскоязычных",
        "morning matin matinée matutino утренняя утренние الصباحية",
        "afternoon après-midi vespertino вечерняя дневная المسائية",
        "northern nord septentrional septentrionales norte северные северных الشمالية",
        "southern sud méridional méridionales южные южных الجنوبية",
        "eastern orientales oriental восточные восточных الشرقية",
        "western ouest occidentales occidental западные западных الغربية",
    ]

    /// Each word with the first of its line; of words that hyphens join and of Chinese characters the last.
    private static func mapping(_ lines: [String]) -> [String: String] {
        var marks: [String: String] = [:]
        for line in lines {
            let forms = line.words(at: " ").compactMap { SaidText.words(of: String($0)).last }
            for form in forms { marks[form] = forms[0] }
        }
        return marks
    }
}
