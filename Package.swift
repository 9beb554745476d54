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

// Thousands of test cases take a third of the time in optimised code, which still checks what `assert` asks for.
if Context.environment["MANDATE_OPTIMISED"] != nil {
    settings.append(.unsafeFlags(["-O", "-assert-config", "Debug"]))
}

// Its description for compilers names a flag that this build refuses with a warning; Linux finds the header without it.
#if os(Linux)
    let packageOfUTF8Proc: String? = nil
#else
    let packageOfUTF8Proc: String? = "libutf8proc"
#endif

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
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(
            name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"]), .brew(["libsodium"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
        .systemLibrary(
            name: "CUTF8Proc", pkgConfig: packageOfUTF8Proc,
            providers: [.apt(["libutf8proc-dev"]), .brew(["utf8proc"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .target(name: "Scalars", dependencies: ["CUTF8Proc"], swiftSettings: settings),
        .target(name: "CArguments"),
        .target(name: "CSystem"),
        .target(name: "SystemCalls", dependencies: ["CSystem"], swiftSettings: settings),
        .target(name: "Files", dependencies: ["SystemCalls", "Scalars"], swiftSettings: settings),
        .target(
            name: "ExactNumbers", dependencies: ["Scalars", .product(name: "BigInt", package: "BigInt")],
            swiftSettings: settings),
        .target(
            name: "Documents",
            dependencies: ["Scalars", "CLibYAML", "CSodium", "ExactNumbers"],
            swiftSettings: settings),
        .target(name: "CWords"),
        .target(name: "CReleased", exclude: ["Criteria"]),
        .target(
            name: "Words",
            dependencies: ["Scalars", "Documents", "CWords"],
            exclude: ["Languages"], swiftSettings: settings),
        .target(
            name: "Methodology", dependencies: ["Scalars", "ExactNumbers", "Documents"],
            swiftSettings: settings),
        .target(
            name: "Evaluation",
            dependencies: ["Scalars", "Files", "ExactNumbers", "Documents", "Methodology"],
            swiftSettings: settings),
        .target(
            name: "CDecoding", linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]),
        .target(
            name: "Spreadsheets", dependencies: ["Scalars", "CZlib", "CExpat", "CDecoding", "Documents"],
            swiftSettings: settings),
        .target(name: "Archives", dependencies: ["CZlib"], swiftSettings: settings),
        .target(
            name: "Importing",
            dependencies: [
                "Scalars", "Files", "ExactNumbers", "Documents", "Words", "Methodology", "Evaluation", "Spreadsheets",
            ],
            swiftSettings: settings),
        .target(
            name: "Drafting",
            dependencies: [
                "Scalars", "Documents", "Methodology", "Evaluation", "Spreadsheets", "Importing",
            ],
            swiftSettings: settings),
        .target(
            name: "Results",
            dependencies: ["Scalars", "ExactNumbers", "Documents", "Methodology", "Evaluation"],
            swiftSettings: settings),
        .target(
            name: "Scoring",
            dependencies: ["Scalars", "ExactNumbers", "Documents", "Methodology", "Evaluation", "Results"],
            swiftSettings: settings),
        .target(
            name: "Integrity",
            dependencies: [
                "Scalars", "ExactNumbers", "Documents", "Words", "Methodology", "Evaluation", "Results", "Scoring",
            ],
            swiftSettings: settings),
        .target(
            name: "CriteriaTesting",
            dependencies: [
                "Scalars", "ExactNumbers", "Documents", "Words", "Methodology", "Evaluation", "Results", "Scoring",
            ],
            swiftSettings: settings),
        .target(
            name: "Analysis",
            dependencies: [
                "Scalars", "ExactNumbers", "Documents", "Words", "Methodology", "Evaluation", "Results", "Scoring",
                "Integrity",
            ],
            swiftSettings: settings),
        .target(
            name: "Recomputing",
            dependencies: [
                "Scalars", "ExactNumbers", "Documents", "Methodology", "Spreadsheets", "Importing", "Scoring",
            ],
            swiftSettings: settings),
        .target(
            name: "MandateEngine",
            dependencies: [
                "Scalars", "Files", "ExactNumbers", "Documents", "Words", "Methodology", "Evaluation", "Results",
                "Scoring", "Integrity", "CriteriaTesting", "Analysis", "CReleased",
            ],
            swiftSettings: settings),
        .target(
            name: "ReferenceManual",
            dependencies: [
                "Scalars", "Documents", "Words", "Methodology", "Evaluation", "CriteriaTesting", "MandateEngine",
            ],
            swiftSettings: settings),
        .target(
            name: "Reporting",
            dependencies: [
                "Scalars", "Files", "ExactNumbers", "Documents", "Words", "Methodology", "Evaluation", "Spreadsheets",
                "Importing", "Drafting", "Results", "CriteriaTesting", "Analysis", "Recomputing", "Archives",
            ],
            swiftSettings: settings),
        .target(
            name: "Starters",
            dependencies: ["Scalars", "ExactNumbers", "Documents", "Words", "Methodology", "Evaluation"],
            swiftSettings: settings),
        .target(
            name: "Migrating", dependencies: ["Scalars", "Documents", "Importing"],
            swiftSettings: settings),
        .target(
            name: "MandateCommands",
            dependencies: [
                "MandateEngine", "Scalars", "Files", "ExactNumbers", "Documents", "Words", "Methodology", "Evaluation",
                "Spreadsheets", "Importing", "Drafting", "Results", "Scoring", "CriteriaTesting", "Analysis",
                "Recomputing", "ReferenceManual", "Reporting", "Starters", "Migrating",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "mandate", dependencies: ["CArguments", "SystemCalls", "Files", "MandateCommands"],
            swiftSettings: settings),

        .systemLibrary(name: "LibYAMLEvents", path: "Benchmarks/Sources/LibYAMLEvents", pkgConfig: "yaml-0.1"),
        .target(
            name: "Samples", dependencies: ["Documents", "Words", "Methodology", "Evaluation"],
            path: "Benchmarks/Sources/Samples", swiftSettings: settings),
        .target(
            name: "Workloads",
            dependencies: [
                "LibYAMLEvents", "ExactNumbers", "Documents", "Words", "Methodology", "Evaluation", "Results",
                "Scoring", "Reporting", "Samples",
            ],
            path: "Benchmarks/Sources/Workloads", swiftSettings: settings),
        .executableTarget(
            name: "measure", dependencies: ["Workloads"], path: "Benchmarks/Sources/measure", swiftSettings: settings),

        .target(
            name: "TestSupport", dependencies: ["Archives", "Documents"], path: "Tests/TestSupport",
            swiftSettings: settings),
        .testTarget(name: "ScalarsTests", dependencies: ["Scalars"], swiftSettings: settings),
        .testTarget(name: "FilesTests", dependencies: ["Scalars", "Files", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "ExactNumbersTests", dependencies: ["ExactNumbers", .product(name: "BigInt", package: "BigInt")],
            swiftSettings: settings),
        .testTarget(
            name: "DocumentsTests", dependencies: ["ExactNumbers", "Documents", "Words", "TestSupport"],
            exclude: ["Diagnostics/Golden", "YAML/Oracle"], swiftSettings: settings),
        .testTarget(
            name: "MethodologyTests",
            dependencies: ["ExactNumbers", "Documents", "Words", "Methodology", "Evaluation", "TestSupport"],
            exclude: ["Golden"], swiftSettings: settings),
        .testTarget(
            name: "EvaluationTests",
            dependencies: ["Files", "ExactNumbers", "Documents", "Words", "Methodology", "Evaluation", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "WordsTests", dependencies: ["Scalars", "Documents", "Words", "TestSupport"],
            swiftSettings: settings),
        .testTarget(name: "ArchivesTests", dependencies: ["Archives", "Spreadsheets"], swiftSettings: settings),
        .testTarget(
            name: "SpreadsheetsTests", dependencies: ["Documents", "Spreadsheets", "TestSupport"],
            exclude: ["Fixtures"], swiftSettings: settings),
        .testTarget(
            name: "ImportingTests",
            dependencies: [
                "Documents", "Words", "Methodology", "Evaluation", "Spreadsheets", "Importing", "Reporting",
                "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "DraftingTests",
            dependencies: [
                "Documents", "Methodology", "Evaluation", "Importing", "Drafting", "Spreadsheets", "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "ReferenceManualTests",
            dependencies: [
                "Files", "ExactNumbers", "Documents", "Words", "Methodology", "Evaluation", "CriteriaTesting",
                "MandateEngine", "ReferenceManual", "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "ScoringTests",
            dependencies: [
                "ExactNumbers", "Documents", "Words", "Methodology", "Evaluation", "Results", "Scoring", "Integrity",
                "Analysis",
                "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "IntegrityTests",
            dependencies: [
                "ExactNumbers", "Files", "Documents", "Words", "Methodology", "Evaluation", "Results", "Scoring",
                "Integrity",
                "TestSupport",
            ],
            path: "Tests/Integrity", exclude: ["Cheats", "Honest"], swiftSettings: settings),
        .testTarget(
            name: "CriteriaTestingTests",
            dependencies: [
                "ExactNumbers", "Documents", "Words", "Methodology", "Evaluation", "Results", "Scoring",
                "CriteriaTesting", "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "AnalysisTests",
            dependencies: [
                "ExactNumbers", "Documents", "Words", "Methodology", "Evaluation", "Results", "Scoring", "Analysis",
                "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "RecomputingTests",
            dependencies: [
                "ExactNumbers", "Documents", "Methodology", "Evaluation", "Spreadsheets", "Importing", "Scoring",
                "Recomputing", "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "ReportingTests",
            dependencies: [
                "Files", "ExactNumbers", "Documents", "Words", "Methodology", "Evaluation", "Results", "Scoring",
                "Integrity", "Analysis", "Reporting", "TestSupport",
            ],
            exclude: ["Fixtures", "Golden"], swiftSettings: settings),
        .testTarget(
            name: "FieldTests",
            dependencies: [
                "MandateEngine", "Documents", "Words", "Methodology", "Evaluation", "Spreadsheets", "Importing",
                "Results", "ReferenceManual", "Reporting", "Starters", "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(name: "MandateEngineTests", dependencies: ["MandateEngine"], swiftSettings: settings),
        .testTarget(
            name: "MandateCommandsTests",
            dependencies: [
                "MandateEngine", "Documents", "Words", "Spreadsheets", "Results", "Scoring", "MandateCommands",
                "TestSupport",
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
