package import Documents
internal import ExactNumbers
package import Methodology

extension EachYear: Structured {
    /// What every year must reach, in the form in which methodologies write it.
    package var structure: JSONValue {
        [
            EachYearTable.atLeast.name: .string(atLeast.description),
            EachYearTable.by.name: .string(by.description),
        ]
    }

    /// Reads what every year must reach.
    package init?(structure: JSONValue) {
        guard let atLeast = structure[EachYearTable.atLeast.name]?.exact,
            let by = structure[EachYearTable.by.name]?.string
        else { return nil }
        self.init(atLeast: atLeast, by: FieldPath(written: by))
    }
}
