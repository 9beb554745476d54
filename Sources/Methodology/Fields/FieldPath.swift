/// The way from an item to one of its fields: `status`, `place.country`, `activity.status`.
public struct FieldPath: Hashable, Sendable {
    public let names: [String]

    public init(_ names: [String]) {
        self.names = names
    }

    /// The path to a field of what this path leads to.
    public func appending(_ name: String) -> FieldPath { FieldPath(names + [name]) }
}

extension FieldPath: CustomStringConvertible {
    public var description: String { names.joined(separator: ".") }
}

/// A field that a measure names, with what it holds.
public struct FieldReference: Sendable {
    public let path: FieldPath
    public let type: FieldType

    public init(_ path: FieldPath, _ type: FieldType) {
        self.path = path
        self.type = type
    }
}
