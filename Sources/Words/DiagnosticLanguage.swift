package import Documents

/// In which language people are told of diagnostics.
package enum DiagnosticLanguage {
    /// English, unless a command that speaks another says so around its work.
    @TaskLocal package static var current = Language.en
}
