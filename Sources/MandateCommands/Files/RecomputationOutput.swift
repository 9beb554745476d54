internal import Documents
internal import Recomputing
internal import Reporting

/// Recomputed results as they are put out, piece by piece.
struct RecomputationOutput {
    /// What stands before the first case.
    let beginning: () throws -> String
    /// A case.
    let text: (_ found: RecomputedCase, _ isFirst: Bool) throws -> String
    /// What stands behind the last case.
    let ending: (RecomputationSummary) throws -> String
    /// Puts out a piece.
    let put: (String) -> Void

    func text(of found: RecomputedCase, isFirst: Bool) throws -> String { try text(found, isFirst) }
}

extension RecomputeCommand {
    /// The form that was asked for; a preview is for people.
    func page(_ subject: RecomputationSubject, in environment: CommandEnvironment) -> RecomputationOutput {
        switch format {
        case _ where preview: terminal(subject, in: environment)
        case .text: terminal(subject, in: environment)
        case .csv: table(subject, in: environment)
        case .json: json(subject, in: environment)
        case .html: html(subject, in: environment)
        }
    }

    private func terminal(_ subject: RecomputationSubject, in environment: CommandEnvironment) -> RecomputationOutput {
        let page = TerminalRecomputation(
            subject, isBrief: brief, style: outputStyle(in: environment), width: environment.width, in: language.lexicon
        )
        return RecomputationOutput(
            beginning: { preview ? page.beginning : page.beginning + page.caseHeading },
            text: { found, _ in page.text(of: found) }, ending: page.ending, put: environment.output)
    }

    private func html(_ subject: RecomputationSubject, in environment: CommandEnvironment) -> RecomputationOutput {
        let page = RecomputationPage(subject, isBrief: brief, in: language.lexicon)
        return RecomputationOutput(
            beginning: { "" },
            text: { found, _ in
                page.add(found)
                return ""
            }, ending: page.text, put: environment.outputData)
    }

    private func table(_ subject: RecomputationSubject, in environment: CommandEnvironment) -> RecomputationOutput {
        let file = RecomputationFile(subject, in: language.lexiconOfData)
        return RecomputationOutput(
            beginning: {
                for line in file.warnings { environment.tell(line) }
                return file.beginning
            },
            text: { found, _ in
                for line in file.remarks(of: found) { environment.tell(line) }
                return file.text(of: found)
            }, ending: { _ in "" }, put: environment.outputData)
    }

    private func json(_ subject: RecomputationSubject, in environment: CommandEnvironment) -> RecomputationOutput {
        let file = RecomputationJSON(subject, in: language.lexiconOfData)
        return RecomputationOutput(
            beginning: { file.beginning }, text: file.text, ending: file.ending, put: environment.outputData)
    }
}
