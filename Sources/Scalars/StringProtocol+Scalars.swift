// Text that another program reads (paths, quotes, separators, ids, syntax) is compared by its Unicode scalars here.
// Swift's own `contains`, `split` and `hasPrefix` go by characters: a mark that joins the character before it hides a
// sign from them (`"/\u{301}"` holds no character `/`), and `==` takes two spellings of one text as equal.

extension StringProtocol where SubSequence == Substring {
    /// Whether it has the same scalars, not only the same characters.
    package func isSpelled(_ other: some StringProtocol) -> Bool {
        withBytes { own in other.withBytes { own.elementsEqual($0) } }
    }

    /// Whether its first scalars are those of another text.
    package func begins(with start: some StringProtocol) -> Bool {
        withBytes { own in start.withBytes { own.starts(with: $0) } }
    }

    /// Whether its last scalars are those of another text.
    package func ends(with end: some StringProtocol) -> Bool {
        utf8.count >= end.utf8.count && utf8.suffix(end.utf8.count).elementsEqual(end.utf8)
    }

    /// Whether the scalars of another text stand in it, side by side.
    package func holds(_ part: some StringProtocol) -> Bool { self[...].range(ofScalars: part) != nil }

    /// Whether one of its scalars is as asked.
    package func holds(where condition: (Unicode.Scalar) -> Bool) -> Bool { unicodeScalars.contains(where: condition) }

    /// What follows a beginning; nil if it begins otherwise.
    package func without(prefix start: some StringProtocol) -> Substring? {
        begins(with: start) ? self[utf8.index(startIndex, offsetBy: start.utf8.count)...] : nil
    }

    /// What stands before an end; nil if it ends otherwise.
    package func without(suffix end: some StringProtocol) -> Substring? {
        ends(with: end) ? self[..<utf8.index(endIndex, offsetBy: -end.utf8.count)] : nil
    }

    /// Itself without slashes at its end; the root of a system keeps its own.
    package var withoutSlashesAtEnd: String {
        var path = self[...]
        while path.utf8.count > 1, let shorter = path.without(suffix: "/") { path = shorter }
        return String(path)
    }

    /// What stands between the places of a sign, empty parts included; itself where the sign is not in it.
    ///
    /// - Parameter atMost: the greatest number of cuts, from the left.
    package func parts(at sign: Unicode.Scalar, atMost cuts: Int = .max) -> [Substring] {
        self[...].cut(atMost: cuts) { $0 == sign }
    }

    /// What stands between the scalars that are as asked, empty parts included.
    package func parts(atMost cuts: Int = .max, where isSign: (Unicode.Scalar) -> Bool) -> [Substring] {
        self[...].cut(atMost: cuts, where: isSign)
    }

    /// What stands between the places of a sign, without empty parts.
    package func words(at sign: Unicode.Scalar = " ") -> [Substring] { parts(at: sign).filter { !$0.isEmpty } }

    /// What stands between white space, without empty parts.
    package var words: [Substring] { parts(where: \.isSpace).filter { !$0.isEmpty } }

    /// Its lines: a line ends with a line feed, a carriage return or both; what follows the last end is a line too.
    package var lines: [Substring] {
        self[...].cutAtLineEnds
    }

    /// The part before the first place of a sign and the part behind it; nil where the sign is not in it.
    package func cut(atFirst sign: Unicode.Scalar) -> (before: Substring, after: Substring)? {
        guard let place = unicodeScalars.firstIndex(of: sign) else { return nil }
        return (self[..<place], self[unicodeScalars.index(after: place)...])
    }

    /// The part before the last place of a sign and the part behind it; nil where the sign is not in it.
    package func cut(atLast sign: Unicode.Scalar) -> (before: Substring, after: Substring)? {
        guard let place = unicodeScalars.lastIndex(of: sign) else { return nil }
        return (self[..<place], self[unicodeScalars.index(after: place)...])
    }

    /// The part before the first place of a text and the part behind it; nil where the text is not in it.
    package func cut(around part: some StringProtocol) -> (before: Substring, after: Substring)? {
        self[...].range(ofScalars: part).map { (self[..<$0.lowerBound], self[$0.upperBound...]) }
    }

    /// Itself with other scalars in each place of a text, from the left.
    package func replacing(scalars part: some StringProtocol, with other: some StringProtocol) -> String {
        var result = ""
        var rest = self[...]
        while let found = rest.range(ofScalars: part) {
            result.unicodeScalars += rest[..<found.lowerBound].unicodeScalars
            result.unicodeScalars += other.unicodeScalars
            rest = rest[found.upperBound...]
        }
        result.unicodeScalars += rest.unicodeScalars
        return result
    }

    /// Itself without white space at its ends.
    package var trimmed: Substring {
        self[...].cutAtSpaces
    }
}

extension StringProtocol {
    /// Its bytes side by side, so that two texts of any kind are compared without a call for each byte.
    fileprivate func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
        var copy = String(self)
        return copy.withUTF8(body)
    }
}

// On one type, so that the compiler makes code for it and not for everything that may be a text.

extension Substring {
    fileprivate func cut(atMost cuts: Int, where isSign: (Unicode.Scalar) -> Bool) -> [Substring] {
        unicodeScalars.split(maxSplits: cuts, omittingEmptySubsequences: false, whereSeparator: isSign)
            .map { self[$0.startIndex..<$0.endIndex] }
    }

    /// Its lines: a line ends with a line feed, a carriage return or both; what follows the last end is a line too.
    fileprivate var cutAtLineEnds: [Substring] {
        var result: [Substring] = []
        let bytes = utf8
        var start = startIndex
        var index = startIndex
        while index < endIndex {
            let next = bytes.index(after: index)
            switch bytes[index] {
            case UInt8(ascii: "\r"):
                result.append(self[start..<index])
                let isPair = next < endIndex && bytes[next] == UInt8(ascii: "\n")
                start = isPair ? bytes.index(after: next) : next
                index = start
            case UInt8(ascii: "\n"):
                result.append(self[start..<index])
                start = next
                index = next
            default: index = next
            }
        }
        result.append(self[start...])
        return result
    }

    fileprivate var cutAtSpaces: Substring {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.isSpace }),
            let last = scalars.lastIndex(where: { !$0.isSpace })
        else { return self[endIndex...] }
        // Not `first...last`: that goes to the end of the last character, to which a sign before it may join a space.
        return self[first..<scalars.index(after: last)]
    }

    /// The first place in which the scalars of a text stand; nil for an empty text.
    fileprivate func range(ofScalars part: some StringProtocol) -> Range<Index>? {
        let part = Array(part.utf8)
        guard let first = part.first else { return nil }
        let bytes = utf8
        var start = bytes.startIndex
        while let place = bytes[start...].firstIndex(of: first) {
            var end = place
            var matched = 0
            while matched < part.count, end < bytes.endIndex, bytes[end] == part[matched] {
                bytes.formIndex(after: &end)
                matched += 1
            }
            if matched == part.count { return place..<end }
            start = bytes.index(after: place)
        }
        return nil
    }
}
