import HTTPTypes
import Resilience

/// How long a client wants to wait for a result, by its `Prefer` header (RFC 7240).
struct WaitPreference: Sendable, Hashable {
    /// The wait; zero answers at once.
    let wait: Duration
    /// What `Preference-Applied` says; `nil` when the client stated nothing.
    let applied: String?

    /// - Throws: A problem with status 400 when `wait` is not a whole number of seconds.
    init(_ headers: HTTPFields, _ settings: GatewaySettings) throws(Problem) {
        guard headers[.prefer] != nil else {
            wait = settings.waitDefault
            applied = nil
            return
        }
        var seconds: Int?
        for preference in headers[values: .prefer].flatMap({ $0.split(separator: ",") }) {
            let token = preference.prefix { $0 != ";" }.filter { $0 != " " && $0 != "\t" }.lowercased()
            if token == "respond-async" {
                wait = .zero
                applied = "respond-async"
                return
            }
            guard token.hasPrefix("wait") else { continue }
            guard token.hasPrefix("wait="), let number = Int(token.dropFirst(5)), number >= 0 else {
                throw Problem(.malformed, "Prefer: wait must be a whole number of seconds, such as wait=10")
            }
            seconds = min(number, Int(settings.waitMax.inSeconds))
        }
        wait = seconds.map { .seconds($0) } ?? settings.waitDefault
        applied = seconds.map { "wait=\($0)" }
    }
}
