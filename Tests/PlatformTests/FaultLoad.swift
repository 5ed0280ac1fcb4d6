import Foundation
import Glibc
import Synchronization

/// Orders under way over many lives of a server: what was sent, what was acknowledged, what stands open.
final class FaultLoad: Sendable {
    private struct State {
        var next = 0
        /// Sent without an answer: the server may or may not have them; they are sent again.
        var open: [FaultOrder] = []
        var tasks: [FaultOrder: String] = [:]
        var results: [FaultOrder: Substring] = [:]
        var faults: [String] = []
        var refusals: [String: Int] = [:]
        var acknowledgedNow = 0
        var isOver = false
    }

    private let state = Mutex(State())

    /// The task of every acknowledged order.
    var acknowledged: [FaultOrder: String] { state.withLock { $0.tasks } }
    /// The results that were in the acknowledgement already.
    var results: [FaultOrder: Substring] { state.withLock { $0.results } }
    /// Everything that was ever sent.
    var sent: [FaultOrder] { (0..<state.withLock { $0.next }).map { FaultOrder(number: $0) } }
    /// What must not have happened.
    var faults: [String] { state.withLock { $0.faults } }
    /// Answers that were no acknowledgement, by what they said.
    var refusals: [String: Int] { state.withLock { $0.refusals } }

    /// Four submitters at once; the one whose acknowledgement is number `limit` of this life sends the server `signal`.
    ///
    /// - Returns: How many were acknowledged.
    func run(on client: FaultClient, pid: Int32, _ signal: Int32, after limit: Int) async -> Int {
        state.withLock {
            $0.acknowledgedNow = 0
            $0.isOver = false
        }
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    while let order = self.take() {
                        guard await self.submit(order, to: client) else { return }
                        if self.reaches(limit) { _ = Glibc.kill(pid, signal) }
                    }
                }
            }
        }
        return state.withLock { $0.acknowledgedNow }
    }

    private func take() -> FaultOrder? {
        state.withLock { state in
            guard !state.isOver else { return nil }
            if let open = state.open.popLast() { return open }
            state.next += 1
            return FaultOrder(number: state.next - 1)
        }
    }

    /// - Returns: `false` when the server is gone.
    private func submit(_ order: FaultOrder, to client: FaultClient) async -> Bool {
        do {
            let prefer = order.number % 5 == 0 ? "wait=5" : "respond-async"
            note(try await client.size(order.body, key: order.key, prefer: prefer), of: order)
            return true
        } catch {
            state.withLock { $0.open.append(order) }
            return false
        }
    }

    /// Books an answer to `order`, whenever it came: each order has one task, and an acknowledged one always the same.
    func note(_ answer: RunningServer.Answer, of order: FaultOrder) {
        let task = answer.status == 200 || answer.status == 202 ? FaultTask(answer.body) : nil
        state.withLock { state in
            guard let task else {
                let detail = (try? answer.json()["detail"]?.text) ?? ""
                state.refusals["\(answer.status) \(detail)", default: 0] += 1
                state.open.append(order)
                if answer.status != 429, answer.status != 503 {
                    state.faults.append("\(order.key): \(answer.status) \(answer.body.prefix(200))")
                }
                return
            }
            state.acknowledgedNow += 1
            if let first = state.tasks[order], first != task.id {
                state.faults.append("\(order.key): \(first), then \(task.id)")
            }
            state.tasks[order] = task.id
            guard let result = task.result else { return }
            if let first = state.results[order], first != result {
                state.faults.append("\(order.key) has two results")
            }
            state.results[order] = result
        }
    }

    private func reaches(_ limit: Int) -> Bool {
        state.withLock { state in
            guard !state.isOver, state.acknowledgedNow >= limit else { return false }
            state.isOver = true
            return true
        }
    }
}
