import Foundation
import Glibc

/// What has to be done to files so that a power cut finds either the old or the new state.
enum DatabaseFiles {
    /// Waits until the disk has the content of the file or directory.
    static func flush(_ path: String) throws(DatabaseFileError) {
        // because: the C library takes a path by pointer; Swift keeps it alive for the call.
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .inaccessible(path: path, reason: SystemReason.last) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .inaccessible(path: path, reason: SystemReason.last) }
    }

    /// Gives a file another name in one step, replacing what has it, and waits until the disk has that.
    static func move(_ path: String, to target: String) throws(DatabaseFileError) {
        // because: the C library takes paths by pointer; Swift keeps them alive for the call.
        guard unsafe rename(path, target) == 0 else { throw .inaccessible(path: target, reason: SystemReason.last) }
        try flush(URL(fileURLWithPath: target).deletingLastPathComponent().path)
    }

    /// Removes a file; one that is not there is fine.
    static func remove(_ path: String) throws(DatabaseFileError) {
        // because: the C library takes a path by pointer; Swift keeps it alive for the call.
        guard unsafe unlink(path) == 0 || errno == ENOENT else {
            throw .inaccessible(path: path, reason: SystemReason.last)
        }
    }
}
