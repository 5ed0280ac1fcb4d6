import Glibc

/// Which file a descriptor or a path is about.
struct FileIdentity: Equatable {
    let device: UInt64
    let node: UInt64
    let isRegular: Bool

    init?(of descriptor: Int32) {
        var found = stat()
        // because: the structure outlives the call that fills it.
        guard unsafe fstat(descriptor, &found) == 0 else { return nil }
        self.init(found)
    }

    init?(path: String) {
        var found = stat()
        // because: path and structure outlive the call.
        guard unsafe stat(path, &found) == 0 else { return nil }
        self.init(found)
    }

    private init(_ found: stat) {
        device = UInt64(found.st_dev)
        node = UInt64(found.st_ino)
        isRegular = found.st_mode & S_IFMT == S_IFREG
    }
}
