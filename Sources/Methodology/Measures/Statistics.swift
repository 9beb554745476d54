/// The statistics of the language.
package enum Statistics {
    /// All of them, in the order of the manual.
    package static let all: [any Statistic] = [Count(), CountDistinct(), Sum()]

    /// The statistic of a name; nil where there is none.
    package static func named(_ name: String) -> (any Statistic)? { all.first { $0.name == name } }
}
