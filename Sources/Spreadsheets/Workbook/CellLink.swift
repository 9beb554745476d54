internal import Scalars

/// A link of a cell to an address elsewhere, or to a place in the workbook.
struct CellLink {
    /// The first cell of the link.
    let place: (column: Int, row: Int)
    /// The id under which the sheet's relationships have the address; nil for a place in the workbook.
    let relationship: String?
    /// The place in what is linked to.
    let location: String?

    init?(_ attributes: [String: String]) {
        let reference = attributes["ref"].map { String($0.parts(at: ":", atMost: 1)[0]) }
        guard let place = reference.flatMap(ColumnLetters.place) else { return nil }
        self.place = place
        relationship = attributes.withAnyPrefix("id")
        location = attributes["location"]
    }

    /// The address, from the sheet's relationships by their ids.
    func address(among targets: [Spelling: String]) -> String? {
        let target = relationship.flatMap { targets[Spelling($0)] }
        let place = location.map { "#" + $0 } ?? ""
        return target.map { $0 + place } ?? (place.isEmpty ? nil : place)
    }

    /// The address in a formula `HYPERLINK("…", "…")`.
    static func address(in formula: String) -> String? { texts(of: formula).first }

    /// What is shown for the address: the second text, or the address itself.
    static func shownText(_ formula: String) -> String? { texts(of: formula).last }

    /// The texts in quotation marks between the brackets; none where something is computed.
    private static func texts(of formula: String) -> [String] {
        let formula = String(formula.trimmed)
        guard formula.uppercased().begins(with: "HYPERLINK("), formula.ends(with: ")") else { return [] }
        let pieces = formula.parts(at: "\"").map(String.init)
        let between = pieces.enumerated().filter { $0.offset.isMultiple(of: 2) }.map { String($0.element.trimmed) }
        guard pieces.count == 3 || pieces.count == 5,
            between.dropFirst().dropLast().allSatisfy({ [",", ";"].contains($0) }),
            between.first?.uppercased() == "HYPERLINK(", between.last == ")"
        else { return [] }
        return stride(from: 1, to: pieces.count, by: 2).map { pieces[$0] }
    }
}
