internal import Documents
internal import Evaluation
internal import Files
internal import MandateEngine
internal import Reporting
internal import Scalars
internal import Synchronization

/// Prints pages as PDF by WeasyPrint, in a Python environment that `mandate setup pdf` makes.
package struct PagePrinter: Sendable {
    private let python: String
    /// How long a page was waited for in vain; nil where none was. Whoever hangs once is not asked again.
    private let hang = Hang()

    private final class Hang: Sendable {
        let seconds = Mutex<Int?>(nil)
    }

    /// - Throws: where there is no such environment.
    init(in environment: CommandEnvironment, _ files: FileAccess) throws(Refusal) {
        guard let folder = environment.printingFolder, files.exists("\(folder)/bin/python") else {
            throw Refusal(.renderer, "refusals.no_renderer")
        }
        python = "\(files.absolute(folder))/bin/python"
    }

    /// Where the environment lies, by the variables of the process.
    package static func folder(in variables: [String: String]) -> String? {
        if let named = variables["MANDATE_PDF"], !named.isEmpty { return named }
        if let data = variables["XDG_DATA_HOME"], !data.isEmpty { return "\(data)/mandate/pdf" }
        return variables["HOME"].map { "\($0)/.local/share/mandate/pdf" }
    }

    /// A page as PDF: tagged, with bookmarks, after PDF/UA-1.
    func pdf(_ page: [UInt8]) throws(ReportFolderError) -> [UInt8] {
        if let seconds = hang.seconds.withLock({ $0 }) { throw PagePrinter.hangs(seconds) }
        let patience = PagePrinter.patience(for: page)
        let outcome: ChildProgram.Outcome
        do throws(FileFailure) {
            outcome = try ChildProgram(python, ["-I", "-c", PagePrinter.program], environment: ["SOURCE_DATE_EPOCH=0"])
                .run(reading: page, within: patience, atMost: PagePrinter.largest)
        } catch {
            if error.isTimeout {
                hang.seconds.withLock { $0 = patience }
                throw PagePrinter.hangs(patience)
            }
            throw .notPrinted(.phrase(Phrase("closing.left_out", ["path": error.path, "reason": error.why])))
        }
        let isWhole =
            outcome.output.starts(with: "%PDF-".utf8)
            && String(decoding: outcome.output.suffix(16), as: UTF8.self).holds("%%EOF")
        if outcome.status == PagePrinter.lacksSigns {
            throw .notPrinted(
                .phrase(
                    Phrase(
                        "refusals.no_report.no_glyphs", ["signs": String(decoding: outcome.messages, as: UTF8.self)])))
        }
        guard outcome.status == 0, isWhole else {
            let said = String(decoding: outcome.messages, as: UTF8.self).parts(at: "\n").last { !$0.isEmpty }
            throw .notPrinted(said.map { .text(String($0)) } ?? .phrase(Phrase("refusals.no_report.printer_is_silent")))
        }
        return outcome.output
    }

    private static func hangs(_ seconds: Int) -> ReportFolderError {
        .notPrinted(.phrase(Phrase("refusals.no_report.printer_hangs", ["seconds": seconds])))
    }

    /// The status that tells of signs that no installed font has.
    private static let lacksSigns: Int32 = 3
    /// How many seconds a page may take: many times what it does, since a printer that hangs is no reason to wait for ever.
    private static func patience(for page: [UInt8]) -> Int { min(45 + page.count / 20_000, 1800) }

    /// How many bytes one report may have.
    private static let largest = 1 << 30

    /// Nothing is fetched: a page holds everything, and what it could name lies outside of it. Heads of tables say whether
    /// they are heads of a row or a column, which WeasyPrint leaves out.
    private static let program = """
        import logging
        import sys

        import pydyf
        import weasyprint


        class NothingFetched(weasyprint.urls.URLFetcher):
            def fetch(self, url, headers=None):
                raise ValueError("nothing is fetched while printing")


        class SignsThatNoFontHas(logging.Handler):
            signs = {}

            def emit(self, record):
                if ".notdef glyph" in str(record.msg):
                    self.signs[record.args[1]] = None


        def tell_scopes(document, pdf):
            elements = {item.reference: item for item in pdf.objects if isinstance(item, pydyf.Dictionary)}
            for element in elements.values():
                if element.get("S") == "/TH" and "A" in element:
                    group = elements[elements[element["P"]]["P"]]
                    element["A"]["Scope"] = "/Column" if group.get("S") == "/THead" else "/Row"


        missing = SignsThatNoFontHas()
        weasyprint.LOGGER.addHandler(missing)
        page = sys.stdin.buffer.read().decode("utf-8")
        document = weasyprint.HTML(string=page, url_fetcher=NothingFetched())
        document.write_pdf(
            sys.stdout.buffer, finisher=tell_scopes, pdf_variant="pdf/ua-1", pdf_identifier=b"mandate")
        if missing.signs:
            sys.stderr.write(", ".join("U+%04X" % sign for sign in list(missing.signs)[:5]))
            sys.exit(3)
        """
}
