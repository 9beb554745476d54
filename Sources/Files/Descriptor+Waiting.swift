internal import SystemCalls

// Pipes and devices, opened without waiting for whoever writes into them.

extension Descriptor {
    /// How long somebody may take to begin to write into a pipe, in milliseconds.
    private static let patience = 3_000
    private static let pause = 20

    /// What is written into a pipe or comes from a device.
    func awaitedBytes(atMost limit: Int, of path: String) throws(FileFailure) -> [UInt8] {
        if isatty(number) != 0 { throw FileFailure(.read, path, code: ENXIO) }
        var beginning = next(atMost: 65_536)
        var waited = 0
        // A pipe is at its end as long as nobody has opened it to write; one with a writer says that nothing is there yet.
        while beginning?.isEmpty ?? false, isPipe {
            guard waited < Descriptor.patience else { throw FileFailure(.read, path, code: ENXIO) }
            _ = poll(nil, 0, Int32(Descriptor.pause))
            waited += Descriptor.pause
            beginning = next(atMost: 65_536)
        }
        guard beginning != nil || errno == EAGAIN, waitsFromNowOn() else { throw FileFailure(.read, path) }
        let head = beginning ?? []
        if beginning?.isEmpty ?? false { return [] }
        guard let rest = rest(atMost: limit - head.count) else { throw FileFailure(.read, path) }
        return head + rest
    }

    private var isPipe: Bool {
        var found = stat()
        return fstat(number, &found) == 0 && found.st_mode & S_IFMT == S_IFIFO
    }

    private func waitsFromNowOn() -> Bool {
        let flags = fcntl(number, F_GETFL)
        return flags >= 0 && fcntl(number, F_SETFL, flags & ~O_NONBLOCK) == 0
    }
}
