extension MetricDescriptor {
    static func buildInfo(_ identity: BuildIdentity) -> MetricDescriptor {
        MetricDescriptor(
            "insa_build_info",
            .info,
            help: "Build identity, constant 1",
            labels: [
                MetricLabel("version", values: [identity.version]),
                MetricLabel("revision", values: [identity.revision]),
                MetricLabel("swift_version", values: [identity.swiftVersion]),
            ]
        )
    }

    static func systemInfo(_ identity: BuildIdentity) -> MetricDescriptor {
        MetricDescriptor(
            "insa_system_info",
            .info,
            help: "Deployment identity, constant 1",
            labels: [
                MetricLabel("environment", values: [identity.environment]),
                MetricLabel("platform", values: [identity.platform]),
            ]
        )
    }
}
