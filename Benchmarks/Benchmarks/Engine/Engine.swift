import Benchmark
import Workloads

/// The workloads for comparing with a baseline: `swift package benchmark baseline compare`.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .cpuTotal, .peakMemoryResident], maxDuration: .seconds(5))
    guard let workloads = try? Workload.all() else { return }
    for workload in workloads {
        nonisolated(unsafe) let run = workload.run
        Benchmark(workload.name.replacing("/", with: ": ")) { benchmark in
            for _ in benchmark.scaledIterations { blackHole(run()) }
        }
    }
}
