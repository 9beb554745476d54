package import Documents

/// What comes of records that were named together, and why nothing comes of the others.
///
/// One record with an error keeps nothing from the rest.
package struct RecordBatch<Value> {
    /// What came of one record.
    package struct Entry {
        /// The path of the record's document.
        package let path: String
        package let id: String
        package let value: Value
        /// The position among the records that were named.
        package let position: Int
    }

    /// How many records were named.
    package let count: Int
    package private(set) var entries: [Entry] = []
    /// The records of which nothing came.
    package private(set) var failures: [RecordFailure] = []

    init(count: Int, failures: [RecordFailure] = []) {
        self.count = count
        self.failures = failures
    }

    mutating func add(_ entry: Entry) { entries.append(entry) }

    mutating func leaveOut(_ path: String, _ reason: RecordFailure.Reason, at position: Int) {
        failures.append(RecordFailure(path: path, reason: reason, position: position))
    }

    package var values: [Value] { entries.map(\.value) }

    /// Whether the only record that was named gave nothing, so that there is nothing to print.
    package var isWithoutAny: Bool { entries.isEmpty && count == 1 }

    /// Of no record.
    package static var none: RecordBatch { RecordBatch(count: 0) }

    /// Takes each record a step further; what speaks against one is reported and leaves it out.
    package func step<Next>(
        into diagnostics: DiagnosticCollector, _ work: (Entry, DiagnosticCollector) throws(Refusal) -> Next?
    ) -> RecordBatch<Next> {
        var next = RecordBatch<Next>(count: count, failures: failures)
        for entry in entries {
            let own = DiagnosticCollector()
            do throws(Refusal) {
                let value = try work(entry, own)
                if let value, !own.hasErrors {
                    next.add(.init(path: entry.path, id: entry.id, value: value, position: entry.position))
                } else {
                    next.leaveOut(entry.path, .errors(own), at: entry.position)
                }
            } catch {
                next.leaveOut(entry.path, .refusal(error), at: entry.position)
            }
            diagnostics.report(own.diagnostics)
        }
        return next
    }
}

/// A record of which nothing came.
package struct RecordFailure {
    package enum Reason {
        /// It, or what it is scored under, has errors.
        case errors(DiagnosticCollector)
        /// Other records, whose paths these are, have its id.
        case sameID(String, asIn: [String])
        case refusal(Refusal)
    }

    /// The path of the record's document, or what it was called where there is none.
    package let path: String
    package let reason: Reason
    /// The position among the records that were named.
    package let position: Int
}
