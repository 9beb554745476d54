/// The way from an item to one of its fields: `status`, `place.country`, `activity.status`.
public struct FieldPath: Hashable, Sendable {
    /// The names on the way, outermost first.
    public let names: [String]

    /// The way along some names.
    public init(_ names: [String]) {
        self.names = names
    }

    /// The path to a field of what this path leads to.
    public func appending(_ name: String) -> FieldPath { FieldPath(names + [name]) }
}

extension FieldPath: CustomStringConvertible {
    /// The names with dots between them.
    public var description: String { names.joined(separator: ".") }
}

/// A field that a measure names, with what it holds.
public struct FieldReference: Sendable {
    /// The way to the field.
    public let path: FieldPath
    /// What the field holds.
    public let type: FieldType

    /// A reference to the field at a path.
    public init(_ path: FieldPath, _ type: FieldType) {
        self.path = path
        self.type = type
    }
}
