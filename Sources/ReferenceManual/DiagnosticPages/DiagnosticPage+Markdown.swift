package import Documents

extension DiagnosticPage {
    /// The page as Markdown, without its title.
    package var markdown: String {
        let severities = severities.map(\.rawValue).joined(separator: " or ")
        var text = "*\(severities.prefix(1).uppercased() + severities.dropFirst()).* \(rule)\n\n*Why.* \(why)\n\n"
        text += "Wrong:\n\n```yaml\n\(wrong.text)```\n\n"
        text += "> `\(self.severities[0].rawValue)[\(code.rawValue)]` \(told.message)"
        text += told.help.map { "  \n> help: \($0)\n\n" } ?? "\n\n"
        text += "Right:\n\n```yaml\n\(right.text)```\n"
        return text
    }
}
