internal import Documents
internal import Words

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
    func page(header: [HTML], main: HTMLWriter) -> [UInt8] {
        var writer = HTMLWriter(capacity: main.bytes.count + (1 << 15))
        open(&writer, header: header, hasOtherLanguages: main.hasOtherLanguages)
        writer.append(main)
        close(&writer)
        return writer.bytes
    }

    /// What stands before the main part.
    func open(_ writer: inout HTMLWriter, header: [HTML], hasOtherLanguages: Bool) {
        writer.writeMarkup(
            "<!DOCTYPE html>\n<html lang=\"\(say.language.rawValue)\" dir=\"\(say.lexicon.direction.rawValue)\">\n")
        writer.write(head)
        writer.writeMarkup("<body>\n")
        writer.write(
            Tag.header(.class("title")) {
                header
                notices(hasOtherLanguages: hasOtherLanguages)
            })
    }

    /// What stands behind the main part.
    func close(_ writer: inout HTMLWriter) { writer.writeMarkup("</body>\n</html>\n") }

    private var head: HTML {
        Tag.head {
            Tag.meta(Attribute("charset", "utf-8"))
            Tag.meta(Attribute("name", "viewport"), Attribute("content", "width=device-width, initial-scale=1"))
            Tag.title { UnseenMarks.shownBesideTurning(in: title) }
            Tag.style { HTML.style(.page + .print + margins) }
        }
    }

    private func notices(hasOtherLanguages: Bool) -> [HTML] {
        var pieces: [HTML] = []
        if let notice { pieces.append(Tag.p(.class("notice"), Attribute("role", "note")) { notice.html }) }
        if hasOtherLanguages { pieces.append(Tag.p(.class("note")) { say("statuses.missing_translation").html }) }
        return pieces
    }

    private func shown(_ text: String) -> StyleSheet { .quoted(UnseenMarks.shownBesideTurning(in: text)) }

    private var margins: StyleSheet {
        StyleSheet("@page{@top-left{content:") + shown(running.start) + StyleSheet("}@top-right{content:")
            + shown(running.end) + StyleSheet("}@bottom-left{content:") + shown(running.foot)
            + StyleSheet("}@bottom-right{content:") + .quoted(say("statuses.page").plainText)
            + StyleSheet("\" \" counter(page) \" / \" counter(pages)}}\n")
    }
}
