// swift-tools-version: 6.1
import PackageDescription

/// Measurements of the engine; a package of its own, so that using the engine never builds a benchmark.
let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "mandate", path: ".."),
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        .systemLibrary(name: "LibYAMLEvents", pkgConfig: "yaml-0.1"),
        .target(name: "Samples", dependencies: [.product(name: "MandateEngine", package: "mandate")]),
        .target(
            name: "Workloads",
            dependencies: ["LibYAMLEvents", "Samples", .product(name: "MandateEngine", package: "mandate")]),
        .executableTarget(name: "measure", dependencies: ["Workloads"]),
        .executableTarget(
            name: "Engine",
            dependencies: ["Workloads", .product(name: "Benchmark", package: "benchmark")],
            path: "Benchmarks/Engine", plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    ],
    swiftLanguageModes: [.v6]
)
