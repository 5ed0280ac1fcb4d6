import Glibc
import Synchronization

/// The right to work in a data directory: an advisory lock that the kernel takes back when the process dies.
///
/// The lock file says who holds it, and how far that process came, for whoever comes next.
final class InstanceLock: Sendable {
    /// How far the holder of the lock came.
    enum Phase: String {
        case opening, open, closed
    }

    /// How far the holder before this one came; `nil` when nobody was here before.
    let previous: Phase?
    private let path: String
    private let descriptor: Mutex<Int32?>

    private init(path: String, descriptor: Int32, previous: Phase?) {
        self.path = path
        self.descriptor = Mutex(descriptor)
        self.previous = previous
    }

    deinit { release(.none) }

    /// Takes the lock of `directory` without waiting for it.
    static func acquire(_ directory: DataDirectory) throws(DatabaseFileError) -> InstanceLock {
        let path = directory.lockPath
        // Somebody may delete the file between opening and locking it: the lock must be on the file others will find.
        for _ in 0..<100 {
            // because: the C library takes a path by pointer; Swift keeps it alive for the call. A child process must not
            // inherit the lock, hence O_CLOEXEC.
            let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
            guard descriptor >= 0 else { throw .inaccessible(path: path, reason: SystemReason.last) }
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                let code = errno
                defer { close(descriptor) }
                guard code == EWOULDBLOCK else { throw .unlockable(path: path, reason: SystemReason.text(code)) }
                throw .locked(directory: directory.path, pid: content(descriptor).pid)
            }
            if isSameFile(descriptor, path) {
                let lock = InstanceLock(path: path, descriptor: descriptor, previous: content(descriptor).phase)
                // Whoever only looks after the file leaves what the last instance wrote, apart from the process.
                try lock.write(lock.previous ?? .opening)
                return lock
            }
            close(descriptor)
        }
        throw .unlockable(path: path, reason: "the file keeps being replaced")
    }

    /// Writes down how far this process came.
    func write(_ phase: Phase) throws(DatabaseFileError) {
        let written = descriptor.withLock { $0.map { Self.write(phase, to: $0) } ?? true }
        guard written else { throw .inaccessible(path: path, reason: SystemReason.last) }
    }

    /// Gives the lock back, once; what is written down last is `phase`, if given.
    func release(_ phase: Phase?) {
        descriptor.withLock { descriptor in
            guard let open = descriptor else { return }
            if let phase { _ = Self.write(phase, to: open) }
            close(open)
            descriptor = nil
        }
    }

    private static func write(_ phase: Phase, to descriptor: Int32) -> Bool {
        let bytes = Array("\(getpid()) \(phase.rawValue)\n".utf8)
        // because: the bytes are copied during the call.
        let count = unsafe pwrite(descriptor, bytes, bytes.count, 0)
        return count == bytes.count && ftruncate(descriptor, off_t(bytes.count)) == 0
    }

    private static func content(_ descriptor: Int32) -> (pid: Int32?, phase: Phase?) {
        var bytes = [UInt8](repeating: 0, count: 64)
        // because: the buffer outlives the call, which writes at most its size.
        let count = unsafe pread(descriptor, &bytes, bytes.count, 0)
        let words = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(whereSeparator: \.isWhitespace)
        guard words.count == 2 else { return (nil, nil) }
        return (Int32(words[0]), Phase(rawValue: String(words[1])))
    }

    private static func isSameFile(_ descriptor: Int32, _ path: String) -> Bool {
        var held = stat()
        var found = stat()
        // because: both structures outlive the calls that fill them.
        guard unsafe fstat(descriptor, &held) == 0, unsafe stat(path, &found) == 0 else { return false }
        return held.st_ino == found.st_ino && held.st_dev == found.st_dev
    }
}
