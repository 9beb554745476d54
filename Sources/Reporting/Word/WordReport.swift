internal import Words

/// The report as a document for Word (ECMA-376, WordprocessingML): real headings, tables and lists, all to be edited.
struct WordReport {
    let view: ReportView
    private var say: Wording { view.say }

    var bytes: [UInt8] {
        var document = WordDocument(say.lexicon, WordLayout(view.context.edition))
        document.paragraph(view.first.title, .title)
        document.paragraph(view.kind, .subtitle)
        if let notice = view.notice { document.paragraph(notice, .notice) }
        var body = document
        body.add(view.front, level: 1)
        if view.hasContents { body.contents(say("method.contents"), of: view.sections) }
        for section in view.sections { body.add(section, level: 1) }
        if body.hasOtherLanguages {
            // Said where the reader begins, as soon as it is known.
            body.insert(say("statuses.missing_translation"), .note, behind: document)
        }
        return WordPackage(
            body, title: view.runningTitle, status: view.runningStatus,
            notice: view.notice?.plainText(on: say.lexicon.direction) ?? "", page: say("statuses.page").plainText
        ).bytes
    }
}
