// Signs that nobody sees: they part a word for whoever searches or copies it, or make two texts look alike.

extension String {
    /// The text with a sign in the place of each that nobody sees, so that a reader knows that something stands there.
    ///
    /// Joiners stay where they belong to how a word is written: between letters that join, and between pictures that are one.
    package func showingUnseen(
        as sign: Unicode.Scalar, besides isShown: (Unicode.Scalar) -> Bool = { _ in false }
    ) -> String {
        guard holds(where: { !$0.isASCII || isShown($0) }) else { return self }
        var result = String.UnicodeScalarView()
        var last: Unicode.Scalar?
        var index = unicodeScalars.startIndex
        while index < unicodeScalars.endIndex {
            let scalar = unicodeScalars[index]
            unicodeScalars.formIndex(after: &index)
            let next = index < unicodeScalars.endIndex ? unicodeScalars[index] : nil
            let isUnfit =
                scalar.isJoiner ? !scalar.joins(last, next) : scalar.isUnseen || isShown(scalar)
            result.append(isUnfit ? sign : scalar)
            last = scalar
        }
        return String(result)
    }
}

extension Unicode.Scalar {
    /// Whether nobody sees it, wherever it stands: soft hyphens, spaces without width, fillers of Hangul, tags.
    package var isUnseen: Bool {
        switch value {
        case 0xAD, 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B, 0x2060...0x2065, 0x3164, 0xFEFF, 0xFFA0,
            0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE00FF:
            true
        default: false
        }
    }

    /// The two signs that let letters join, or keep them from it.
    package var isJoiner: Bool { self == "\u{200C}" || self == "\u{200D}" }

    /// Whether a joiner has a meaning between two signs.
    fileprivate func joins(_ last: Unicode.Scalar?, _ next: Unicode.Scalar?) -> Bool {
        guard let last else { return false }
        // Behind the sign that takes the vowel of a letter it says how that is written, whatever follows.
        if last.properties.canonicalCombiningClass == .virama { return true }
        guard let next else { return false }
        return last.isOfJoiningScript && next.isOfJoiningScript
            || self == "\u{200D}" && last.endsPicture && next.isPicture
    }

    /// A letter or mark of a script in which the shape of a letter depends on its neighbours.
    private var isOfJoiningScript: Bool {
        switch value {
        case 0x600...0x8FF, 0x900...0xDFF, 0xF00...0x109F, 0x1780...0x18AF, 0x1A20...0x1AAF, 0xA840...0xA8FF,
            0xFB50...0xFDFF, 0xFE70...0xFEFC, 0x10A00...0x10AFF, 0x11000...0x11FFF, 0x1E900...0x1E95F:
            switch properties.generalCategory {
            case .otherLetter, .modifierLetter, .uppercaseLetter, .lowercaseLetter, .nonspacingMark, .spacingMark: true
            default: false
            }
        default: false
        }
    }

    private var isPicture: Bool { !isASCII && properties.isEmoji }

    /// A picture, or what changes its colour or form.
    private var endsPicture: Bool { isPicture || self == "\u{FE0F}" }
}

extension String {
    /// Its first scalars, with a sign that there are more.
    package func beginning(ofScalars count: Int) -> String {
        unicodeScalars.count > count ? String(unicodeScalars.prefix(count)) + "…" : self
    }
}
