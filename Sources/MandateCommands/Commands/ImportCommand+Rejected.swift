internal import Documents
internal import MandateEngine
internal import Reporting
internal import Scalars
internal import Spreadsheets
internal import Words

// The rows that a record did not take, given back in a file of their own.

extension ImportCommand {
    /// Writes what was not taken, if the user asks for it and there is some, before the record is changed: where one of the two
    /// cannot be written, neither is.
    func giveBack(
        _ rows: RejectedRows, in environment: CommandEnvironment, then proceed: () throws(Refusal) -> Void = {}
    ) throws(Refusal) {
        guard let rejected, rows.count > 0 else {
            try proceed()
            if let rejected, !common.quiet { environment.tell(Phrase("closing.all_taken", ["path": rejected]).inWords) }
            return
        }
        let files = files(in: environment)
        let bytes = rejected.lowercased().ends(with: ".csv") ? rows.commaSeparated(language.lexiconOfData) : rows.bytes
        // The preview has written the same already.
        let there = try? files.bytes(of: rejected, atMost: bytes.count, help: Phrase("refusals.split_file"))
        if there == bytes {
            try proceed()
        } else {
            try files.create([(rejected, bytes)], then: proceed)
        }
        guard !common.quiet else { return }
        environment.tell(Phrase("closing.given_back", ["count": rows.count, "path": rejected]).inWords)
    }

    /// What is done with a table; where that is refused, all rows are given back with the reason.
    func givingBackAll<Result>(
        of sheets: [Sheet], in environment: CommandEnvironment, _ work: () throws(Refusal) -> Result
    ) throws(Refusal) -> Result {
        do throws(Refusal) {
            return try work()
        } catch {
            if rejected != nil {
                try giveBack(RejectedRows(allOf: sheets, why: error.message, in: language.lexicon), in: environment)
            }
            throw error
        }
    }

    /// Gives back all rows of what would make errors in the record.
    func giveBackAll(of sheets: [Sheet], in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        if rejected != nil {
            try giveBack(RejectedRows(allMakingErrors: sheets, in: language.lexicon), in: environment)
        }
        return .documentsHaveErrors
    }
}
