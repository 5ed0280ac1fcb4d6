import Foundation

/// Notes of what was done, in a file that outlives the process: each is on its way to the file before the work begins.
struct Diary: Sendable {
    let path: String

    func note(_ text: String) throws {
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        defer { _ = Result { try file.close() } }
        try file.seekToEnd()
        try file.write(contentsOf: Data((text + "\n").utf8))
    }
}
