/// What headings of amounts say of the currency and of thousands, in all languages at once.
struct UnitWords: Sendable {
    let thousands: Set<String>
    let millions: Set<String>
    /// "euros": the one currency that a word names for certain.
    let euros: Set<String>
    /// "in", "of".
    let fillers: Set<String>

    /// What the money of countries is called.
    let currencies: CurrencyNames

    /// Takes words as they are written; they are folded here.
    init(
        thousands: some Sequence<String>, millions: some Sequence<String>, euros: some Sequence<String>,
        fillers: some Sequence<String>, currencies: CurrencyNames
    ) {
        self.currencies = currencies
        self.thousands = Set(thousands.map(FoldedText.key))
        self.millions = Set(millions.map(FoldedText.key))
        self.euros = Set(euros.map(FoldedText.key))
        self.fillers = Set(fillers.map(FoldedText.key))
    }
}
