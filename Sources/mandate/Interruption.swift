import Synchronization
import SystemCalls

/// Waiting and long work that Ctrl-C ends, so that a command can end in its own way.
enum Interruption {
    private static let isAsked = Atomic(false)
    /// Catches Ctrl-C from the first wait or question on; before that it ends the program as usual.
    private static let isCaught: Void = {
        signal(SIGINT) { _ in Interruption.isAsked.store(true, ordering: .relaxed) }
    }()

    /// Waits; false if Ctrl-C was pressed meanwhile or before.
    static func wait(milliseconds: Int) -> Bool {
        isCaught
        if !isAsked.load(ordering: .relaxed) { usleep(UInt32(milliseconds) * 1000) }
        return !isAsked.load(ordering: .relaxed)
    }

    /// Whether Ctrl-C was pressed since the first question.
    static var isRequested: Bool {
        isCaught
        return isAsked.load(ordering: .relaxed)
    }
}
