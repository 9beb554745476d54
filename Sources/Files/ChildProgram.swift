internal import SystemCalls

/// Another program that is run to its end, with what it reads and writes in memory.
///
/// Its standard streams are files without a name, so that neither side waits for the other.
package struct ChildProgram: Sendable {
    private let path: String
    private let arguments: [String]
    private let environment: [String]

    /// What a program did.
    package struct Outcome: Sendable {
        /// What it ended with; nil where a signal ended it.
        package let status: Int32?
        package let output: [UInt8]
        /// What it said of itself.
        package let messages: [UInt8]
    }

    /// - Parameters:
    ///   - path: where it lies.
    ///   - environment: what it sees besides this program's own environment, as `NAME=VALUE`.
    package init(_ path: String, _ arguments: [String], environment: [String] = []) {
        self.path = path
        self.arguments = arguments
        self.environment = environment
    }

    /// Runs the program until it ends.
    ///
    /// - Parameters:
    ///   - seconds: how long it may take; after that it is ended.
    ///   - size: how many bytes it may write to each of its streams; at more it is ended.
    /// - Throws: where it cannot be run, or was ended.
    package func run(
        reading input: [UInt8], within seconds: Int = 600, atMost size: Int = 1 << 30
    ) throws(FileFailure) -> Outcome {
        let streams = [try NamelessFile(), try NamelessFile(), try NamelessFile()]
        try streams[0].write(input)
        // Whoever ends this program ends the other with it.
        system_guard(-1)
        defer { system_guard(0) }
        let process = try spawn(streams.map(\.descriptor))
        system_guard(process)
        let status = try waited(for: process, seconds) { streams[1].size <= size && streams[2].size <= size }
        return Outcome(status: status, output: try streams[1].bytes(), messages: try streams[2].bytes())
    }

    /// Waits until a process ends, and ends it where it takes too long or writes too much.
    ///
    /// - Returns: what it ended with; nil where a signal ended it.
    private func waited(for process: pid_t, _ seconds: Int, while isWithin: () -> Bool) throws(FileFailure) -> Int32? {
        let step: useconds_t = 5000
        var left = seconds * (1_000_000 / Int(step))
        var status: Int32 = 0
        while true {
            let ended = waitpid(process, &status, WNOHANG)
            // The macros of <sys/wait.h>, which Swift does not see.
            if ended == process {
                // What it has started and left running.
                kill(-process, SIGKILL)
                return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
            }
            guard ended == 0 || errno == EINTR else { throw FileFailure(.open, path) }
            guard left > 0, isWithin() else {
                kill(-process, SIGKILL)
                waitpid(process, &status, 0)
                throw FileFailure(.read, path, code: left > 0 ? EFBIG : ETIMEDOUT)
            }
            usleep(step)
            left -= 1
        }
    }

    private func spawn(_ descriptors: [Int32]) throws(FileFailure) -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (target, descriptor) in descriptors.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(target))
        }
        var words = ([path] + arguments).map { strdup($0) } + [nil]
        var surroundings = (environment + ChildProgram.ownEnvironment).map { strdup($0) } + [nil]
        defer { for text in words + surroundings { free(text) } }
        #if canImport(Darwin)
            var attributes: posix_spawnattr_t?
        #else
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own, so that what it starts ends with it.
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        posix_spawnattr_setpgroup(&attributes, 0)
        var process: pid_t = 0
        let failure = posix_spawn(&process, path, &actions, &attributes, &words, &surroundings)
        guard failure == 0 else { throw FileFailure(.open, path, code: failure) }
        return process
    }

    private static var ownEnvironment: [String] {
        var found: [String] = []
        var entry = environ
        while let text = entry.pointee {
            found.append(String(cString: text))
            entry += 1
        }
        return found
    }
}

/// A file that bears no name and is gone when it is closed.
private final class NamelessFile {
    private let stream: UnsafeMutablePointer<FILE>

    init() throws(FileFailure) {
        guard let stream = tmpfile() else { throw FileFailure(.make, "a file for another program") }
        self.stream = stream
    }

    deinit { fclose(stream) }

    var descriptor: Int32 { fileno(stream) }

    /// Writes all and goes back to the beginning.
    func write(_ bytes: [UInt8]) throws(FileFailure) {
        let written = fwrite(bytes, 1, bytes.count, stream)
        guard written == bytes.count, fflush(stream) == 0, lseek(descriptor, 0, SEEK_SET) == 0 else {
            throw FileFailure(.write, "a file for another program")
        }
    }

    /// How many bytes there are by now.
    var size: Int {
        var found = stat()
        return fstat(descriptor, &found) == 0 ? Int(found.st_size) : 0
    }

    /// Everything that was written by whoever it was given to.
    func bytes() throws(FileFailure) -> [UInt8] {
        var found = stat()
        guard fstat(descriptor, &found) == 0, lseek(descriptor, 0, SEEK_SET) == 0 else {
            throw FileFailure(.read, "a file of another program")
        }
        var bytes = [UInt8](repeating: 0, count: Int(found.st_size))
        var count = 0
        while count < bytes.count {
            let read = bytes.withUnsafeMutableBytes { buffer in
                SystemCalls.read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
            }
            guard read > 0 else { throw FileFailure(.read, "a file of another program") }
            count += read
        }
        return bytes
    }
}
