internal import Scalars

/// Guesses how the characters of a text are coded: in which coding it looks most like words of a language.
enum EncodingGuess {
    /// How much of a file is looked at.
    private static let searched = 1 << 16

    /// The likeliest coding; the one of Western Europe, which comes first, where several are as likely.
    static func best(for bytes: [UInt8]) -> TextEncoding {
        let others = TextEncoding.all.filter { ![.utf8, .utf16, .utf32, .windows(1252)].contains($0) }
        var best = (encoding: TextEncoding.windows(1252), weight: weight(of: bytes, as: .windows(1252)) ?? Int.min)
        for encoding in others {
            guard let weight = weight(of: bytes, as: encoding) else { continue }
            if weight > best.weight + (isSeldom(encoding) ? lead : 0) { best = (encoding, weight) }
        }
        return best.encoding
    }

    /// By how much a coding that is seldom met has to look better than others: a few letters look like words in many.
    private static let lead = 8

    private static func isSeldom(_ encoding: TextEncoding) -> Bool {
        switch encoding {
        case .iso8859, .dos, .koi8r, .koi8u: true
        default: false
        }
    }

    /// How much the text looks like words; nil where bytes stand for nothing in the coding.
    private static func weight(of bytes: [UInt8], as encoding: TextEncoding) -> Int? {
        // Cut behind a line, so that no character is cut in two.
        let head = bytes.prefix(searched)
        let end = head.count == bytes.count ? nil : head.lastIndex(of: UInt8(ascii: "\n"))
        guard let decoded = try? encoding.decodedStart(of: Array(end.map { head[...$0] } ?? head)),
            decoded.stray == nil
        else { return nil }
        let letters = LikelyLetters(encoding)
        var weight = 0
        var word: [Unicode.Scalar] = []
        for scalar in decoded.text.unicodeScalars {
            if LikelyLetters.joins(scalar) {
                word.append(scalar)
            } else {
                weight += letters.weight(of: word)
                word = []
            }
        }
        return weight + letters.weight(of: word)
    }
}

/// Which letters texts in a coding are mostly written with, and how words of them look.
private struct LikelyLetters {
    private let frequent: Set<Unicode.Scalar>

    init(_ encoding: TextEncoding) {
        let letters =
            switch encoding {
            case .windows(1250), .iso8859(2), .dos(852): "áíéčěřšžůýłąęśżźćńóőűăşţöüä"
            case .windows(1251), .iso8859(5), .koi8r, .dos(866): "оеаинтсрвлк"
            case .koi8u: "оеаинтсрвлкіїєґ"
            case .windows(1252), .macintosh, .iso8859(15), .dos(850): "éèêëàâçîïôùûœñóíáúüöä"
            case .windows(1253), .iso8859(7): "αοιετσνηυρςά"
            case .windows(1254): "ğışçöü"
            case .windows(1255), .iso8859(8): "יוהלאתרבמנש"
            case .windows(1256), .iso8859(6): "اليمنورتبعةد"
            case .windows(1257): "āčēģīķļņšūžąęėįų"
            case .windows(1258): "ăâđêôơư"
            case .gbk: FrequentIdeographs.simplified
            case .big5: FrequentIdeographs.traditional
            case .shiftJIS, .japanese: FrequentIdeographs.traditional + FrequentIdeographs.simplified
            default: ""
            }
        frequent = Set(letters.unicodeScalars)
    }

    /// Letters, marks on them, and signs that no word has in its middle.
    static func joins(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
            || "¹²³¼½¾¿¡¢¤¥¦§¨ª¬¯±µ¶·¸ºÐÞ".unicodeScalars.contains(scalar)
            // Frames of tables on old screens.
            || (0x2500..<0x25A0).contains(scalar.value)
    }

    /// More than 0 for what looks like a word, less for what looks like none.
    func weight(of word: [Unicode.Scalar]) -> Int {
        let others = word.filter { !$0.isASCII }
        guard !others.isEmpty, word.count > 1 else { return 0 }
        guard looksLikeWord(word, others.count) else { return -3 * others.count }
        return others.reduce(0) { weight, scalar in
            let small = Unicode.Scalar(scalar.properties.lowercaseMapping) ?? scalar
            let isFrequent = frequent.contains(small) || [.korean, .japanese].contains(script(scalar))
            return weight + (isFrequent ? 3 : 1)
        }
    }

    private func looksLikeWord(_ word: [Unicode.Scalar], _ others: Int) -> Bool {
        var scripts = Set(word.map(script))
        // Japanese is written with Chinese characters among its own.
        if scripts.contains(.japanese) { scripts.remove(.chinese) }
        guard scripts.count == 1, let script = scripts.first, script != .none else { return false }
        // Small letters are not followed by great ones, except in what is all great.
        let turns = zip(word, word.dropFirst()).contains { $0.properties.isLowercase && $1.properties.isUppercase }
        guard !turns else { return false }
        return script != .latin || others * 2 <= word.count || word.count < 3
    }

    private enum Script {
        case latin, greek, cyrillic, hebrew, arabic, chinese, japanese, korean, none
    }

    private func script(_ scalar: Unicode.Scalar) -> Script {
        guard scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark else {
            return .none
        }
        return switch scalar.value {
        case 0x300..<0x370: .latin
        case ..<0x250, 0x1E00..<0x1F00: .latin
        case 0x370..<0x400: .greek
        case 0x400..<0x500: .cyrillic
        case 0x590..<0x600: .hebrew
        case 0x600..<0x700: .arabic
        case 0x3040..<0x3100: .japanese
        case 0x4E00..<0xA000: .chinese
        case 0xAC00..<0xD7A4: .korean
        default: .none
        }
    }
}
