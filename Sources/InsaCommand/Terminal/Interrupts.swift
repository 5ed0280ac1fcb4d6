import Dispatch
import Foundation

/// Signals as a stream, for commands that have something to do or to say before they end.
enum Interrupts {
    /// As long as the stream is iterated, such a signal to this process is an element of it instead of its end.
    static func ofProcess(_ signals: [Int32] = [SIGINT]) -> AsyncStream<Void> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
            for number in signals {
                // The default action, ending the process, would come before every handler.
                _ = signal(number, SIG_IGN)
                let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
                source.setEventHandler {
                    // Nobody else holds the source; it lives as long as the process, which does one thing and ends.
                    withExtendedLifetime(source) { _ = continuation.yield() }
                }
                source.resume()
            }
            continuation.onTermination = { _ in
                for number in signals { _ = signal(number, SIG_DFL) }
            }
        }
    }
}
