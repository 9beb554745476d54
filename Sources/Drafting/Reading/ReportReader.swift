internal import Scalars
internal import Spreadsheets

/// Reads a report by what its bytes are, not by its name.
package enum ReportReader {
    /// Whether the text has to be taken out of the file by another program first.
    package static func isPrinted(_ bytes: [UInt8]) -> Bool { bytes.starts(with: "%PDF-".utf8) }

    /// Reads a Word document, a text of OpenDocument or plain text.
    package static func read(_ bytes: [UInt8]) throws(ReportFailure) -> ReportText {
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.starts(with: "PK".utf8) else { return try PlainReport.read(bytes) }
        do {
            return try readArchive(bytes)
        } catch {
            throw error as? ReportFailure ?? (error as? SpreadsheetError).map(ReportFailure.init)
                ?? .damaged("\(error)")
        }
    }

    private static func readArchive(_ bytes: [UInt8]) throws -> ReportText {
        let archive = try Archive(bytes)
        if archive.has("content.xml") {
            var report = OpenDocumentReport(archive)
            return try report.read()
        }
        var report = WordReport(archive)
        return try report.read()
    }
}

extension ReportFailure {
    init(_ error: SpreadsheetError) {
        self =
            switch error {
            case .empty: .empty
            case .tooLarge: .tooLarge
            case .foreign(.encrypted): .encrypted
            case .damaged(let what): .damaged(what)
            default: .foreign
            }
    }
}
