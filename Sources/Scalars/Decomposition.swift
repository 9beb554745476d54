internal import CUTF8Proc

extension StringProtocol {
    /// The text with each letter and its marks as scalars of their own, in the order that Unicode gives them (NFD).
    package var canonicallyDecomposed: String { decomposed(UTF8PROC_DECOMPOSE) }

    /// The same, with plain letters in the place of forms such as ligatures and full widths (NFKD).
    package var compatiblyDecomposed: String {
        decomposed(utf8proc_option_t(UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_COMPAT.rawValue))
    }

    private func decomposed(_ options: utf8proc_option_t) -> String {
        // Of a `String`, since the bytes of any other text are asked one by one through its protocol.
        let whole = String(self)
        if whole.utf8.allSatisfy({ $0 < 0x80 }) { return whole }
        var scalars = [Int32](repeating: 0, count: utf8.count)
        var count = decompose(into: &scalars, options)
        if count > scalars.count {
            scalars = [Int32](repeating: 0, count: count)
            count = decompose(into: &scalars, options)
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars.prefix(count).compactMap { Unicode.Scalar(UInt32($0)) })
        return String(text)
    }

    /// Writes as many scalars as there is room for, and tells how many there are.
    private func decompose(into scalars: inout [Int32], _ options: utf8proc_option_t) -> Int {
        let bytes = Array(utf8)
        return utf8proc_decompose(bytes, bytes.count, &scalars, scalars.count, options)
    }
}
