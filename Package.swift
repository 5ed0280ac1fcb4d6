// swift-tools-version: 6.2
import PackageDescription

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
let inCI: [SwiftSetting] = Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)]

let package = Package(
    name: "insa-agents",
    products: [
        .executable(name: "insa-agents", targets: ["insa-agents"]),
        .library(name: "AgentRuntime", targets: ["AgentRuntime"]),
        .library(name: "AgentTestKit", targets: ["AgentTestKit"]),
        .library(name: "InsaCommand", targets: ["InsaCommand"]),
        .library(name: "MessageBus", targets: ["MessageBus"]),
        .library(name: "Resilience", targets: ["Resilience"]),
        .library(name: "Sizing", targets: ["Sizing"]),
        .library(name: "SizingSheets", targets: ["SizingSheets"]),
        .library(name: "Storage", targets: ["Storage"]),
        .library(name: "Telemetry", targets: ["Telemetry"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: ["YAML"]),
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-service-context", from: "1.5.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
    ],
    targets: [
        .systemLibrary(name: "CLibuv", pkgConfig: "libuv", providers: [.apt(["libuv1-dev"])]),
        .target(name: "Resilience"),
        .target(
            name: "Telemetry",
            dependencies: [
                "CLibuv",
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceContextModule", package: "swift-service-context"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
            ]
        ),
        .target(name: "Sizing"),
        .target(
            name: "SizingSheets",
            dependencies: [
                "Sizing",
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ]
        ),
        .target(
            name: "MessageBus",
            dependencies: [
                "Resilience",
                "Telemetry",
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "HeapModule", package: "swift-collections"),
            ]
        ),
        .target(
            name: "AgentRuntime",
            dependencies: [
                "MessageBus",
                "Resilience",
                "Telemetry",
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "OrderedCollections", package: "swift-collections"),
                .product(name: "ServiceContextModule", package: "swift-service-context"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]
        ),
        .target(
            name: "Storage",
            dependencies: [
                "AgentRuntime",
                "MessageBus",
                "Resilience",
                "Telemetry",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]
        ),
        .testTarget(
            name: "StorageTests",
            dependencies: [
                "AgentRuntime",
                "AgentTestKit",
                "MessageBus",
                "Resilience",
                "Storage",
                "Telemetry",
                "Workers",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        .target(name: "Workers", dependencies: ["AgentRuntime", "MessageBus", "Resilience", "Sizing", "Telemetry"]),
        .target(
            name: "Gateway",
            dependencies: [
                "AgentRuntime",
                "MessageBus",
                "Resilience",
                "Sizing",
                "SizingSheets",
                "Telemetry",
                "Workers",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]
        ),
        .testTarget(
            name: "GatewayTests",
            dependencies: [
                "AgentRuntime",
                "AgentTestKit",
                "Gateway",
                "MessageBus",
                "Resilience",
                "Sizing",
                "SizingSheets",
                "Telemetry",
                "Workers",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]
        ),
        .target(name: "AgentTestKit", dependencies: ["AgentRuntime", "Resilience"]),
        .executableTarget(name: "Greeter", dependencies: ["AgentRuntime"], path: "Examples/Greeter"),
        .testTarget(
            name: "AgentRuntimeTests",
            dependencies: [
                "AgentRuntime",
                "AgentTestKit",
                "MessageBus",
                "Resilience",
                "Telemetry",
                .product(name: "Logging", package: "swift-log"),
            ],
            resources: [.copy("Fixtures")]
        ),
        .target(
            name: "InsaCommand",
            dependencies: [
                "AgentRuntime",
                "Gateway",
                "MessageBus",
                "Sizing",
                "SizingSheets",
                "Telemetry",
                "Workers",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "Yams", package: "Yams"),
            ]
        ),
        .executableTarget(
            name: "insa-agents",
            dependencies: [
                "AgentRuntime",
                "Gateway",
                "InsaCommand",
                "MessageBus",
                "Resilience",
                "Storage",
                "Telemetry",
                "Workers",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Instrumentation", package: "swift-distributed-tracing"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ]
        ),
        .testTarget(name: "ResilienceTests", dependencies: ["AgentTestKit", "Resilience"]),
        .testTarget(name: "AgentTestKitTests", dependencies: ["AgentTestKit", "Resilience"]),
        .testTarget(name: "MessageBusTests", dependencies: ["AgentTestKit", "MessageBus", "Resilience", "Telemetry"]),
        .target(name: "SizingFuzzing", dependencies: ["Sizing"], path: "Tests/SizingFuzzing"),
        .executableTarget(name: "sizing-fuzz", dependencies: ["SizingFuzzing"], path: "Tests/SizingFuzz"),
        .testTarget(name: "SizingTests", dependencies: ["Sizing", "SizingFuzzing"], resources: [.copy("Fixtures")]),
        .testTarget(name: "SizingSheetsTests", dependencies: ["Sizing", "SizingSheets"]),
        .testTarget(
            name: "TelemetryTests",
            dependencies: [
                "Telemetry",
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceContextModule", package: "swift-service-context"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
            ],
            resources: [.copy("Fixtures")]
        ),
        .testTarget(name: "WorkersTests", dependencies: ["AgentRuntime", "Sizing", "Telemetry", "Workers"]),
        .testTarget(
            name: "InsaCommandTests",
            dependencies: [
                "AgentRuntime",
                "AgentTestKit",
                "Gateway",
                "InsaCommand",
                "Resilience",
                "Sizing",
                "Workers",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]
        ),
        .executableTarget(
            name: "fault-program",
            dependencies: [
                "AgentRuntime",
                "AgentTestKit",
                "MessageBus",
                "Storage",
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            path: "Tests/FaultProgram"
        ),
        .testTarget(
            name: "PlatformTests",
            dependencies: [
                "Greeter",
                "fault-program",
                "insa-agents",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ]
        ),
    ]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = strict + inCI
}
