internal import ArgumentParser
internal import Documents
internal import Files
internal import Importing
internal import MandateEngine
internal import Methodology
internal import Recomputing
internal import Reporting
internal import Scalars
internal import Scoring
internal import Spreadsheets

// What is recomputed, and under what.

extension RecomputeCommand {
    /// The methodology by its file or id; nil where it has errors, which are reported.
    func methodology(
        into diagnostics: DiagnosticCollector, in environment: CommandEnvironment
    ) throws(Refusal) -> Methodology? {
        let project = project(criteria.criteria, in: environment)
        let files = files(in: environment)
        if files.exists(under), !files.isFolder(under) {
            return try project.methodology(at: under, errorsOnly: true, into: diagnostics)
        }
        let folder = try project.criteria()
        guard let path = folder.file(ofMethodology: under) else { throw folder.unknownMethodology(under) }
        return try project.methodology(at: path, errorsOnly: true, into: diagnostics)
    }

    /// The rules of a day, where some of their numbers change with time.
    func rulesInForce(of rules: CompiledMethodology) throws(Refusal) -> CompiledMethodology {
        guard let on else {
            guard rules.methodology.stretches.isEmpty else { throw Refusal(.request, "refusals.recompute_without_day") }
            return rules
        }
        guard let date = PartialDate(on), date.isWhole, let period = Period(from: date.first, through: date.first)
        else {
            throw Refusal(.request, "refusals.no_day", ["text": on])
        }
        return rules.inForce(for: period)
    }

    /// What the command line says of the tables.
    func request(_ words: SchemeWords) throws(Refusal) -> TableRequest {
        var request = TableRequest()
        request.map = try map.map { entry throws(Refusal) in try mapped(entry, words) }
        request.names = names
        request.direction = cases
        request.blanks = blank.map { entry in
            let parts = entry.cut(atLast: "=")
            return (mark: String(parts?.before ?? ""), word: parts.map { String($0.after) } ?? entry)
        }
        request.decimalSign = decimal
        request.long = try long.map { entry throws(Refusal) in try longColumns(entry) }
        try refuseContradictions(in: request)
        return request
    }

    private func mapped(
        _ entry: String, _ words: SchemeWords
    ) throws(Refusal) -> (heading: String, meaning: TableColumn.Meaning) {
        guard let (heading, name) = entry.cut(atLast: "="), !heading.isEmpty else {
            throw Refusal(.request, "refusals.map_without_id", ["entry": entry])
        }
        guard let meaning = words.meaning(named: String(name)) else {
            let near = EditDistance.suggestion(for: String(name), among: words.names)
            throw Refusal(
                .request, "refusals.map_to_unknown_id", ["name": String(name)],
                help: .didYouMean(near, or: Phrase("help.one_of", ["names": words.names])))
        }
        return (String(heading), meaning)
    }

    private func longColumns(_ entry: String) throws(Refusal) -> (indicators: String, values: String) {
        guard let (indicators, values) = entry.cut(atLast: "="), !indicators.isEmpty, !values.isEmpty else {
            throw Refusal(.request, "refusals.long_without_values", ["entry": entry])
        }
        guard FoldedText.key(String(indicators)) != FoldedText.key(String(values)) else {
            throw Refusal(.request, "refusals.long_of_one_column", ["entry": entry])
        }
        guard cases != .columns else { throw Refusal(.request, "refusals.long_in_columns", ["entry": entry]) }
        return (String(indicators), String(values))
    }

    /// One mark is one thing. What `--map` says of rows of values is none of the columns that `--long` names.
    private func refuseContradictions(in request: TableRequest) throws(Refusal) {
        if let long = request.long {
            let mapped = Set(request.map.map { FoldedText.key($0.heading) })
            let named = request.names + [long.indicators, long.values]
            if let both = named.first(where: { mapped.contains(FoldedText.key($0)) }) {
                throw Refusal(.request, "refusals.map_of_name", ["heading": both])
            }
        }
        var blanks: [String: String] = [:]
        for (mark, word) in request.blanks {
            let earlier = blanks.updateValue(word, forKey: mark)
            if let earlier, !earlier.isSpelled(word) {
                throw Refusal(.request, "refusals.blank_twice", ["one": earlier, "other": word])
            }
        }
    }

    /// The tables with the sheets that are read of them: one of all, one of each, or several of one workbook.
    func sources() throws(Refusal) -> [(path: String, sheet: String?)] {
        if sheets.count < 2 { return tables.map { ($0, sheets.first) } }
        if sheets.count == tables.count { return zip(tables, sheets).map { ($0, $1) } }
        guard let only = tables.first, tables.count == 1, only != "-" else {
            throw Refusal(
                .request, "refusals.sheets_of_tables", ["sheets": sheets.count, "tables": tables.count])
        }
        return sheets.map { (only, $0) }
    }

    /// The rows of a table, piece by piece where the file can be read so.
    func rows(of path: String, _ sheet: String?, in environment: CommandEnvironment) throws(Refusal) -> TableRows {
        let pieces = try pieces(of: path, in: environment)
        return try attempt([path]) { try TableRows(sheet: sheet, encoding: encoding, pieces: pieces) }
    }

    private func pieces(of path: String, in environment: CommandEnvironment) throws(Refusal) -> TableRows.Pieces {
        guard path != "-" else {
            var isRead = false
            return {
                defer { isRead = true }
                return isRead ? [] : environment.input()
            }
        }
        let file = try files(in: environment).pieces(of: path, ofPipeAtMost: SpreadsheetLimits.fileSize)
        return { try file.next() }
    }

    /// Does what reads tables; what goes wrong is told as what it is.
    func attempt<Result>(_ paths: [String], _ work: () throws -> Result) throws(Refusal) -> Result {
        do {
            return try work()
        } catch let refusal as Refusal {
            throw refusal
        } catch let problem as TableProblem {
            let words = RecomputationRefusal(problem, paths: paths, in: language.lexicon)
            throw Refusal(problem.isOfRequest ? .request : .files, said: words.message, help: words.help)
        } catch let error as SpreadsheetError {
            throw Refusal(.files, ImportRefusal(error, path: paths.joined(separator: ", "), in: language.lexicon))
        } catch let failure as FileFailure {
            throw Refusal(failure)
        } catch {
            throw Refusal(.files, "refusals.not_encodable", ["reason": "\(error)"])
        }
    }
}

extension TableProblem {
    /// Whether the command line names what is not there.
    fileprivate var isOfRequest: Bool {
        switch self {
        case .unknownHeading, .unknownBlank, .blankIsWord, .repeatedHeading, .mappedTwice, .mappedName: true
        case .noIndicators, .twoColumns, .ambiguousHeading, .otherNames, .headingTwice: false
        case .several(let problems): problems.contains(where: \.isOfRequest)
        }
    }
}

extension TableRequest.Direction: ExpressibleByArgument {}
extension DecimalSign: ExpressibleByArgument {}
