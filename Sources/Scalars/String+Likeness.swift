extension String {
    /// The form in which names are compared that other systems may take as one: without regard to case, and equal in
    /// every Unicode form (as `==` of texts is).
    ///
    /// Capitals first, since some small letters share one: `ς` and `σ`, `ſ` and `s`, `ß` and `ss`.
    package var likeness: String { uppercased().lowercased() }
}
