internal import Importing
internal import Scalars

/// Something that a report tells of, with the paragraphs that may say what it was.
struct Candidate {
    /// What of a paragraph belongs to it: the places of its words.
    struct Part {
        let paragraph: ReadParagraph
        var words: Range<Int>

        init(_ paragraph: ReadParagraph, _ words: Range<Int>? = nil) {
            self.paragraph = paragraph
            self.words = words ?? paragraph.all
        }

        var dates: [FoundDate] { Array(paragraph.dates(in: words)) }

        var sentences: [Range<Int>] { paragraph.sentences(in: words) }

        func has(_ list: PhraseList) -> Bool { paragraph.has(list, in: words) }
    }

    var title: String
    /// The paragraph that the title is taken from.
    let titled: ReadParagraph
    /// The words of that paragraph that are the title; nil where it is all of it.
    var titleWords: Range<Int>?
    /// The headings above, the outermost first.
    var path: [ReadParagraph] = []
    var parts: [Part] = []
    var recommendations: [ReadParagraph] = []
    /// The date where a sentence tells of several things.
    var date: (date: FoundDate, paragraph: ReadParagraph)?
    /// Cells by what their columns are for; nil for what no table tells.
    var cells: [(field: String, part: Part)]?
    /// Whether its numbers are those of its parts.
    var isOfParts = false

    /// The paragraphs that speak of it first, its title among them.
    var all: [Part] { [titlePart] + parts }

    /// The title as a part of its paragraph.
    var titlePart: Part { Part(titled, titleWords) }
}
