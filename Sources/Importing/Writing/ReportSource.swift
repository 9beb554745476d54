internal import Documents

/// A report as it is to be registered among the sources of a record, whether or not it lies in the record's folder.
package struct ReportSource: ListEntry, Sendable {
    package let id: String
    let kind: String
    let title: String
    /// Its path inside the record's folder, where it lies there.
    let file: String?
    let sha256: String
    /// Remarks, one on a line.
    let notes: [String]

    package init(id: String, kind: String, title: String, file: String?, sha256: String, notes: [String]) {
        self.id = id
        self.kind = kind
        self.title = title
        self.file = file
        self.sha256 = sha256
        self.notes = notes
    }

    func lines(indent: Int) -> [String] {
        let pad = String(repeating: " ", count: indent)
        var lines = ["\(pad)- id: \(id)", "\(pad)  kind: \(kind)", "\(pad)  title: \(ScalarText.alone.write(title))"]
        if let file { lines += ["\(pad)  file: \(ScalarText.alone.write(file))", "\(pad)  sha256: \(sha256)"] }
        return lines + PlainText.notes(notes, pad: pad)
    }
}
