internal import Documents

/// What a document was read as, with everything that was found on the way; read once, told as often as asked.
struct Reading<Model> {
    /// Nil where the document has an error.
    let model: Model?
    let found: [Diagnostic]

    /// Reads with a collector of its own.
    init(_ read: (DiagnosticCollector) -> Model?) {
        let diagnostics = DiagnosticCollector()
        model = read(diagnostics)
        found = diagnostics.diagnostics
    }

    /// Tells what was found; what is only looked up is not asked for warnings.
    func told(to diagnostics: DiagnosticCollector, errorsOnly: Bool) -> Model? {
        diagnostics.report(errorsOnly ? found.filter { $0.severity == .error } : found)
        return model
    }
}
