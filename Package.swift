// swift-tools-version: 6.2
import PackageDescription

var settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

// On the machine that decides about a change; elsewhere a newer compiler's new warnings must not stop anybody.
if Context.environment["MANDATE_WARNINGS_AS_ERRORS"] != nil {
    settings.append(.treatAllWarnings(as: .error))
}

/// The targets in import order: each may depend on those above it, none below.
let package = Package(
    name: "mandate",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "mandate", targets: ["mandate"]),
        .library(name: "MandateEngine", targets: ["MandateEngine"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .target(name: "Scalars", swiftSettings: settings),
        .target(name: "CSystem"),
        .target(name: "SystemCalls", dependencies: ["CSystem"], swiftSettings: settings),
        .target(name: "Files", dependencies: ["SystemCalls", "Scalars"], swiftSettings: settings),
        .target(name: "Diagnostics", dependencies: ["Scalars"], swiftSettings: settings),
        .target(
            name: "ExactNumbers", dependencies: ["Scalars", .product(name: "BigInt", package: "BigInt")],
            swiftSettings: settings),
        .target(name: "YAMLSource", dependencies: ["Scalars", "CLibYAML", "Diagnostics"], swiftSettings: settings),
        .target(
            name: "Documents",
            dependencies: [
                "Scalars", "Diagnostics", "ExactNumbers", "YAMLSource",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings),
        .target(name: "CWords"),
        .target(
            name: "Words",
            dependencies: ["Scalars", "Diagnostics", "YAMLSource", "Documents", "CWords"],
            exclude: ["Languages"], swiftSettings: settings),
        .target(
            name: "Methodology", dependencies: ["Scalars", "Diagnostics", "ExactNumbers", "YAMLSource", "Documents"],
            swiftSettings: settings),
        .target(
            name: "Evaluation",
            dependencies: [
                "Scalars", "Files", "Diagnostics", "ExactNumbers", "YAMLSource", "Documents", "Methodology",
            ],
            swiftSettings: settings),
        .target(name: "Spreadsheets", dependencies: ["Scalars", "CZlib", "Documents"], swiftSettings: settings),
        .target(
            name: "Importing",
            dependencies: [
                "Scalars", "Diagnostics", "ExactNumbers", "YAMLSource", "Documents", "Words", "Methodology",
                "Evaluation", "Spreadsheets",
            ],
            swiftSettings: settings),
        .target(
            name: "Results",
            dependencies: ["Scalars", "Diagnostics", "ExactNumbers", "Documents", "Methodology", "Evaluation"],
            swiftSettings: settings),
        .target(
            name: "Scoring",
            dependencies: [
                "Scalars", "Diagnostics", "ExactNumbers", "Documents", "Methodology", "Evaluation", "Results",
            ],
            swiftSettings: settings),
        .target(
            name: "CriteriaTesting",
            dependencies: [
                "Scalars", "Diagnostics", "ExactNumbers", "YAMLSource", "Documents", "Methodology", "Evaluation",
                "Results", "Scoring",
            ],
            swiftSettings: settings),
        .target(
            name: "Analysis",
            dependencies: [
                "Scalars", "Diagnostics", "ExactNumbers", "YAMLSource", "Documents", "Words", "Methodology",
                "Evaluation",
                "Results", "Scoring",
            ],
            swiftSettings: settings),
        .target(
            name: "MandateEngine",
            dependencies: [
                "Scalars", "Files", "Diagnostics", "ExactNumbers", "YAMLSource", "Documents", "Words", "Methodology",
                "Evaluation",
                "Results", "Scoring", "CriteriaTesting",
            ],
            swiftSettings: settings),
        .target(
            name: "ReferenceManual",
            dependencies: [
                "Scalars", "Diagnostics", "YAMLSource", "Documents", "Words", "Methodology", "Evaluation",
                "CriteriaTesting", "MandateEngine",
            ],
            swiftSettings: settings),
        .target(
            name: "Reporting",
            dependencies: [
                "Scalars", "Files", "Diagnostics", "ExactNumbers", "Documents", "Words", "Methodology", "Evaluation",
                "Spreadsheets", "Importing", "Results", "CriteriaTesting", "Analysis",
            ],
            swiftSettings: settings),
        .target(
            name: "Starters",
            dependencies: [
                "Scalars", "Diagnostics", "ExactNumbers", "Documents", "Words", "Methodology", "Evaluation",
            ],
            swiftSettings: settings),
        .target(
            name: "MandateCommands",
            dependencies: [
                "MandateEngine", "Scalars", "Files", "Diagnostics", "ExactNumbers", "YAMLSource", "Documents", "Words",
                "Methodology",
                "Evaluation",
                "Spreadsheets",
                "Importing", "Results", "Scoring", "CriteriaTesting", "Analysis", "ReferenceManual", "Reporting",
                "Starters",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .executableTarget(name: "mandate", dependencies: ["Files", "MandateCommands"], swiftSettings: settings),

        .systemLibrary(name: "LibYAMLEvents", path: "Benchmarks/Sources/LibYAMLEvents", pkgConfig: "yaml-0.1"),
        .target(
            name: "Samples", dependencies: ["Documents", "Words", "Methodology", "Evaluation"],
            path: "Benchmarks/Sources/Samples", swiftSettings: settings),
        .target(
            name: "Workloads",
            dependencies: [
                "LibYAMLEvents", "Diagnostics", "ExactNumbers", "YAMLSource", "Documents", "Words", "Methodology",
                "Evaluation",
                "Results", "Scoring", "Reporting", "Samples",
            ],
            path: "Benchmarks/Sources/Workloads", swiftSettings: settings),
        .executableTarget(
            name: "measure", dependencies: ["Workloads"], path: "Benchmarks/Sources/measure", swiftSettings: settings),

        .target(
            name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport", swiftSettings: settings),
        .testTarget(name: "ScalarsTests", dependencies: ["Scalars"], swiftSettings: settings),
        .testTarget(name: "FilesTests", dependencies: ["Scalars", "Files", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"], exclude: ["Golden"],
            swiftSettings: settings),
        .testTarget(
            name: "ExactNumbersTests", dependencies: ["ExactNumbers", .product(name: "BigInt", package: "BigInt")],
            swiftSettings: settings),
        .testTarget(
            name: "YAMLSourceTests", dependencies: ["Diagnostics", "YAMLSource", "Words", "TestSupport"],
            exclude: ["Oracle"],
            swiftSettings: settings),
        .testTarget(
            name: "DocumentsTests",
            dependencies: ["Diagnostics", "ExactNumbers", "YAMLSource", "Documents", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "MethodologyTests",
            dependencies: [
                "Diagnostics", "ExactNumbers", "YAMLSource", "Documents", "Words", "Methodology", "Evaluation",
                "TestSupport",
            ],
            exclude: ["Golden"], swiftSettings: settings),
        .testTarget(
            name: "EvaluationTests",
            dependencies: [
                "Files",
                "Diagnostics", "ExactNumbers", "YAMLSource", "Documents", "Words", "Methodology", "Evaluation",
                "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "WordsTests", dependencies: ["Scalars", "Diagnostics", "Documents", "Words", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "SpreadsheetsTests", dependencies: ["CZlib", "Documents", "Spreadsheets", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "ImportingTests",
            dependencies: [
                "Diagnostics", "YAMLSource", "Documents", "Words", "Methodology", "Evaluation", "Spreadsheets",
                "Importing",
                "Reporting", "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "ReferenceManualTests",
            dependencies: [
                "Files",
                "Diagnostics", "ExactNumbers", "Documents", "YAMLSource", "Words", "Methodology", "Evaluation",
                "CriteriaTesting",
                "MandateEngine", "ReferenceManual", "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "ScoringTests",
            dependencies: [
                "Diagnostics", "ExactNumbers", "YAMLSource", "Documents", "Words", "Methodology", "Evaluation",
                "Results",
                "Scoring", "Analysis", "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "CriteriaTestingTests",
            dependencies: [
                "Diagnostics", "ExactNumbers", "YAMLSource", "Documents", "Words", "Methodology", "Evaluation",
                "Results",
                "Scoring",
                "CriteriaTesting", "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "AnalysisTests",
            dependencies: [
                "Diagnostics", "ExactNumbers", "YAMLSource", "Documents", "Words", "Methodology", "Evaluation",
                "Results",
                "Scoring",
                "Analysis", "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "ReportingTests",
            dependencies: [
                "Files",
                "Diagnostics", "ExactNumbers", "YAMLSource", "Documents", "Words", "Methodology", "Evaluation",
                "Results",
                "Scoring", "Analysis", "Reporting",
                "TestSupport",
            ],
            exclude: ["Fixtures", "Golden"], swiftSettings: settings),
        .testTarget(
            name: "FieldTests",
            dependencies: [
                "MandateEngine", "Diagnostics", "Documents", "Words", "Methodology", "Evaluation", "Spreadsheets",
                "Importing", "Results", "ReferenceManual", "Reporting", "Starters", "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(name: "MandateEngineTests", dependencies: ["MandateEngine"], swiftSettings: settings),
        .testTarget(
            name: "MandateCommandsTests",
            dependencies: [
                "MandateEngine", "Documents", "Words", "Results", "Scoring", "MandateCommands", "TestSupport",
            ],
            exclude: ["Fixtures", "Golden"], swiftSettings: settings),
    ]
)

// The workloads under a harness that keeps baselines; nobody else needs to build it.
if Context.environment["MANDATE_BENCHMARKS"] != nil {
    package.dependencies.append(.package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []))
    package.targets.append(
        .executableTarget(
            name: "Engine", dependencies: ["Workloads", .product(name: "Benchmark", package: "benchmark")],
            path: "Benchmarks/Benchmarks/Engine", swiftSettings: settings,
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]))
}
