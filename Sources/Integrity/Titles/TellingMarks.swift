internal import Documents
internal import Scalars

/// What tells two of a kind apart although their titles have the same words: numbers and years, ordinals, the letter of
/// a group or site, and words for a level.
enum TellingMarks {
    /// The marks of a title in all its languages; an ordinal is the same mark as its number.
    static func of(_ title: LocalizedText?) -> Set<String> {
        Set((title?.wordings ?? []).flatMap { marks(in: $0) })
    }

    /// Whether each of two titles has a mark that the other lacks.
    static func tellApart(_ one: Set<String>, _ other: Set<String>) -> Bool {
        !one.isSubset(of: other) && !other.isSubset(of: one)
    }

    private static func marks(in text: String) -> [String] {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return marks(inPlain: text) }
        let text = text.compatiblyDecomposed
        let tokens = tokens(ofDecomposed: text)
        let words = tokens.enumerated().compactMap { place, token in
            byWord[token.lowercased()] ?? (isOwnMark(token) && (place > 0 || token.isNumber) ? token.lowercased() : nil)
        }
        guard text.holds(where: \.isIdeograph) else { return words }
        return words + byCharacters.filter { text.holds($0.key) }.map(\.value)
    }

    /// The same of most titles, byte by byte: they need no look into the tables of Unicode.
    private static func marks(inPlain text: String) -> [String] {
        var marks: [String] = []
        var token: [UInt8] = []
        var isFirst = true
        func end() {
            guard let first = token.first else { return }
            let word = String(decoding: token.map(\.small), as: UTF8.self)
            let isOwn = first.isDigit || token.count == 1 && first != first.small && !isFirst
            if let mark = byWord[word] ?? (isOwn ? word : nil) { marks.append(mark) }
            isFirst = false
            token.removeAll(keepingCapacity: true)
        }
        for byte in text.utf8 {
            guard byte.isDigit || byte.isLetter else {
                end()
                continue
            }
            if let last = token.last, last.isDigit != byte.isDigit { end() }
            token.append(byte)
        }
        end()
        return marks
    }

    /// A number, or a single letter that is no small one: `2021`, `B`, but not `a`.
    private static func isOwnMark(_ token: String) -> Bool {
        if token.isNumber { return true }
        guard token.unicodeScalars.count == 1, let letter = token.unicodeScalars.first else { return false }
        return !letter.properties.isLowercase && letter.value < 0x3000
    }

    /// Runs of letters and of digits, without marks on letters.
    private static func tokens(ofDecomposed text: String) -> [String] {
        var tokens: [String] = []
        var token = String.UnicodeScalarView()
        func end() {
            if !token.isEmpty { tokens.append(String(token)) }
            token.removeAll()
        }
        for scalar in text.unicodeScalars where !scalar.isMark {
            guard scalar.isDecimalDigit || scalar.isLetter else {
                end()
                continue
            }
            if let last = token.last, last.isDecimalDigit != scalar.isDecimalDigit { end() }
            token.append(scalar)
        }
        end()
        return tokens
    }

    private static let byWord: [String: String] = {
        var marks: [String: String] = [:]
        for (number, line) in numbers.enumerated() {
            for word in tokens(ofDecomposed: line.compatiblyDecomposed) {
                marks[word.lowercased()] = String(number + 1)
            }
        }
        for word in tokens(ofDecomposed: levels.compatiblyDecomposed).map({ $0.lowercased() }) { marks[word] = word }
        return marks
    }()

    /// The words for one, two and so on: ordinals, and what stands after `phase` or `part`.
    private static let numbers = [
        "first one premier première primer primera primero первый первая первое الأول الأولى",
        "ii second two deuxième seconde deux segundo segunda dos второй вторая второе الثاني الثانية",
        "iii third three troisième trois tercer tercera tercero tres третий третья третье الثالث الثالثة",
        "iv fourth four quatrième quatre cuarto cuarta cuatro четвертый четвертая четвертое الرابع الرابعة",
        "fifth five cinquième cinq quinto quinta cinco пятый пятая пятое الخامس الخامسة",
        "vi sixth six sixième sexto sexta seis шестой шестая шестое السادس السادسة",
        "vii seventh seven septième sept séptimo séptima siete седьмой седьмая седьмое السابع السابعة",
        "viii eighth eight huitième huit octavo octava ocho восьмой восьмая восьмое الثامن الثامنة",
        "ix ninth nine neuvième neuf noveno novena nueve девятый девятая девятое التاسع التاسعة",
        "tenth ten dixième dix décimo décima diez десятый десятая десятое العاشر العاشرة",
    ]

    private static let levels = """
        beginner beginners basic introductory elementary intermediate advanced \
        débutant débutants initiation intermédiaire avancé avancée avancés perfectionnement approfondi \
        principiantes básico básica intermedio intermedia avanzado avanzada \
        начальный начальная базовый базовая средний углубленный углубленная продвинутый продвинутая \
        مبتدئ مبتدئين المبتدئين أساسي أساسية متوسط متوسطة متقدم متقدمة متقدمين المتقدمين
        """

    /// Chinese is written without spaces, so that these are looked for wherever they stand.
    private static let byCharacters = [
        "第一": "1", "第二": "2", "第三": "3", "第四": "4", "第五": "5", "一期": "1", "二期": "2", "三期": "3", "四期": "4",
        "初级": "初级", "基础": "基础", "中级": "中级", "高级": "高级", "进阶": "进阶", "上半年": "上半年", "下半年": "下半年",
    ]
}

extension String {
    fileprivate var isNumber: Bool { !isEmpty && unicodeScalars.allSatisfy(\.isDecimalDigit) }
}

extension Unicode.Scalar {
    fileprivate var isMark: Bool {
        // Most titles are plain, and need no look into the tables of Unicode.
        guard !isASCII else { return false }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark, .format: return true
        default: return false
        }
    }

    /// Whether one of `byCharacters` may begin with it.
    fileprivate var isIdeograph: Bool { value >= 0x4E00 }
}

extension UInt8 {
    fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
    /// The small letter of a capital one.
    fileprivate var small: UInt8 { isLetter ? self | 0x20 : self }
}
