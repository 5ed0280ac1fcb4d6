import Foundation
import Glibc
import Synchronization

/// One line on standard error that is written over while something goes on; nothing when nobody looks at it.
final class ProgressLine: Sendable {
    private let title: String
    private let isShown: Bool
    private let last = Mutex("")

    init(_ title: String, isShown: Bool = isatty(STDERR_FILENO) == 1) {
        self.title = title
        self.isShown = isShown
    }

    /// Shows how much is done, from 0 to 1.
    func show(fraction: Double) { show("\(title) \(Int((min(max(fraction, 0), 1) * 100).rounded(.down))) %") }

    /// Shows what is done at the moment.
    func show(step: String) { show("\(title) \(step)") }

    /// Removes the line.
    func clear() { show("") }

    private func show(_ text: String) {
        guard isShown else { return }
        let isNew = last.withLock { last in
            defer { last = text }
            return last != text
        }
        if isNew { FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8)) }
    }
}
