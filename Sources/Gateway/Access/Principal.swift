/// Who makes a request.
enum Principal: Sendable, Hashable {
    /// No keys are configured, so nobody is asked.
    case anyone
    /// The bearer of this key.
    case bearer(name: String, role: AccessRole)

    /// The name for remarks and for telling idempotency keys of different callers apart.
    var name: String? {
        switch self {
        case .anyone: nil
        case .bearer(let name, _): name
        }
    }
}
