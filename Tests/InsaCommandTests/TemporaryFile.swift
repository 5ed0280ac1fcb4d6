import Foundation

/// Runs `body` with the path of a file that holds `content` and is gone afterwards.
func withFile(_ content: String, _ body: (String) throws -> Void) throws {
    try withFile(Data(content.utf8), body)
}

/// Runs `body` with the path of a file that holds `content` and is gone afterwards.
func withFile(_ content: Data, _ body: (String) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("insa-\(UUID().uuidString).yaml").path
    guard FileManager.default.createFile(atPath: path, contents: content) else { throw CocoaError(.fileWriteUnknown) }
    let outcome = Result { try body(path) }
    try FileManager.default.removeItem(atPath: path)
    try outcome.get()
}

/// Runs `body` with the path of a file that holds `content` and is gone afterwards.
func withRequestFile(_ content: String, _ body: (String) async throws -> Void) async throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("insa-\(UUID().uuidString)").path
    guard FileManager.default.createFile(atPath: path, contents: Data(content.utf8)) else {
        throw CocoaError(.fileWriteUnknown)
    }
    do {
        try await body(path)
    } catch {
        try FileManager.default.removeItem(atPath: path)
        throw error
    }
    try FileManager.default.removeItem(atPath: path)
}
