package import Documents
internal import Words

extension DiagnosticPage {
    /// The page as Markdown, without its title.
    package var markdown: String {
        let severities = severities.map(\.rawValue).joined(separator: " or ")
        var text =
            "*\(severities.prefix(1).uppercased() + severities.dropFirst()).* \(rule.inWords)\n\n*Why.* \(why.inWords)\n\n"
        text += "Wrong:\n\n```yaml\n\(wrong.text)```\n\n"
        text += "> `\(self.severities[0].rawValue)[\(code.rawValue)]` \(message.inWords)"
        text += help.content.inWords.map { "  \n> help: \($0)\n\n" } ?? "\n\n"
        text += "Right:\n\n```yaml\n\(right.text)```\n"
        return text
    }
}
