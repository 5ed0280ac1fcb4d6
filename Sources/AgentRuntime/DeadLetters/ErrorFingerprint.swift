public import MessageBus

/// What dead letters of the same cause have in common: worker, kind of request, type of error, and the error's words
/// without what differs from one message to the next.
public struct ErrorFingerprint: Sendable, Hashable, CustomStringConvertible {
    /// The error's words with numbers, ids, quoted values, paths and addresses replaced, at most 200 characters.
    public let pattern: String
    /// Sixteen hexadecimal digits, stable over versions and restarts.
    public let description: String

    /// The fingerprint of an error.
    public init(agent: WorkerName, kind: String, errorType: String, message: String) {
        pattern = ErrorPattern.of(message)
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for part in [agent.rawValue, kind, errorType, pattern] {
            for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            // An end that no text contains, so that "ab" + "c" differs from "a" + "bc".
            hash = (hash ^ 0xff) &* 0x100_0000_01b3
        }
        let digits = String(hash, radix: 16)
        description = String(repeating: "0", count: 16 - digits.count) + digits
    }
}
