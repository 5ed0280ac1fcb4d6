import Foundation

/// A program of the Prometheus package, run by a test.
struct ExternalTool {
    struct Missing: Error, CustomStringConvertible {
        let path: String
        var description: String { "\(path) is missing: install the Debian package prometheus" }
    }

    struct Result {
        let status: Int32
        let output: String
    }

    let path: String

    init(_ name: String) throws {
        path = "/usr/bin/" + name
        guard FileManager.default.isExecutableFile(atPath: path) else { throw Missing(path: path) }
    }

    /// Runs the program on `input` until it ends.
    func run(_ arguments: [String], input: [UInt8]) throws -> Result {
        let directory = try TemporaryDirectory()
        defer { directory.remove() }
        let page = directory.url.appendingPathComponent("page.txt")
        try Data(input).write(to: page)
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.standardInput = try FileHandle(forReadingFrom: page)
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Result(status: process.terminationStatus, output: String(decoding: data, as: UTF8.self))
    }

    /// Starts the program; the caller stops it.
    func start(_ arguments: [String], log: URL) throws -> Process {
        try Data().write(to: log)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        let handle = try FileHandle(forWritingTo: log)
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        return process
    }
}
