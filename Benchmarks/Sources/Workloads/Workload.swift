/// Something to measure: what is done in one run, and how much work that is.
package struct Workload {
    package let name: String
    /// What is counted per second, such as `MB`; nil where the time of a run is what matters.
    package let countedUnit: String?
    /// How many of the unit one run does.
    package let count: Double
    /// The workload that this one is compared with.
    package let peer: String?
    /// Does the work once; the number depends on all of it, so that nothing is left out, and is the same in every run.
    package let run: () -> Int

    init(
        _ name: String, counting unit: String? = nil, _ count: Double = 1, peer: String? = nil, run: @escaping () -> Int
    ) {
        self.name = name
        self.countedUnit = unit
        self.count = count
        self.peer = peer
        self.run = run
    }
}

extension Workload {
    /// All workloads whose names begin with a text, with their documents read and made ready.
    package static func all(beginningWith prefix: String = "") throws -> [Workload] {
        let groups: [(name: String, make: () throws -> [Workload])] = [
            ("yaml/", reading), ("load/", loading), ("assess/", assessing), ("pack/", packing),
            ("portfolio/", portfolio), ("report/", reporting),
        ]
        return try groups.filter { $0.name.hasPrefix(prefix) || prefix.hasPrefix($0.name) }
            .flatMap { group in try group.make().filter { $0.name.hasPrefix(prefix) } }
    }
}
