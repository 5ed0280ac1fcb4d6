/// The one place where errors are turned into a ``FailureClass``.
///
/// Rules are asked in order, the one added last first; then come the standard ones: `CancellationError` is cancelled, a
/// ``ClassifiedError`` is what it says, coding errors are permanent, and known I/O errors are transient. Everything else is
/// unknown, and an unknown error is permanent unless ``treatingUnknown(as:)`` says otherwise: repeating a programming error
/// only repeats its side effects.
public struct FailureClassifier: Sendable {
    /// Names the class of the errors it knows and returns `nil` for all others.
    public typealias Rule = @Sendable (any Error) -> FailureClass?

    /// The standard rules alone; an unknown error is permanent.
    public static let standard = FailureClassifier(rules: [], unknown: .permanent)

    // Named by their full names because this module imports nothing that declares them.
    private static let transientTypeNames: Set<String> = [
        "Foundation.POSIXError", "FoundationEssentials.POSIXError", "FoundationNetworking.URLError",
        "Foundation.URLError",
        "System.Errno", "SystemPackage.Errno", "NIOCore.IOError", "NIOPosix.NIOConnectionError",
    ]

    private let rules: [Rule]
    private let unknown: FailureClass

    /// This classifier with `rule` asked before all others.
    public func adding(_ rule: @escaping Rule) -> FailureClassifier {
        FailureClassifier(rules: [rule] + rules, unknown: unknown)
    }

    /// This classifier with every error of type `Failure` put into `failureClass`, before all other rules.
    public func treating<Failure: Error>(_ type: Failure.Type, as failureClass: FailureClass) -> FailureClassifier {
        adding { $0 is Failure ? failureClass : nil }
    }

    /// This classifier with `failureClass` for the errors that no rule recognises.
    public func treatingUnknown(as failureClass: FailureClass) -> FailureClassifier {
        FailureClassifier(rules: rules, unknown: failureClass)
    }

    /// The class of `error`; that of unknown errors when no rule recognises it.
    public func classify(_ error: any Error) -> FailureClass {
        recognise(error) ?? unknown
    }

    /// The class of `error`, or `nil` when no rule recognises it.
    ///
    /// A circuit breaker needs the difference: a known caller's mistake says nothing about the supplier, an unknown error may.
    public func recognise(_ error: any Error) -> FailureClass? {
        for rule in rules {
            if let failureClass = rule(error) { return failureClass }
        }
        return switch error {
        case is CancellationError: .cancelled
        case let classified as any ClassifiedError: classified.failureClass
        case is DecodingError, is EncodingError: .permanent
        case _ where Self.transientTypeNames.contains(String(reflecting: type(of: error))): .transient
        case _: nil
        }
    }
}
