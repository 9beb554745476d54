internal import Drafting
internal import Files
internal import MandateEngine
internal import Scalars

/// Takes the text out of a PDF by `pdftotext`, where it is installed.
struct PDFText {
    private let program: String

    /// Nil where the program is not installed.
    init?(in environment: CommandEnvironment, _ files: FileAccess) {
        guard let program = environment.program(named: "pdftotext", files) else { return nil }
        self.program = program
    }

    /// The blocks of the pages with their lines.
    func layout(of bytes: [UInt8]) throws(ReportFailure) -> [UInt8] {
        let outcome: ChildProgram.Outcome
        do throws(FileFailure) {
            outcome = try ChildProgram(program, ["-bbox-layout", "-enc", "UTF-8", "-", "-"])
                .run(reading: bytes, within: ReportLimits.seconds, atMost: ReportLimits.printedSize)
        } catch {
            throw .tooLarge
        }
        guard outcome.status == 0 else {
            throw .damaged(String(decoding: outcome.messages.prefix(200), as: UTF8.self))
        }
        return outcome.output
    }
}
