/// Text in UTF-8, UTF-16 and UTF-32, byte order marks left out.
enum UnicodeBytes {
    /// The text up to the first byte that is no part of a character, with that byte.
    static func utf8(_ bytes: [UInt8]) -> (text: String, stray: UInt8?) {
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        if let text = String(validating: body, as: UTF8.self) { return (text, nil) }
        let start = characters(of: body).firstStray ?? body.endIndex
        return (String(decoding: body[..<start], as: UTF8.self), bytes[start])
    }

    /// How many characters of more than one byte there are, how many bytes belong to none, and where the first of those is.
    static func characters(of bytes: ArraySlice<UInt8>) -> (long: Int, stray: Int, firstStray: Int?) {
        var (long, stray) = (0, 0)
        var firstStray: Int?
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let count = length(bytes[index])
            let end = index + count
            if count == 1 {
                index += 1
            } else if count > 1, end <= bytes.endIndex, String(validating: bytes[index..<end], as: UTF8.self) != nil {
                long += 1
                index = end
            } else {
                stray += 1
                firstStray = firstStray ?? index
                index += 1
            }
        }
        return (long, stray, firstStray)
    }

    /// How many bytes a character has that begins so; 0 where none does.
    private static func length(_ byte: UInt8) -> Int {
        switch byte {
        case 0..<0x80: 1
        case 0xC2..<0xE0: 2
        case 0xE0..<0xF0: 3
        case 0xF0..<0xF5: 4
        default: 0
        }
    }

    /// The text up to the first half of a character that lacks its other half, with a byte of it.
    static func utf16(_ bytes: [UInt8]) -> (text: String, stray: UInt8?) {
        let (isBigEndian, mark) = order(of: bytes)
        return utf16(bytes[mark...], isBigEndian: isBigEndian)
    }

    /// The order of the bytes of UTF-16, and how many of them are the mark that shows it.
    static func order(of bytes: [UInt8]) -> (isBigEndian: Bool, mark: Int) {
        let hasMark = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        return hasMark ? (bytes[0] == 0xFE, 2) : (isBigEndianWithoutMark(bytes) ?? false, 0)
    }

    /// The text of bytes whose order is known.
    static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> (text: String, stray: UInt8?) {
        let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index -> UInt16 in
            let pair = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isBigEndian ? pair.0 << 8 | pair.1 : pair.1 << 8 | pair.0
        }
        var text = String.UnicodeScalarView()
        var decoder = UTF16()
        var iterator = units.makeIterator()
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): text.append(scalar)
            case .emptyInput: return (String(text), bytes.count.isMultiple(of: 2) ? nil : bytes.last)
            case .error: return (String(text), bytes.last)
            }
        }
    }

    /// The text up to the first four bytes that are no character, with one of them.
    static func utf32(_ bytes: [UInt8]) -> (text: String, stray: UInt8?) {
        let (isBigEndian, mark) = longOrder(of: bytes) ?? (false, 0)
        return utf32(bytes[mark...], isBigEndian: isBigEndian)
    }

    /// The text of bytes whose order is known.
    static func utf32(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> (text: String, stray: UInt8?) {
        var text = String.UnicodeScalarView()
        for index in stride(from: bytes.startIndex, to: bytes.endIndex - 3, by: 4) {
            let four = bytes[index..<(index + 4)]
            let value = (isBigEndian ? Array(four) : four.reversed()).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            guard let scalar = Unicode.Scalar(value) else { return (String(text), bytes[index]) }
            text.append(scalar)
        }
        return (String(text), bytes.count.isMultiple(of: 4) ? nil : bytes.last)
    }

    /// The order of the bytes of UTF-32, and how many of them are the mark that shows it; nil for what is none: without a
    /// mark, where some four bytes are no character of a text.
    static func longOrder(of bytes: [UInt8]) -> (isBigEndian: Bool, mark: Int)? {
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (false, 4) }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (true, 4) }
        let head = bytes.prefix(512)
        guard head.count >= 8 else { return nil }
        let isText = { (isBigEndian: Bool) in
            let (text, stray) = utf32(head[..<(head.count / 4 * 4)], isBigEndian: isBigEndian)
            return stray == nil
                && text.unicodeScalars.allSatisfy { $0.value >= 0x20 || "\t\r\n".unicodeScalars.contains($0) }
        }
        return isText(false) ? (false, 0) : isText(true) ? (true, 0) : nil
    }

    /// UTF-16 without a mark shows by zeros in every other byte: separators and digits have one.
    static func isBigEndianWithoutMark(_ bytes: [UInt8]) -> Bool? {
        let head = bytes.prefix(512)
        guard head.count >= 4 else { return nil }
        let even = head.indices.count { $0.isMultiple(of: 2) && head[$0] == 0 }
        let odd = head.indices.count { !$0.isMultiple(of: 2) && head[$0] == 0 }
        if odd * 8 >= head.count, even == 0 { return false }
        if even * 8 >= head.count, odd == 0 { return true }
        return nil
    }
}
