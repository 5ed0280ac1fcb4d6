import AgentRuntime
import MessageBus

/// A dead letter with everything worked out that can be before the writer is asked.
struct PreparedLetter: Sendable {
    let letter: DeadLetter
    let errorType: String
    let fingerprint: ErrorFingerprint
    let trace: [UInt8]?
    let failures: [UInt8]?

    var id: MessageID { letter.id }

    /// A letter that no task stands behind.
    init(_ letter: DeadLetter) {
        self.letter = letter
        errorType = letter.errorType
        fingerprint = letter.fingerprint
        trace = letter.trace?.bytes
        failures = FailureHistory.encode(letter.failures)
    }

    /// The letter of a task that `cause` has ended; the task's row has the failures before it.
    init(_ letter: DeadLetter, cause: AttemptFailure) {
        var letter = letter
        letter.failures = [cause]
        self.init(letter)
    }
}
