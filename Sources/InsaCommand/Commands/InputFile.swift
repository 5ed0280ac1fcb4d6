import Foundation
import Glibc

/// A file that a person named, to be read.
enum InputFile {
    /// What may stand at a path.
    enum Kind {
        /// A file that can be read more than once.
        case regular
        /// Pipes and devices as well.
        case any
    }

    /// - Throws: ``CommandFailure`` when it cannot be opened, or is not of this kind.
    static func open(_ path: String, _ name: String, _ kind: Kind) throws(CommandFailure) -> FileHandle {
        // A pipe that nobody writes to would be waited for before it could be refused.
        let waiting = kind == .regular ? O_NONBLOCK : 0
        // because: the C library takes a path by pointer; Swift keeps it alive for the call.
        let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC | waiting)
        guard descriptor >= 0 else { throw unreadable(name, SystemText.text(errno)) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        guard kind == .any || FileIdentity(of: descriptor)?.isRegular == true else {
            throw CommandFailure(status: .failure, message: "\(name) is not a regular file")
        }
        return handle
    }

    /// The first `limit` bytes of the file at `path`, and one more where there is one.
    static func contents(
        of path: String,
        _ name: String,
        _ kind: Kind,
        limit: Int
    ) throws(CommandFailure) -> Data {
        let handle = try open(path, name, kind)
        do {
            return try handle.read(upToCount: limit + 1) ?? Data()
        } catch {
            throw unreadable(name, SystemText.of(error))
        }
    }

    static func unreadable(_ name: String, _ reason: String) -> CommandFailure {
        CommandFailure(status: .failure, message: "\(name) cannot be read: \(reason)")
    }
}
