internal import Synchronization

/// What is read when it is first asked for, and kept.
final class ReadOnce<Value: Sendable>: Sendable {
    private let known = Mutex<Value?>(nil)
    private let read: @Sendable () -> Value

    init(_ read: @escaping @Sendable () -> Value) {
        self.read = read
    }

    var value: Value {
        if let known = known.withLock({ $0 }) { return known }
        let read = read()
        return known.withLock { known in
            known = known ?? read
            return known ?? read
        }
    }
}
