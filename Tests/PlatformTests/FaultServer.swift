import Foundation

/// `insa-agents serve` on a folder that outlives it.
final class FaultServer {
    let process: FaultProcess
    let client: FaultClient
    let metrics: String

    /// Starts a server and waits for its addresses.
    init(_ folder: FaultFolder, _ arguments: [String] = [], shell: String? = nil) throws {
        process = try Self.start(folder, arguments, shell: shell)
        guard let api = try process.line("api "), let metrics = try process.line("metrics ") else {
            let end = try process.waitForEnd(within: 10)
            throw FaultProcess.Silent(
                description: "the server ended with \(end): \(try folder.complaints.suffix(2000))"
            )
        }
        client = FaultClient(api: Self.address(api))
        self.metrics = Self.address(metrics)
    }

    /// Starts a server that may not come so far.
    static func start(_ folder: FaultFolder, _ arguments: [String] = [], shell: String? = nil) throws -> FaultProcess {
        let common = [
            "serve", "--port", "0", "--metrics-port", "0", "--log-format", "text", "--data-dir", folder.data.path,
        ]
        return try FaultProcess("insa-agents", common + arguments, log: folder.log, shell: shell)
    }

    private static func address(_ line: String) -> String {
        line.split(separator: " ").last.map(String.init) ?? ""
    }

    /// Sends SIGTERM and says how it ended.
    func stop(within seconds: Double = 60) throws -> FaultProcess.End {
        process.send(SIGTERM)
        return try process.waitForEnd(within: seconds)
    }
}
