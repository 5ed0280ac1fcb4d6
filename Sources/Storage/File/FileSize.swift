import Glibc

/// How large files are.
enum FileSize {
    /// The size in bytes, 0 when there is no such file.
    static func of(_ path: String) -> Int {
        var found = stat()
        // because: the structure outlives the call that fills it.
        return unsafe stat(path, &found) == 0 ? Int(found.st_size) : 0
    }
}
