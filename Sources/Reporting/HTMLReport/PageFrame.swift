internal import Documents

/// What surrounds a page: its head, its style, the notices at its top and on every printed sheet.
struct PageFrame {
    let say: Wording
    let title: String
    let running: Running
    let notice: Words?

    /// What stands at the edges of every printed sheet.
    struct Running {
        let start: String
        let end: String
        let foot: String
    }

    /// A page around a main part that has been written already.
    func page(header: [HTML], main: [UInt8]) -> [UInt8] {
        var writer = HTMLWriter(capacity: main.count + (1 << 15))
        writer.writeMarkup("<!DOCTYPE html>\n<html lang=\"\(say.language.rawValue)\" dir=\"\(say.table.direction.rawValue)\">\n")
        writer.write(head)
        writer.writeMarkup("<body>\n")
        writer.write(Tag.header(.class("title")) { header; notices(hasOtherLanguages: PageFrame.marksLanguage(main)) })
        return writer.bytes + main + "</body>\n</html>\n".utf8
    }

    private var head: HTML {
        Tag.head {
            Tag.meta(Attribute("charset", "utf-8"))
            Tag.meta(Attribute("name", "viewport"), Attribute("content", "width=device-width, initial-scale=1"))
            Tag.title { title }
            Tag.style { HTML.style(.page + .print + margins) }
        }
    }

    private func notices(hasOtherLanguages: Bool) -> [HTML] {
        var pieces: [HTML] = []
        if let notice { pieces.append(Tag.p(.class("notice"), Attribute("role", "note")) { notice.html }) }
        if hasOtherLanguages { pieces.append(Tag.p(.class("note")) { say.missingTranslation.html }) }
        return pieces
    }

    /// Only an attribute can hold this: in text the quotation mark is escaped.
    private static func marksLanguage(_ main: [UInt8]) -> Bool {
        let mark = Array(" lang=\"".utf8)
        return main.indices.dropLast(mark.count).contains { start in
            main[start] == mark[0] && main[start..<(start + mark.count)].elementsEqual(mark)
        }
    }

    private var margins: StyleSheet {
        StyleSheet("@page{@top-left{content:") + .quoted(running.start) + StyleSheet("}@top-right{content:")
            + .quoted(running.end) + StyleSheet("}@bottom-left{content:") + .quoted(running.foot)
            + StyleSheet("}@bottom-right{content:") + .quoted(say.page.plainText) + StyleSheet("\" \" counter(page) \" / \" counter(pages)}}\n")
    }
}
