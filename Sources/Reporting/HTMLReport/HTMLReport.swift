internal import Results
internal import Words

/// The report as one self-contained page: no script, no font, no picture from elsewhere.
struct HTMLReport {
    let view: ReportView
    private var say: Wording { view.say }

    var bytes: [UInt8] {
        let main = Tag.main {
            view.front.html(level: 2, say)
            if view.hasContents { contents }
            view.sections.map { $0.html(level: 2, say) }
        }
        var body = HTMLWriter(capacity: 1 << 19)
        body.write(main)
        let frame = PageFrame(say: say, title: pageTitle, running: running, notice: view.notice)
        return frame.page(header: header, main: body)
    }

    private var pageTitle: String { "\(view.runningTitle) · \(say("page_one.report_title").plainText)" }

    private var running: PageFrame.Running {
        .init(
            start: view.runningTitle, end: view.runningStatus,
            foot: view.notice?.plainText(on: say.lexicon.direction) ?? "")
    }

    private var header: [HTML] {
        [
            Tag.p(.class("kind")) { view.kind.html },
            Tag.h1 { view.first.title.html },
        ]
    }

    private var contents: HTML {
        Tag.nav(.id(Anchor(.contents)), Attribute("aria-label", say("method.contents").plainText)) {
            Tag.h2 { say("method.contents").html }
            Tag.ol {
                view.sections.map { section in
                    Tag.li {
                        Tag.a(.href(.anchor(section.anchor))) { section.title.html }
                    }
                }
            }
        }
    }
}
