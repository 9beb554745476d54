internal import Scalars

/// Which of the sections of a format's code show nothing of the value: `;;;` hides whatever stands in its cell, and `"12"`
/// shows 12 for every number.
struct ShownSections {
    /// One section.
    private struct Section {
        /// Whether it shows nothing at all, or no part of the value.
        var isEmpty = true
        var hidesValue = true
        var hasCondition = false
    }

    /// For positive numbers, negative ones, zero and text, as far as the code has them.
    private let sections: [Section]

    /// What hides nothing.
    static let all = ShownSections("")

    init(_ code: String) {
        var sections = [Section()]
        var scalars = code.unicodeScalars[...]
        while let scalar = scalars.popFirst() {
            switch scalar {
            case ";": sections.append(Section())
            case "\"":
                let inside = scalars.prefix { $0 != "\"" }
                if !inside.allSatisfy(\.properties.isWhitespace) { sections[sections.count - 1].isEmpty = false }
                scalars = scalars.dropFirst(inside.count + 1)
            case "[":
                let inside = scalars.prefix { $0 != "]" }
                // A colour shows nothing, a currency and hours do, and a condition makes another choice of sections.
                if inside.first.map({ "<>=".unicodeScalars.contains($0) }) ?? false {
                    sections[sections.count - 1].hasCondition = true
                } else if inside.first.map({ "$hms".unicodeScalars.contains($0) }) ?? false {
                    sections[sections.count - 1].isEmpty = false
                    if inside.first != "$" { sections[sections.count - 1].hidesValue = false }
                }
                scalars = scalars.dropFirst(inside.count + 1)
            case "_", "*": scalars = scalars.dropFirst()
            case "\\":
                scalars = scalars.dropFirst()
                sections[sections.count - 1].isEmpty = false
            case " ": break
            default:
                sections[sections.count - 1].isEmpty = false
                // Digits, the text itself, and the letters of dates and of `General`.
                if "0#?@".unicodeScalars.contains(scalar) || scalar.properties.isAlphabetic {
                    sections[sections.count - 1].hidesValue = false
                }
            }
        }
        self.sections = code.isEmpty || sections.contains(where: \.hasCondition) ? [] : sections
    }

    func hides(_ value: CellValue) -> Bool {
        guard let first = sections.first else { return false }
        return switch value {
        case .number(let digits), .quantity(let digits, _, _): hides(number: digits, first)
        case .date: first.isEmpty
        case .text: sections.count > 3 && sections[3].isEmpty
        case .boolean, .fault, .uncomputed: false
        }
    }

    private func hides(number digits: String, _ first: Section) -> Bool {
        let isZero = !digits.unicodeScalars.contains { ("1"..."9").contains($0) }
        // A dash in the place of nothing is what a zero means.
        if isZero, sections.count > 2 { return sections[2].isEmpty }
        return (digits.begins(with: "-") && sections.count > 1 ? sections[1] : first).hidesValue
    }
}
