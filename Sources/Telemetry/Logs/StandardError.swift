import Glibc

/// Standard error as a place for whole lines.
enum StandardError {
    /// Whether a person is likely to be watching.
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Writes `line`; what the other end does not take is lost, because a log must never stop the work.
    static func write(_ line: [UInt8]) {
        unsafe line.withUnsafeBytes { buffer in
            var rest = unsafe buffer[...]
            while unsafe !rest.isEmpty {
                let slice = unsafe UnsafeRawBufferPointer(rebasing: rest)
                let written = unsafe Glibc.write(STDERR_FILENO, slice.baseAddress, slice.count)
                guard written > 0 || errno == EINTR else { return }
                unsafe rest = rest.dropFirst(max(0, written))
            }
        }
    }
}
