internal import Documents

extension RecordEdits {
    /// Writes what a table says otherwise.
    package mutating func apply(_ changes: [FieldChange]) throws(Failure) {
        var parts: [(place: EntryPlace, field: String, parts: [FieldChange])] = []
        for change in changes {
            if change.path.count == 1 {
                try apply(change)
            } else if let index = parts.firstIndex(where: { $0.place == change.place && $0.field == change.path[0] }) {
                parts[index].parts.append(change)
            } else {
                parts.append((change.place, change.path[0], [change]))
            }
        }
        for (place, field, parts) in parts { try apply(parts, to: field, of: place) }
    }

    private mutating func apply(_ change: FieldChange) throws(Failure) {
        guard let value = change.value else { return try clear(change.path[0], of: change.place) }
        try set(change.path[0], of: change.place) { value.written(isInBrackets: $0) }
    }

    /// Parts of one value: into the value that is there, or together as a new one.
    private mutating func apply(_ parts: [FieldChange], to field: String, of place: EntryPlace) throws(Failure) {
        if holds(field, of: place) {
            for part in parts {
                let inner = EntryPlace.part(of: place, field)
                guard let value = part.value else {
                    try clear(part.path[1], of: inner)
                    continue
                }
                try set(part.path[1], of: inner) { value.written(isInBrackets: $0) }
            }
        } else {
            let written = parts.compactMap { part in
                part.value.map { "\(part.path[1]): \($0.written(isInBrackets: true))" }
            }
            try set(field, of: place) { _ in "{" + written.joined(separator: ", ") + "}" }
        }
    }
}
