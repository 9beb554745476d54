internal import Importing
internal import Scalars

/// A part of a report under one heading.
struct ReportSection {
    /// What a part is by its heading.
    enum Kind {
        /// The heading is what is told of: an activity, an output, a membership.
        case thing
        /// The heading names an area; what is told of stands in its sentences and lists.
        case area
        /// Nothing in it is an activity: title page, contents, the centre itself, references, sums.
        case aside
    }

    let kind: Kind
    /// The headings above it and its own, the outermost first.
    let path: [ReadParagraph]
    var content: [ReadParagraph] = []

    var heading: ReadParagraph? { path.last }

    fileprivate var asArea: ReportSection { ReportSection(kind: .area, path: path, content: content) }

    /// Whether a heading such as `Participation in meetings` or `Support to Parties` only says what a list or table below
    /// it tells of, thing by thing.
    fileprivate var isOverSeveral: Bool {
        guard kind == .thing, let heading, heading.dates.isEmpty else { return false }
        let noun = ReportWords.nouns.matches(in: heading.words, heading.all).first?.meaning
        guard noun.map({ !["project", "study", "campaign"].contains($0) }) ?? true else { return false }
        let isListed = { (paragraph: ReadParagraph) in
            switch paragraph.paragraph.role {
            case .entry, .cell, .note, .box: true
            default: false
            }
        }
        guard content.allSatisfy({ isListed($0) || !$0.dates.contains(where: \.hasMonth) }) else { return false }
        return content.count(where: isThing) > 1 || TableReader.candidates(in: [self]).count > 1
    }

    /// An entry of a list that names a thing and its time.
    private func isThing(_ paragraph: ReadParagraph) -> Bool {
        let head = 0..<min(paragraph.words.count, 8)
        return paragraph.paragraph.role == .entry && paragraph.has(ReportWords.nouns, in: head)
            && paragraph.dates.contains(where: \.hasMonth)
    }
}

/// The parts of a report.
enum ReportOutline {
    static func sections(of paragraphs: [ReadParagraph]) -> [ReportSection] {
        let start = firstTold(in: paragraphs)
        var sections: [ReportSection] = []
        var path: [(level: Int, heading: ReadParagraph, isAside: Bool)] = []
        var sectionOfParagraph: [Int: Int] = [:]
        for (index, paragraph) in paragraphs.enumerated() {
            switch paragraph.paragraph.role {
            case .heading(let level) where index >= start:
                path.removeAll { $0.level >= level || isContents($0.heading) }
                path.append((level, paragraph, isAside(paragraph)))
                let kind: ReportSection.Kind =
                    path.contains { $0.isAside } ? .aside : isArea(paragraph) ? .area : .thing
                sections.append(ReportSection(kind: kind, path: path.map(\.heading)))
            case .contents, .margin: break
            case .note(let owner?):
                guard let section = sectionOfParagraph[owner] else { break }
                sections[section].content.append(paragraph)
                sectionOfParagraph[paragraph.number] = section
            default:
                if sections.isEmpty {
                    sections.append(ReportSection(kind: index < start ? .aside : .area, path: []))
                }
                if sections[sections.count - 1].path.isEmpty, index >= start,
                    sections[sections.count - 1].kind == .aside
                {
                    sections.append(ReportSection(kind: .area, path: []))
                }
                sections[sections.count - 1].content.append(paragraph)
                sectionOfParagraph[paragraph.number] = sections.count - 1
            }
        }
        return sections.map { $0.isOverSeveral ? $0.asArea : $0 }
    }

    /// Where the title page ends: at the contents or the centre's presentation, else at the first heading.
    private static func firstTold(in paragraphs: [ReadParagraph]) -> Int {
        let isHeading = { (paragraph: ReadParagraph) in
            if case .heading = paragraph.paragraph.role { true } else { false }
        }
        let first = paragraphs.firstIndex(where: isHeading)
        let opening = paragraphs.prefix(paragraphs.count / 3 + 5).firstIndex { isHeading($0) && isAside($0) }
        return opening ?? first ?? 0
    }

    /// The words of a heading behind its number.
    static func title(of heading: ReadParagraph) -> String {
        let text = ListMark.numbered(heading.text)?.rest ?? heading.text
        let end = text.unicodeScalars.reversed().drop {
            ":.,;".unicodeScalars.contains($0) || $0.properties.isWhitespace
        }
        return String(String.UnicodeScalarView(end.reversed()))
    }

    private static func isContents(_ heading: ReadParagraph) -> Bool {
        let words = FoldedText.words(of: title(of: heading))
        return ReportWords.contents.match(at: 0, in: words, before: words.count) != nil
    }

    private static func isAside(_ heading: ReadParagraph) -> Bool {
        let words = FoldedText.words(of: title(of: heading))
        guard !words.isEmpty, words.count <= 6 else { return false }
        let lists = [ReportWords.contents, ReportWords.references, ReportWords.centreHeadings, ReportWords.summaries]
        if lists.contains(where: { $0.isWhole(words) }) { return true }
        return lists.contains { $0.match(at: 0, in: words, before: words.count) != nil }
            && ReportWords.nouns.matches(in: words, 0..<words.count).isEmpty
    }

    private static func isArea(_ heading: ReadParagraph) -> Bool {
        let title = title(of: heading)
        return SectionWords.isArea(title) || isPart(heading, title)
    }

    /// `A. TRAINING AND CAPACITY-BUILDING`, `Conclusion et perspectives 2018`.
    private static func isPart(_ heading: ReadParagraph, _ title: String) -> Bool {
        guard case .heading(1) = heading.paragraph.role else { return false }
        let words = FoldedText.words(of: title)
        return ReportWords.nouns.matches(in: words, 0..<words.count).isEmpty
            && heading.dates.allSatisfy { !$0.hasMonth }
    }
}
