/// Why a call is not tried again.
public enum GiveUpReason: String, Sendable, Hashable, CaseIterable {
    /// The last allowed attempt has failed.
    case attemptsExhausted
    /// The wait would outlast the time budget, or the throttle allows no more retries for now.
    case budgetExhausted
    /// The failure is permanent.
    case permanent
    /// The caller gave up.
    case cancelled
    /// A policy refused the call; trying again at once would defeat it.
    case rejected
}
