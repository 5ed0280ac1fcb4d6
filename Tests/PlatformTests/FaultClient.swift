import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// What a client of a server under test can ask.
struct FaultClient: Sendable {
    let api: String

    func get(_ path: String) async throws -> RunningServer.Answer {
        try await send(.GET, path)
    }

    /// Asks for a sizing; `key` makes it idempotent.
    func size(_ body: String, key: String? = nil, prefer: String = "respond-async") async throws -> RunningServer.Answer
    {
        var headers: HTTPHeaders = ["content-type": "application/json", "prefer": prefer]
        if let key { headers.add(name: "idempotency-key", value: key) }
        return try await send(.POST, "/api/sizing", headers, body)
    }

    func send(
        _ method: HTTPMethod,
        _ path: String,
        _ headers: HTTPHeaders = [:],
        _ body: String? = nil
    ) async throws -> RunningServer.Answer {
        var request = HTTPClientRequest(url: api + path)
        request.method = method
        request.headers = headers
        if let body { request.body = .bytes(ByteBuffer(string: body)) }
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(60))
        let bytes = try await response.body.collect(upTo: 16 << 20)
        return RunningServer.Answer(
            status: Int(response.status.code),
            headers: response.headers,
            body: String(buffer: bytes)
        )
    }

    /// Every task the server knows, page by page.
    func tasks(_ query: String = "") async throws -> [[String: JSON]] {
        var tasks: [[String: JSON]] = []
        var cursor: String?
        repeat {
            let page = try await get("/api/tasks?limit=200\(query)\(cursor.map { "&cursor=\($0)" } ?? "")").json()
            tasks += page["items"]?.items.compactMap { if case .object(let task) = $0 { task } else { nil } } ?? []
            cursor = page["next_cursor"]?.text
        } while cursor != nil
        return tasks
    }

    /// Asks again and again until the answer is what is wanted, for at most so long.
    func poll(
        _ path: String,
        within limit: Duration = .seconds(60),
        until isWanted: (RunningServer.Answer) throws -> Bool
    ) async throws -> RunningServer.Answer {
        let end = ContinuousClock.now.advanced(by: limit)
        while true {
            let answer = try await get(path)
            if try isWanted(answer) { return answer }
            guard ContinuousClock.now < end else {
                throw FaultProcess.Silent(description: "\(path) still says \(answer.status) \(answer.body.prefix(500))")
            }
            await Task.yield()
        }
    }

    /// Waits until `tasks` have all reached `state`, and returns everything in that state, without results.
    @discardableResult
    func wait(for tasks: [String], state: String = "completed") async throws -> [String: [String: JSON]] {
        let limit = ContinuousClock.now.advanced(by: .seconds(90))
        while true {
            let found = try await self.tasks("&state=\(state)")
            let known = Dictionary(found.map { ($0["task_id"]?.text ?? "", $0) }) { first, _ in first }
            let missing = tasks.filter { known[$0] == nil }
            if missing.isEmpty { return known }
            guard ContinuousClock.now < limit else {
                throw FaultProcess.Silent(description: "not \(state): \(missing.count), such as \(missing.prefix(3))")
            }
            await Task.yield()
        }
    }
}
