import AgentRuntime
import HTTPTypes
import Resilience
import Sizing
import SizingSheets
import Testing
import Workers

@testable import Gateway

@Suite("Sheets beside everything else")
struct SheetLoadTests {
    private static let get = "connection: close\r\n\r\n"

    @Test func `who asks whether the server lives does not wait for sheets`() async throws {
        try await LiveScene.run { scene in
            let items = Array(repeating: Scene.pumpItem, count: SizingRequest.itemLimit).joined(separator: ",")
            let sized = try await scene.exchange(
                scene.post("/api/sizing", #"{"equipment":[\#(items)]}"#, headers: "prefer: wait=60\r\n")
            )
            let id = try #require(sized.firstMatch(of: /"task_id":"([^"]+)"/)?.output.1)
            let sheet = "GET /api/tasks/\(id)/sheet HTTP/1.1\r\nhost: x\r\n\(Self.get)"
            let livez = "GET /livez HTTP/1.1\r\nhost: x\r\n\(Self.get)"
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        let answer = try await scene.exchange(sheet)
                        #expect(answer.hasPrefix("HTTP/1.1 200"), "\(answer.prefix(300))")
                        return 1
                    }
                }
                group.addTask {
                    let answer = try await scene.exchange(livez)
                    #expect(answer.hasPrefix("HTTP/1.1 200"), "\(answer.prefix(300))")
                    return 0
                }
                // Sheets are drawn one document at a time: whoever waited for them would be answered after the last.
                var ended: [Int] = []
                for try await one in group { ended.append(one) }
                #expect(ended.last != 0)
            }
        }
    }

    @Test func `drawing ends when nobody waits for it any more`() async throws {
        let pump = SizingItem(kind: "pump", inputs: ["flow": .quantity(value: 500, unit: "gpm")])
        let request = SizingRequest(equipment: Array(repeating: pump, count: SizingRequest.itemLimit))
        let answer = SizingWork().answer(request)
        let order = SheetOrder(answer: answer, asked: request, head: SheetHead(), time: .continuous)
        let drawing = Task { try await order.document() }
        drawing.cancel()
        await #expect(throws: CancellationError.self) { try await drawing.value }
    }

    @Test func `a task of an earlier version with more items than a request may have gets no sheets`() async throws {
        let sizer = WorkerDefinition.pool { EarlierSizer() }
        try await Scene.run(sizer: sizer) { scene in
            let answer = try await scene.send(.post, "/api/sizing", Scene.pump)
            let id = try #require(try answer.json()["task_id"]?.text)
            let sheet = try await scene.send(.get, "/api/tasks/\(id)/sheet")
            #expect(sheet.status == 409)
            #expect(sheet.text.contains("51 items"))
        }
    }
}
