import Foundation

/// What the test writes on standard input, until it ends or the process is told to stop.
struct Lines {
    let stream: AsyncStream<String>
    private let continuation: AsyncStream<String>.Continuation

    init() {
        (stream, continuation) = AsyncStream.makeStream(of: String.self, bufferingPolicy: .bufferingOldest(10_000))
    }

    /// Reads on a thread of its own: reading blocks.
    func read() {
        Thread { [continuation] in
            while let line = readLine() { continuation.yield(line) }
            continuation.finish()
        }.start()
    }

    func finish() {
        continuation.finish()
    }
}
