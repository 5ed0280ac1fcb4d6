import Synchronization

/// The requests a server has seen, for the test to look at.
final class RequestLog: Sendable {
    private let requests = Mutex<[String]>([])

    var all: [String] { requests.withLock { $0 } }

    func append(_ request: String) {
        requests.withLock { $0.append(request) }
    }
}
