import Foundation

/// A program of this package, as it was built beside the tests.
struct BuiltProgram {
    /// What a program that has ended left behind.
    struct Result {
        let status: Int32
        let output: String
        let complaints: String
    }

    let url: URL

    init(_ name: String) throws {
        let tests = URL(fileURLWithPath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
        url = tests.deletingLastPathComponent().appendingPathComponent(name)
    }

    /// Runs the program to its end.
    func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Result {
        try Self.run(url, arguments, input: input, environment: environment)
    }

    static func run(
        _ url: URL,
        _ arguments: [String],
        input: String = "",
        environment: [String: String] = [:]
    ) throws -> Result {
        let process = Process()
        let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
        process.executableURL = url
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = stdin
        process.standardOutput = stdout
        process.standardError = stderr
        try process.run()
        try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try stdin.fileHandleForWriting.close()
        // Standard error is small in every case tried here, so reading one after the other cannot block the program.
        let output = stdout.fileHandleForReading.readDataToEndOfFile()
        let complaints = stderr.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus,
            output: String(decoding: output, as: UTF8.self),
            complaints: String(decoding: complaints, as: UTF8.self)
        )
    }
}
