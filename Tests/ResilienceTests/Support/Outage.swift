import Resilience

/// A transient failure of a supplier.
struct Outage: ClassifiedError, Equatable {
    var text = "the supplier is down"
    var retryAfter: Duration?
    var failureClass: FailureClass { .transient }
}

/// An error that no rule knows.
struct Unheard: Error {}
