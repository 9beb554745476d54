internal import Synchronization

/// What is read or reckoned when it is first asked for, and kept.
package final class ReadOnce<Value: Sendable>: Sendable {
    private let known = Mutex<Value?>(nil)
    private let read: @Sendable () -> Value

    package init(_ read: @escaping @Sendable () -> Value) {
        self.read = read
    }

    package var value: Value {
        if let known = known.withLock({ $0 }) { return known }
        let read = read()
        return known.withLock { known in
            known = known ?? read
            return known ?? read
        }
    }
}
