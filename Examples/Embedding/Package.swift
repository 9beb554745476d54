// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "embedding", platforms: [.macOS(.v15)], dependencies: [.package(name: "mandate", path: "../..")],
    targets: [
        .executableTarget(
            name: "embedding", dependencies: [.product(name: "MandateEngine", package: "mandate")])
    ])
