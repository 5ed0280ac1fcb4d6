/// Which build runs where; the constants of `insa_build_info` and `insa_system_info`.
public struct BuildIdentity: Hashable, Sendable {
    /// The version of the product.
    public let version: String
    /// The commit it was built from.
    public let revision: String
    /// The version of Swift it was built with.
    public let swiftVersion: String
    /// What the operator calls this installation, such as `production`.
    public let environment: String
    /// The operating system.
    public let platform: String

    /// Creates an identity.
    public init(
        version: String,
        revision: String = "unknown",
        swiftVersion: String = "6.3",
        environment: String = "production",
        platform: String = "linux"
    ) {
        self.version = version
        self.revision = revision
        self.swiftVersion = swiftVersion
        self.environment = environment
        self.platform = platform
    }
}
