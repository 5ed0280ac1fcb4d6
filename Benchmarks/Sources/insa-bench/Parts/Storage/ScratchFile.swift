import Foundation

/// A directory for one measurement, beside the benchmark itself: a temporary directory may be memory.
final class ScratchFile: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.currentDirectoryPath + "/.build/bench-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        // because: what is left behind is below .build and measures nothing any more.
        try? FileManager.default.removeItem(atPath: path)
    }
}
