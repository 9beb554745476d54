internal import Documents
internal import Drafting
internal import Evaluation
internal import Importing
internal import Methodology
internal import Scalars
package import Words

/// What `mandate draft` says.
extension Wording {
    /// A paragraph by its number, as far as a line goes.
    func line(_ number: Int, _ text: String) -> Words {
        tell("draft.paragraph_line", ["number": "\(number)", "text": .written(Wording.short(text))])
    }

    /// What becomes of the report; what a centre says of itself proves no more than that it says so.
    func source(_ source: DraftPreview.Source) -> Words {
        switch source {
        case .inside: tell("draft.source_inside")
        case .outside: tell("draft.source_outside")
        case .known(let known):
            known.author == nil && (known.strength ?? .selfReported) != .selfReported
                ? tell(
                    "draft.source_overstated",
                    ["source": .code(known.id.value), "strength": .code((known.strength ?? .selfReported).rawValue)])
                : tell("draft.source_known", ["source": .code(known.id.value)])
        }
    }

    /// A field with the words that say it.
    func fact(_ field: DraftedField, of kind: ItemKind) -> Fact {
        let words = Words.written(Wording.short(field.words))
        let remark =
            field.isCertain
            ? tell("draft.said", ["paragraph": "\(field.paragraph)", "words": words])
            : tell("draft.concluded", ["paragraph": "\(field.paragraph)", "words": words])
        return Fact(self.field(field.name), value(field, of: kind), remark)
    }

    /// The value in words: choices and Parties by their names.
    private func value(_ field: DraftedField, of kind: ItemKind) -> Words {
        let parts = field.value.parts(at: ",").map { String($0.trimmed) }
        return switch ReportedFields.catalogue.field(field.name, of: kind)?.type {
        case .choiceSet: list(parts.map { value($0, of: field.name) })
        case .partySet: list(field.value.words.map { party(String($0)) })
        case .record: list(parts.map { Party(code: $0) == nil ? .written($0) : party($0) })
        case .choice: value(field.value, of: field.name)
        default: .written(field.value)
        }
    }

    func doubt(_ doubt: DraftDoubt) -> Words {
        let words = Words.written(Wording.short(doubt.words))
        let place: Words = "\(doubt.paragraph)"
        return switch doubt.reason {
        case .date: tell("draft.doubt_date", ["paragraph": place, "words": words])
        case .partOfYear: tell("draft.doubt_part_of_year", ["paragraph": place, "words": words])
        case .place: tell("draft.doubt_place", ["paragraph": place, "words": words])
        case .participants: tell("draft.doubt_participants", ["paragraph": place, "words": words])
        case .parties: tell("draft.doubt_parties", ["paragraph": place, "words": words])
        case .quantity: tell("draft.doubt_quantity", ["paragraph": place, "words": words])
        case .money: tell("draft.doubt_money", ["paragraph": place, "words": words])
        case .women: tell("draft.doubt_women", ["paragraph": place, "words": words])
        case .partners: tell("draft.doubt_partners", ["paragraph": place, "words": words])
        case .toldAgain: tell("draft.doubt_told_again", ["paragraph": place, "words": words])
        case .unread: tell("draft.doubt_unread", ["paragraph": place, "words": words])
        }
    }

    func remark(_ remark: ReportText.Remark) -> Words {
        switch remark {
        case .openChanges: tell("draft.remark_open_changes")
        case .hiddenText: tell("draft.remark_hidden_text")
        case .struckText: tell("draft.remark_struck_text")
        case .comments: tell("draft.remark_comments")
        case .margins: tell("draft.remark_margins")
        case .joinedWords: tell("draft.remark_joined_words")
        }
    }

    func known(_ known: (item: DraftedItem, id: String)) -> Words {
        tell("draft.known", ["title": .written(known.item.draft.title), "id": .code(known.id)])
    }

    /// What an item perhaps is that the record has under another title.
    func twin(_ item: DraftedItem) -> Words? {
        item.twin.map { tell("draft.twin", ["title": .written(item.draft.title), "id": .code($0)]) }
    }

    func paragraphsRead(_ count: Int) -> Words { self.count("draft.paragraphs_read", count) }
    func unused(_ count: Int) -> Words { self.count("draft.unused", count) }

    private static func short(_ text: String) -> String {
        let line = text.words.joined(separator: " ")
        let scalars = line.unicodeScalars
        return scalars.count > 160 ? String(String.UnicodeScalarView(scalars.prefix(160))) + "…" : line
    }
}

/// The places in a report that evidence points at.
package enum DraftedPlaces {
    /// Paragraphs by their numbers, in the language of the command.
    package static func text(_ numbers: [Int], in lexicon: Lexicon) -> String {
        let say = Wording(lexicon)
        let list = numbers.map(String.init).joined(separator: ", ")
        let words: Words =
            numbers.count == 1
            ? say.tell("draft.paragraph", ["number": "\(list)"]) : say.tell("draft.paragraphs", ["numbers": "\(list)"])
        return words.terminalText
    }
}
