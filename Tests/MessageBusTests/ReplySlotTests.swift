import MessageBus
import Testing

@Suite(.timeLimit(.minutes(1))) struct ReplySlotTests {
    let slot = ReplySlot()

    @Test func `only the first answer counts (B17)`() async throws {
        #expect(slot.resolve(.success(1)))
        #expect(!slot.resolve(.success(2)))
        #expect(try await slot.value() as? Int == 1)
        #expect(!slot.resolve(.success(3)))
    }

    @Test func `an answer that comes first survives the caller being let go`() async throws {
        slot.resolve(.success(1))
        #expect(!slot.abandon(BusError(.noAnswer)))
        #expect(try await slot.value() as? Int == 1)
    }

    @Test func `an abandoned slot tells the caller why`() async {
        #expect(slot.abandon(BusError(.noAnswer)))
        #expect(slot.isAbandoned)
        await #expect(throws: BusError(.noAnswer)) { try await slot.value() }
    }

    @Test func `a second caller is turned away`() async throws {
        slot.resolve(.success(1))
        _ = try await slot.value()
        await #expect(throws: BusError(.alreadyAwaited)) { try await slot.value() }
    }

    @Test func `a cancelled caller abandons the slot`() async {
        await withTaskGroup { group in
            group.addTask { await #expect(throws: CancellationError.self) { try await slot.value() } }
            group.cancelAll()
        }
        #expect(slot.isAbandoned)
    }

    @Test func `of many answers at once exactly one wins`() async {
        let wins = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<100 { group.addTask { slot.resolve(.success(number)) } }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(wins == 1)
    }
}
