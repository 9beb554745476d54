/// Files of other kinds that people hand over by mistake, known by their first bytes.
enum ForeignFormat: Equatable {
    case utf16, utf32, wordOrExcel, pdf

    init?(of bytes: [UInt8]) {
        let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
        let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
        if Self.isUTF32(bytes) {
            self = .utf32
        } else if Self.isUTF16(bytes) {
            self = .utf16
        } else if bytes.starts(with: zip) || bytes.starts(with: compoundFile) {
            self = .wordOrExcel
        } else if bytes.starts(with: "%PDF-".utf8) {
            self = .pdf
        } else {
            return nil
        }
    }

    /// A byte order mark of four bytes, or three zero bytes where a letter has one that is none.
    private static func isUTF32(_ bytes: [UInt8]) -> Bool {
        let zeros = bytes.prefix(4).map { $0 == 0 }
        let marks: [[UInt8]] = [[0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF]]
        return marks.contains { bytes.starts(with: $0) } || zeros == [false, true, true, true]
            || zeros == [true, true, true, false]
    }

    /// A byte order mark of two bytes, or a zero byte where no text has one.
    private static func isUTF16(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 2 else { return false }
        let hasMark = (bytes[0] == 0xFE && bytes[1] == 0xFF) || (bytes[0] == 0xFF && bytes[1] == 0xFE)
        return hasMark || (bytes[0] == 0) != (bytes[1] == 0)
    }
}

extension Diagnostic {
    static func foreignFormat(_ format: ForeignFormat, _ source: SourceText) -> Diagnostic {
        switch format {
        case .utf32: Diagnostic(.Y1, "Y1.saved_as_utf32", at: source.start)
        case .utf16: Diagnostic(.Y1, "Y1.saved_as_utf16", at: source.start)
        case .wordOrExcel: Diagnostic(.Y1, "Y1.word_or_excel", at: source.start)
        case .pdf: Diagnostic(.Y1, "Y1.pdf", at: source.start)
        }
    }
}
