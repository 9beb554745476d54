import Workloads

// Prints one line of JSON per workload: measure [RUNS] [PREFIX]. `Scripts/benchmark` makes a table of them.

let arguments = CommandLine.arguments.dropFirst()
let runs = arguments.first.flatMap { Int($0) } ?? 15
let prefix = arguments.dropFirst().first ?? ""

func seconds(_ body: () -> Int, result: inout Int) -> Double {
    let time = ContinuousClock().measure { result = body() }
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
}

for workload in try Workload.all(beginningWith: prefix) {
    var result = 0
    let times = (0..<max(runs, 1)).map { _ in seconds(workload.run, result: &result) }.sorted()
    let unit = workload.countedUnit.map { "\"\($0)\"" } ?? "null"
    let peer = workload.peer.map { "\"\($0)\"" } ?? "null"
    print(
        "{\"name\": \"\(workload.name)\", \"unit\": \(unit), \"count\": \(workload.count), \"best\": \(times[0]),",
        "\"median\": \(times[times.count / 2]), \"runs\": \(times.count), \"result\": \(result), \"peer\": \(peer)}")
}
