internal import Words

/// A text cut into stretches of one direction of writing.
///
/// A stretch from left to right begins with a letter of such a script and ends with one, or with a digit behind it; signs
/// and spaces between belong to it, all others to what is written from right to left (Unicode Standard Annex 9, rules W7,
/// N1 and N2, in a paragraph of that direction).
enum DirectedText {
    struct Stretch: Equatable {
        var text: String
        let isRightToLeft: Bool
    }

    static func stretches(of text: String) -> [Stretch] {
        var stretches: [Stretch] = []
        var neutral: [Unicode.Scalar] = []
        func add(_ scalars: some Sequence<Unicode.Scalar>, _ isRightToLeft: Bool) {
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars)
            guard !text.isEmpty else { return }
            if stretches.last?.isRightToLeft == isRightToLeft {
                stretches[stretches.count - 1].text += String(text)
            } else {
                stretches.append(Stretch(text: String(text), isRightToLeft: isRightToLeft))
            }
        }
        /// Digits behind a letter are read with it.
        func addNeutral() {
            let isBehindLetter = stretches.last?.isRightToLeft == false
            let digits = isBehindLetter ? neutral.lastIndex { $0.properties.numericType != nil } : nil
            let split = digits.map { $0 + 1 } ?? 0
            add(neutral[..<split], false)
            add(neutral[split...], true)
            neutral = []
        }
        for scalar in text.unicodeScalars {
            guard let isRightToLeft = direction(of: scalar) else {
                neutral.append(scalar)
                continue
            }
            if !isRightToLeft, stretches.last?.isRightToLeft == false {
                add(neutral, false)
                neutral = []
            } else {
                addNeutral()
            }
            add([scalar], isRightToLeft)
        }
        addNeutral()
        return stretches
    }

    /// The text with a mark behind it that keeps its last sign beside its last letter where a page is read from the right
    /// and the text is not.
    static func closed(_ text: String, on direction: Lexicon.Direction) -> String {
        guard direction == .rtl, !beginsRightToLeft(text), let last = text.unicodeScalars.last,
            self.direction(of: last) == nil, text.unicodeScalars.contains(where: { self.direction(of: $0) != nil })
        else { return text }
        return text + "\u{200E}"
    }

    /// Whether the first letter that has a direction is written from right to left.
    static func beginsRightToLeft(_ text: String) -> Bool {
        text.unicodeScalars.lazy.compactMap(direction).first ?? false
    }

    /// Whether a letter is written from right to left; nil of what has no direction of its own.
    private static func direction(of scalar: Unicode.Scalar) -> Bool? {
        switch scalar.value {
        case 0x200E: false
        case 0x200F: true
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF: scalar.properties.isAlphabetic ? true : nil
        default: scalar.properties.isAlphabetic ? false : nil
        }
    }
}
