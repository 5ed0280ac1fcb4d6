import Foundation
import MessageBus
import Synchronization
import Testing

@Suite struct MessageIDTests {
    @Test func `ids increase strictly though the wall clock stands still (B14)`() {
        let source = MessageIDSource(seed: 1) { 1_000 }
        let made = (0..<10_000).map { _ in source.next() }
        #expect(zip(made, made.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test func `ids increase strictly though the wall clock jumps back (B7)`() {
        let wall = Mutex<Int64>(5_000)
        let source = MessageIDSource(seed: 1) { wall.withLock { $0 } }
        let before = source.next()
        wall.withLock { $0 = -1 }
        #expect(source.next() > before)
        wall.withLock { $0 = 5_001 }
        #expect(source.next().high >> 16 == 5_001)
    }

    @Test func `an id carries its time, version seven and the variant`() {
        let id = MessageIDSource(seed: 3) { 0x0123_4567_89ab }.next()
        #expect(id.high >> 16 == 0x0123_4567_89ab)
        #expect(id.high >> 12 & 0xf == 7)
        #expect(id.low >> 62 == 0b10)
    }

    @Test func `ids of several tasks never collide`() async {
        let source = MessageIDSource()
        let all = await withTaskGroup(of: [MessageID].self) { group in
            for _ in 0..<4 { group.addTask { (0..<5_000).map { _ in source.next() } } }
            return await group.reduce(into: Set<MessageID>()) { $0.formUnion($1) }
        }
        #expect(all.count == 20_000)
    }

    @Test func `the coarse clock tells the time of day`() {
        let difference = MessageIDSource.coarseWallMilliseconds() - Int64(Date().timeIntervalSince1970 * 1_000)
        #expect(abs(difference) < 1_000)
    }

    @Test func `the text of an id is that of the same UUID and reads back`() throws {
        let id = MessageID(high: 0x0198_f00d_cafe_7123, low: 0x8abc_def0_1234_5678)
        #expect(id.description == "0198f00d-cafe-7123-8abc-def012345678")
        #expect(UUID(uuidString: id.description) != nil)
        #expect(MessageID(id.description) == id)
        #expect(MessageID(id.description.uppercased()) == id)
    }

    @Test(arguments: [
        "", "0198f00d", "0198f00dcafe71238abcdef012345678", "0198f00d-cafe-7123-8abc-def01234567g",
        "0198f00d-cafe-7123-8abc-def0123456789", "0198f00d_cafe-7123-8abc-def012345678",
        "0198f00d-cafe-7123-8abc-def0123456\u{e9}", "------------------------------------",
    ])
    func `text that is not a UUID is no id`(text: String) {
        #expect(MessageID(text) == nil)
    }

    @Test func `an id travels through JSON as a string`() throws {
        let id = MessageID(high: 1, low: 2)
        let json = try JSONEncoder().encode([id])
        #expect(String(decoding: json, as: UTF8.self) == "[\"00000000-0000-0001-0000-000000000002\"]")
        #expect(try JSONDecoder().decode([MessageID].self, from: json) == [id])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([MessageID].self, from: Data("[\"x\"]".utf8)) }
    }

    @Test func `an id that follows from another is always the same, is stored near it, and differs by name`() {
        let parent = MessageIDSource(seed: 1) { 1_700_000_000_000 }.next()
        let names = (0..<10_000).map { "step-\($0)" }
        let ids = Set(names.map(parent.derived))
        #expect(ids.count == names.count)
        #expect(parent.derived("step-1") == parent.derived("step-1"))
        #expect(ids.allSatisfy { $0.milliseconds == parent.milliseconds })
        #expect(parent.derived("x") != MessageID(high: parent.high, low: parent.low &+ 1).derived("x"))
        #expect(MessageID.derived(milliseconds: 5, "a") != MessageID.derived(milliseconds: 6, "a"))
        #expect(parent.derived("x").description.dropFirst(14).first == "8")
    }
}
