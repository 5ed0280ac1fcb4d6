import Glibc
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Resilience
import ServiceLifecycle

/// One port and what answers on it.
struct Listener<Responder: HTTPResponder>: Service
where Responder.Context: InitializableFromSource<ApplicationRequestContextSource> {
    let role: GatewayListener
    let host: String
    let port: Int
    let responder: Responder
    let settings: GatewaySettings
    let logger: Logger
    /// Gets the port when connections are taken.
    let onReady: @Sendable (Int) -> Void

    /// Listens until graceful shutdown or cancellation.
    ///
    /// - Throws: ``GatewayError`` when the port cannot be had.
    func run() async throws {
        do {
            try await application.run()
        } catch let error as IOError {
            throw failure(error)
        } catch let error as SocketAddressError {
            throw GatewayError.addressUnavailable(role, host: host, port: port, reason: String(describing: error))
        }
    }

    var application: Application<Responder> {
        var channel = HTTP1Channel.Configuration(idleTimeout: .nanoseconds(settings.idleTimeout.saturatingNanoseconds))
        channel.httpDecoder.maxHeaderFieldSize = 16 * 1024
        channel.httpDecoder.maxHeaderListSize = 32 * 1024
        channel.httpDecoder.maxHeaderFieldCount = 100
        let (port, onReady) = (port, onReady)
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

    private func failure(_ error: IOError) -> any Error {
        switch error.errnoCode {
        case EADDRINUSE: GatewayError.portTaken(role, host: host, port: port)
        case EACCES, EPERM: GatewayError.portForbidden(role, host: host, port: port)
        // because: the operating system's errors are an open set.
        default: GatewayError.addressUnavailable(role, host: host, port: port, reason: error.localizedDescription)
        }
    }
}
