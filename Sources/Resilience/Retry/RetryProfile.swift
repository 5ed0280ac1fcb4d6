/// The retry rules that settings may name; `RetryProfile(rawValue:)` looks one up.
public enum RetryProfile: String, Sendable, Hashable, CaseIterable {
    /// See ``RetryRule/standard``.
    case `default`
    /// See ``RetryRule/database``.
    case database
    /// See ``RetryRule/network``.
    case network
    /// See ``RetryRule/api``.
    case api
    /// See ``RetryRule/fast``.
    case fast
    /// See ``RetryRule/ai``.
    case ai
}
