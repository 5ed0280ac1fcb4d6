import Foundation

/// A directory of one test.
struct TemporaryDirectory {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("telemetry-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    func remove() {
        // because: a directory that is left behind in the temporary folder fails no promise of the product.
        try? FileManager.default.removeItem(at: url)
    }
}
