import Glibc
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Resilience

/// One port and what answers on it.
struct Listener<Responder: HTTPResponder>: Sendable
where Responder.Context: InitializableFromSource<ApplicationRequestContextSource> {
    let host: String
    let port: Int
    let responder: Responder
    let settings: GatewaySettings
    let logger: Logger

    /// Listens until graceful shutdown or cancellation; `onReady` gets the port.
    ///
    /// - Throws: ``GatewayError`` when the port cannot be had.
    func run(onReady: @escaping @Sendable (Int) -> Void) async throws {
        do {
            try await application(onReady: onReady).run()
        } catch let error as IOError {
            throw Self.failure(error, host, port)
        } catch let error as SocketAddressError {
            throw GatewayError.addressUnavailable(host: host, port: port, reason: Self.reason(error))
        }
    }

    func application(onReady: @escaping @Sendable (Int) -> Void = { _ in }) -> Application<Responder> {
        var channel = HTTP1Channel.Configuration(idleTimeout: .nanoseconds(settings.idleTimeout.saturatingNanoseconds))
        channel.httpDecoder.maxHeaderFieldSize = 16 * 1024
        channel.httpDecoder.maxHeaderListSize = 32 * 1024
        channel.httpDecoder.maxHeaderFieldCount = 100
        let port = port
        return Application(
            responder: responder,
            server: .http1(configuration: channel),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port),
                availableConnectionsDelegate: MaximumAvailableConnections(settings.maxConnections, logger: logger)
            ),
            onServerRunning: { onReady($0.localAddress?.port ?? port) },
            logger: logger
        )
    }

    private static func failure(_ error: IOError, _ host: String, _ port: Int) -> any Error {
        switch error.errnoCode {
        case EADDRINUSE: GatewayError.portTaken(host: host, port: port)
        case EACCES, EPERM: GatewayError.portForbidden(host: host, port: port)
        // because: the operating system's errors are an open set.
        default: GatewayError.addressUnavailable(host: host, port: port, reason: error.localizedDescription)
        }
    }

    private static func reason(_ error: SocketAddressError) -> String { String(describing: error) }
}
