internal import Scalars

/// The way from an item to one of its fields: `status`, `place.country`, `activity.status`.
package struct FieldPath: Hashable, Sendable {
    /// The names on the way, outermost first.
    package let names: [String]

    /// The way along some names.
    package init(_ names: [String]) {
        self.names = names
    }

    /// The way that is written as names with dots between them.
    package init(written text: String) { names = text.parts(at: ".").map(String.init) }

    /// The path to a field of what this path leads to.
    package func appending(_ name: String) -> FieldPath { FieldPath(names + [name]) }
}

extension FieldPath: CustomStringConvertible {
    /// The names with dots between them.
    package var description: String { names.joined(separator: ".") }
}

/// A field that a measure names, with what it holds.
package struct FieldReference: Sendable {
    /// The way to the field.
    package let path: FieldPath
    /// What the field holds.
    package let type: FieldType

    /// A reference to the field at a path.
    package init(_ path: FieldPath, _ type: FieldType) {
        self.path = path
        self.type = type
    }
}
