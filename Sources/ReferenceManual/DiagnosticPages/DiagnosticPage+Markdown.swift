package import Documents
internal import Words

extension DiagnosticPage {
    /// The page as Markdown, without its title.
    package var markdown: String {
        let severity = severity.inWords ?? ""
        var text = "*\(severity.prefix(1).uppercased() + severity.dropFirst()).* \(rule.inWords)\n\n"
        text += Phrase("page.why", ["reason": why]).inWords + "\n\n"
        text += "\(Phrase("page.wrong").inWords)\n\n```yaml\n\(wrong.text)```\n\n"
        text += "> `\(severities[0].words.inWords)[\(code.rawValue)]` \(message.inWords)"
        text += help.content.inWords.map { "  \n> \(Phrase("frame.help").inWords): \($0)\n\n" } ?? "\n\n"
        text += "\(Phrase("page.right").inWords)\n\n```yaml\n\(right.text)```\n"
        return text
    }

    /// What the code is told as: the words of its severities.
    var severity: Phrase.Content { .either(severities.map(\.words)) }
}
