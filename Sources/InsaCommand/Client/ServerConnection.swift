import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// A server and what is needed to talk to it.
struct ServerConnection: Sendable {
    /// The largest answer that is read, in bytes.
    static let answerLimit = 16_777_216

    let address: String
    private let apiKey: String?
    private let timeout: Duration

    /// Takes the address of a server; a path after the host is kept as a prefix.
    ///
    /// - Throws: ``CommandFailure`` with `usage` when `server` is not an http or https URL, or the key is not ASCII.
    init(server: String, apiKey: String?, timeout: Duration) throws(CommandFailure) {
        guard let url = URLComponents(string: server), let host = url.host, !host.isEmpty,
            ["http", "https"].contains(url.scheme?.lowercased() ?? ""), url.query == nil, url.fragment == nil,
            url.user == nil, url.password == nil, url.port.map({ (1...65_535).contains($0) }) ?? true
        else {
            let shown = TerminalText.sanitized(server)
            let example = "an address such as http://127.0.0.1:5000"
            throw CommandFailure(status: .usage, message: "\"\(shown)\" is not \(example)")
        }
        if let apiKey, apiKey.isEmpty || !apiKey.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) {
            throw CommandFailure(status: .usage, message: "the API key must be visible ASCII characters")
        }
        address = server.hasSuffix("/") ? String(server.dropLast()) : server
        self.apiKey = apiKey
        self.timeout = timeout
    }

    /// Sends `request` and reads the whole answer, whatever its status.
    func answer(to request: ServerRequest) async throws -> ServerAnswer {
        try await exchange(request, timeout: timeout) { response in
            let body = try await response.body.collect(upTo: Self.answerLimit)
            return Self.answer(response, body)
        }
    }

    /// Sends `request` and returns the answer if its status says that it worked.
    func accepted(_ request: ServerRequest) async throws -> ServerAnswer {
        try await answer(to: request).checked()
    }

    /// Sends `request` and hands on the events of the answer, one by one, until the server ends the stream or
    /// `receive` returns `false`.
    ///
    /// The time limit holds for each silence, not for the whole stream, which may last as long as its task.
    func events(of request: ServerRequest, _ receive: (ServerEvent) throws -> Bool) async throws {
        try await exchange(request, timeout: .seconds(86_400)) { response in
            let type = response.headers.first(name: "content-type") ?? ""
            guard response.status == .ok, type.lowercased().hasPrefix("text/event-stream") else {
                let answer = Self.answer(response, try await response.body.collect(upTo: Self.answerLimit))
                _ = try answer.checked().json()
                throw CommandFailure(status: .failure, message: "the server sent no event stream")
            }
            var parser = EventStreamParser()
            for try await part in response.body {
                for event in try parser.events(in: part.readableBytesView) where try !receive(event) { return }
            }
        }
    }

    /// Sends `request` and hands on the lines of the answer as they come.
    ///
    /// The time limit holds for each silence. An answer that breaks off ends with an error.
    func lines(of request: ServerRequest, _ receive: (String) throws -> Void) async throws {
        try await exchange(request, timeout: .seconds(86_400)) { response in
            guard response.status == .ok else {
                let answer = Self.answer(response, try await response.body.collect(upTo: Self.answerLimit))
                _ = try answer.checked()
                throw CommandFailure(status: .failure, message: "the server sent no lines")
            }
            var line: [UInt8] = []
            for try await part in response.body {
                for byte in part.readableBytesView {
                    if byte != UInt8(ascii: "\n") {
                        line.append(byte)
                        continue
                    }
                    try receive(String(decoding: line, as: UTF8.self))
                    line.removeAll(keepingCapacity: true)
                }
                guard line.count <= Self.answerLimit else { throw NIOTooManyBytesError(maxBytes: Self.answerLimit) }
            }
            if !line.isEmpty { try receive(String(decoding: line, as: UTF8.self)) }
        }
    }

    private func exchange<Value: Sendable>(
        _ request: ServerRequest,
        timeout: Duration,
        _ read: (HTTPClientResponse) async throws -> Value
    ) async throws -> Value {
        let limit = TimeAmount(timeout)
        do {
            return try await HTTPClient.withHTTPClient(configuration: configuration) { client in
                try await read(try await client.execute(outgoing(request), timeout: limit))
            }
        } catch {
            throw failure(error)
        }
    }

    private var configuration: HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration()
        // A key must not travel to another address than the one that was typed.
        configuration.redirectConfiguration = .disallow
        configuration.timeout.connect = .seconds(min(10, TimeAmount(timeout).nanoseconds / 1_000_000_000 + 1))
        configuration.timeout.read = TimeAmount(timeout)
        configuration.connectionPool.retryConnectionEstablishment = false
        return configuration
    }

    private func outgoing(_ request: ServerRequest) -> HTTPClientRequest {
        var outgoing = HTTPClientRequest(url: address + request.target)
        outgoing.method = .init(rawValue: request.method.rawValue)
        for (name, value) in request.headers { outgoing.headers.replaceOrAdd(name: name, value: value) }
        if let apiKey { outgoing.headers.replaceOrAdd(name: "authorization", value: "Bearer \(apiKey)") }
        outgoing.headers.replaceOrAdd(name: "user-agent", value: "insa-agents/\(ProductVersion.number)")
        if let body = request.body {
            outgoing.headers.replaceOrAdd(name: "content-type", value: "application/json")
            outgoing.body = .bytes(ByteBuffer(bytes: body))
        }
        return outgoing
    }

    private static func answer(_ response: HTTPClientResponse, _ body: ByteBuffer) -> ServerAnswer {
        ServerAnswer(
            status: Int(response.status.code),
            contentType: response.headers.first(name: "content-type") ?? "",
            retryAfter: response.headers.first(name: "retry-after"),
            body: Data(body.readableBytesView)
        )
    }
}
