import AsyncHTTPClient
import NIOCore
import NIOPosix

extension ServerConnection {
    /// What an error of the transport means to the person at the terminal.
    func failure(_ error: any Error) -> any Error {
        switch error {
        case is CommandFailure, is CancellationError: return error
        case is NIOTooManyBytesError:
            let limit = "\(Self.answerLimit / 1_048_576) MiB"
            return CommandFailure(status: .failure, message: "the answer is larger than \(limit) and was not read")
        case let error as HTTPClientError where Self.timeouts.contains(error):
            return unavailable("it did not answer in time (--timeout sets how long to wait)")
        case let error as HTTPClientError where error == .remoteConnectionClosed:
            return unavailable("it closed the connection without an answer")
        case let error as NIOConnectionError:
            return unavailable(Self.reason(error))
        case let error as IOError:
            return unavailable(Self.reason(error))
        default:
            return unavailable(String(describing: error))
        }
    }

    private static let timeouts: [HTTPClientError] = [
        .connectTimeout, .readTimeout, .writeTimeout, .deadlineExceeded, .getConnectionFromPoolTimeout,
        .tlsHandshakeTimeout,
    ]

    private func unavailable(_ reason: String) -> CommandFailure {
        CommandFailure(status: .unavailable, message: "no server at \(address): \(reason)")
    }

    private static func reason(_ error: NIOConnectionError) -> String {
        if error.dnsAError != nil, error.dnsAAAAError != nil { return "the name \(error.host) is not known" }
        let refusals = error.connectionErrors.map { String(describing: $0.error) }
        return refusals.contains { $0.contains("refused") }
            ? "the connection was refused; is it running? (insa-agents serve)"
            : refusals.first ?? "it cannot be reached"
    }

    private static func reason(_ error: IOError) -> String {
        let text = String(describing: error)
        return text.contains("refused") ? "the connection was refused; is it running? (insa-agents serve)" : text
    }
}
