internal import ArgumentParser
internal import Reporting
internal import Scalars

/// The forms in which reports are written.
struct ReportFormsOption: ParsableArguments {
    @Option(
        name: .customLong("format"),
        help: .words(
            "report.format", ["forms": forms(ReportForm.allCases), "usual": forms(ReportForm.usual)], more: true,
            valueName: "form"))
    var lists: [ReportForms] = []

    private static func forms(_ forms: [ReportForm]) -> String { forms.map(\.rawValue).joined(separator: ", ") }

    /// The forms, each once, in one order.
    var forms: [ReportForm] {
        let asked = Set(lists.flatMap(\.forms))
        return asked.isEmpty ? ReportForm.usual : ReportForm.allCases.filter(asked.contains)
    }
}

/// Forms behind commas.
struct ReportForms: ExpressibleByArgument {
    let forms: [ReportForm]

    init?(argument: String) {
        let forms = argument.parts(at: ",").map { ReportForm(rawValue: String($0)) }
        guard !forms.contains(nil) else { return nil }
        self.forms = forms.compactMap(\.self)
    }

    static var allValueStrings: [String] { ReportForm.allCases.map(\.rawValue) }
}
