/// How an admitted call ended, as far as the breaker cares.
public enum CircuitOutcome: String, Sendable, Hashable, CaseIterable {
    /// The supplier did its work.
    case success
    /// The supplier failed, or may have.
    case failure
    /// The caller gave up before the supplier could show anything; the permit goes back.
    case abandoned
    /// The call failed through no fault of the supplier, such as a validation error; the permit goes back.
    case ignored

    /// What `error` says about the supplier.
    ///
    /// A known permanent error is the caller's mistake and a refusal came from another policy: both are ignored. An error
    /// that nothing recognises counts as a failure, because it may be the supplier's.
    public init(of error: any Error, classifier: FailureClassifier = .standard) {
        self =
            switch classifier.recognise(error) {
            case .transient, nil: .failure
            case .permanent, .rejected: .ignored
            case .cancelled: .abandoned
            }
    }
}
