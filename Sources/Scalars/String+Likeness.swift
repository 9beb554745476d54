extension String {
    /// The form in which paths are compared that other systems may take as one: without regard to case, to signs that
    /// nobody sees or to dots and spaces at the ends of names, and equal in every Unicode form (as `==` of texts is).
    ///
    /// Capitals first, since some small letters share one: `ς` and `σ`, `ſ` and `s`, `ß` and `ss`.
    package var likeness: String {
        parts(at: "/").map { part in
            let scalars = part.unicodeScalars.filter { $0.properties.generalCategory != .format }
            let last = scalars.lastIndex { $0 != "." && $0 != " " }
            return last.map { String(String.UnicodeScalarView(scalars[...$0])) } ?? String(part)
        }.joined(separator: "/").uppercased().lowercased()
    }
}
