import Glibc

/// What tells that the content of a file has changed, without reading it.
struct FileState: Equatable {
    private let size: Int64
    private let seconds: Int
    private let nanoseconds: Int

    init?(of descriptor: Int32) {
        var found = stat()
        // because: the structure outlives the call that fills it.
        guard unsafe fstat(descriptor, &found) == 0 else { return nil }
        size = Int64(found.st_size)
        seconds = found.st_mtim.tv_sec
        nanoseconds = found.st_mtim.tv_nsec
    }
}
