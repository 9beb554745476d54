internal import Documents
internal import Files

// What a program that uses the engine sees.

extension Project {
    /// Criteria and records on disk.
    ///
    /// - Parameters:
    ///   - criteria: the folder of criteria, such as `Criteria`; nil for the nearest one of that name, from the working
    ///     folder upwards, and the released criteria where there is none.
    ///   - workingFolder: the absolute path from which relative ones start; nil for that of the process.
    public convenience init(criteria: String? = nil, workingFolder: String? = nil) {
        let folder = workingFolder ?? FileSystem.current.workingFolder
        self.init(FileAccess(workingFolder: folder), criteria: criteria)
    }

    /// Criteria and records in memory: texts by the paths that they would have, such as `Criteria/rules.yaml`,
    /// `Criteria/calendar.yaml` and `Evaluations/centre/evaluation.yaml`, with the texts of documents that a record
    /// attaches.
    public convenience init(documents: [String: String]) {
        self.init(TextDocuments(documents), criteria: "Criteria")
    }

    /// Everything that is wrong with documents of any kind.
    ///
    /// - Parameter paths: files and folders; without one, the criteria and the folder `Evaluations` beside them.
    public func check(_ paths: [String] = []) -> Problems {
        let diagnostics = DiagnosticCollector()
        do throws(Refusal) {
            let documents = try DocumentPaths(paths, of: self)
            return Problems(diagnostics, try check(documents.all, into: diagnostics).unopened + documents.unopened)
        } catch {
            return Problems(diagnostics, [error])
        }
    }

    /// Scores a record under each of its methodologies, in the order in which it names them.
    ///
    /// - Parameters:
    ///   - record: its folder, its file or its id.
    ///   - methodologies: ids or files of methodologies to score under instead.
    /// - Throws: every error with the record, the criteria or the calendar; nothing is scored then.
    public func assess(_ record: String, under methodologies: [String] = []) throws(Problems) -> [Assessment] {
        let diagnostics = DiagnosticCollector()
        let loaded: LoadedEvaluation?
        do throws(Refusal) {
            loaded = try load(record, under: methodologies, into: diagnostics)
        } catch {
            throw Problems(diagnostics, [error], errorsOnly: true)
        }
        guard let loaded else { throw Problems(diagnostics, errorsOnly: true) }
        return loaded.assessments.map(Assessment.init)
    }
}
