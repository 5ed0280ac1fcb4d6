import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// `insa-agents serve` as a process of its own on free ports; stopped by its pid.
final class RunningServer {
    struct Unannounced: Error {
        let output: String
    }

    struct Answer {
        let status: Int
        let headers: HTTPHeaders
        let body: String

        func json() throws -> [String: JSON] {
            try JSONDecoder().decode([String: JSON].self, from: Data(body.utf8))
        }
    }

    let api: String
    let metrics: String
    /// Where it keeps its state.
    let directory: URL
    private let ownsDirectory: Bool
    private let process = Process()

    /// Starts a server, with a directory of its own unless it is to go on with the state of an earlier one.
    init(_ arguments: [String] = [], in given: URL? = nil) throws {
        directory = given ?? FileManager.default.temporaryDirectory.appendingPathComponent("insa-\(UUID().uuidString)")
        ownsDirectory = given == nil
        let output = Pipe()
        process.executableURL = try BuiltProgram("insa-agents").url
        let standard = ["--port", "0", "--metrics-port", "0", "--log-level", "warning", "--data-dir", directory.path]
        process.arguments = ["serve"] + standard + arguments
        process.standardOutput = output
        try process.run()
        var text = ""
        while text.split(separator: "\n", omittingEmptySubsequences: false).count < 3 {
            let data = output.fileHandleForReading.availableData
            guard !data.isEmpty else { throw Unannounced(output: text) }
            text += String(decoding: data, as: UTF8.self)
        }
        let urls = text.split(separator: "\n").compactMap { $0.split(separator: " ").last.map(String.init) }
        guard urls.count == 2 else { throw Unannounced(output: text) }
        (api, metrics) = (urls[0], urls[1])
    }

    deinit {
        if process.isRunning {
            process.terminate()
            process.waitUntilExit()
        }
        if ownsDirectory { _ = Result { try FileManager.default.removeItem(at: directory) } }
    }

    func get(_ path: String, accept: String? = nil) async throws -> Answer {
        try await send(.GET, path.hasPrefix("http") ? path : api + path, headers: accept.map { ["accept": $0] } ?? [:])
    }

    func post(_ path: String, _ body: String, headers: HTTPHeaders = [:]) async throws -> Answer {
        var headers = headers
        headers.replaceOrAdd(name: "content-type", value: "application/json")
        return try await send(.POST, api + path, headers: headers, body: body)
    }

    func send(
        _ method: HTTPMethod,
        _ url: String,
        headers: HTTPHeaders = [:],
        body: String? = nil
    ) async throws -> Answer {
        var request = HTTPClientRequest(url: url)
        request.method = method
        request.headers = headers
        if let body { request.body = .bytes(ByteBuffer(string: body)) }
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(60))
        let bytes = try await response.body.collect(upTo: 16 << 20)
        return Answer(status: Int(response.status.code), headers: response.headers, body: String(buffer: bytes))
    }

    /// Sends SIGTERM and returns the exit status.
    func stop() -> Int32 {
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// Kills the process at once, as a crash would.
    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
