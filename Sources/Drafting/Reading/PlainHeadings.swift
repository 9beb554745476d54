internal import Importing
internal import Scalars

/// Finds the headings of a text that marks none: what is numbered as such, and lines in capitals.
enum PlainHeadings {
    static func found(in text: ReportText) -> ReportText {
        var found = text
        found.paragraphs = text.paragraphs.map { paragraph in
            guard paragraph.role == .body, let level = level(of: paragraph.text) else { return paragraph }
            return ReportParagraph(number: paragraph.number, text: paragraph.text, role: .heading(level))
        }
        return found
    }

    private static func level(of text: String) -> Int? {
        // A table of contents has rows of points, and pages at its ends.
        guard !text.holds("....."), text.unicodeScalars.count <= 600, !text.holds("\n") else { return nil }
        if let (level, rest) = ListMark.numbered(text), !rest.holds(". ") || level == 1 || rest.utf8.count < 120 {
            return level
        }
        let letters = text.unicodeScalars.filter(\.isAlphabetic)
        let isInCapitals =
            letters.count > 3 && letters.allSatisfy { $0.properties.isUppercase || !$0.properties.isCased }
            && letters.contains { $0.properties.isCased }
        if isInCapitals, text.unicodeScalars.count < 80 { return 1 }
        return SectionWords.isArea(text) && text.words.count <= 4 ? 1 : nil
    }
}
