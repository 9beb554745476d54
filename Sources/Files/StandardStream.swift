internal import SystemCalls

/// Standard input, output and error, whose failures are values: a full disk or a closed pipe ends no program.
package enum StandardStream: Int32, Sendable {
    case output = 1
    case errorOutput = 2

    /// Never closed, since nothing lets go of them.
    private static let descriptors = (input: Descriptor(0), output: Descriptor(1), errorOutput: Descriptor(2))

    /// Takes the places of streams that are closed, so that no file gets one of them and what is said goes there. What
    /// stands in them can be neither read nor written, as before.
    package static func holdPlaces() {
        for number in Int32(0)...2 where fcntl(number, F_GETFD) < 0 {
            _ = open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY)
        }
    }

    /// Writes a text whole.
    package func write(_ text: String) throws(FileFailure) {
        let descriptor = self == .output ? Self.descriptors.output : Self.descriptors.errorOutput
        guard descriptor.put(Array(text.utf8)) else {
            throw FileFailure(.write, self == .output ? "standard output" : "standard error")
        }
    }

    package var isTerminal: Bool { isatty(rawValue) == 1 }

    /// How many columns the terminal shows; nil where there is none, or it does not tell.
    package var columns: Int? {
        let columns = Int(system_columns(rawValue))
        return columns > 0 ? columns : nil
    }

    /// Everything on standard input, or so much of it that every reader of documents refuses it as too large; nothing
    /// where it cannot be read.
    package static func input() -> [UInt8] { descriptors.input.beginning(ofAtMost: mostInput) ?? [] }

    /// One byte more than the largest document.
    private static let mostInput = 64 * 1024 * 1024 + 1
}
