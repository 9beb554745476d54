/// The calendar year of a date, by which items are counted or taken as one: `ended.year`.
package enum CalendarYear {
    /// The name behind the dot.
    package static let name = "year"
}

extension Field {
    /// The year of a date.
    static let year = Field(
        CalendarYear.name, .year, "The calendar year, where all days that the date can mean lie in one", example: nil,
        sample: nil, told: .never(because: "it is told with the date"))
}

extension FieldPath {
    /// The way to the date whose year this way leads to; itself where it leads to anything else.
    package var ofDate: FieldPath {
        names.count > 1 && names.last == CalendarYear.name ? FieldPath(Array(names.dropLast())) : self
    }
}
