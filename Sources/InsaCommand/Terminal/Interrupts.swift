import Dispatch
import Foundation

/// Ctrl-C as a stream, for commands that have something to say before they end.
enum Interrupts {
    /// As long as the stream is iterated, a Ctrl-C of this process is an element of it instead of the end of the process.
    static func ofProcess() -> AsyncStream<Void> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
            // The default action, ending the process, would come before every handler.
            _ = signal(SIGINT, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
            source.setEventHandler {
                // Nobody else holds the source; it lives as long as the process, which follows one thing and ends.
                withExtendedLifetime(source) { _ = continuation.yield() }
            }
            continuation.onTermination = { _ in _ = signal(SIGINT, SIG_DFL) }
            source.resume()
        }
    }
}
