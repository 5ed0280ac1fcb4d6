// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who builds the platform builds its benchmarks.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    .strictMemorySafety(),
]

let package = Package(
    name: "insa-benchmarks",
    dependencies: [
        .package(name: "insa-agents", path: ".."),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    ],
    targets: [
        .executableTarget(
            name: "insa-bench",
            dependencies: [
                .product(name: "AgentRuntime", package: "insa-agents"),
                .product(name: "InsaCommand", package: "insa-agents"),
                .product(name: "MessageBus", package: "insa-agents"),
                .product(name: "Resilience", package: "insa-agents"),
                .product(name: "Sizing", package: "insa-agents"),
                .product(name: "Storage", package: "insa-agents"),
                .product(name: "Telemetry", package: "insa-agents"),
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]
        ),
        .executableTarget(
            name: "echo-server",
            dependencies: [.product(name: "Hummingbird", package: "hummingbird")]
        ),
    ]
)

for target in package.targets {
    target.swiftSettings = strict
}
