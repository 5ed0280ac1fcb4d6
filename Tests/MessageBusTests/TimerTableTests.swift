import AgentTestKit
import Resilience
import Testing

@testable import MessageBus

@Suite struct TimerTableTests {
    private func at(_ nanoseconds: Int64) -> MonotonicInstant {
        MonotonicInstant(nanoseconds: nanoseconds)
    }

    @Test func `timers fall due in the order of their instants, equal ones in the order of insertion`() {
        var table = TimerTable<String>()
        for (name, due) in [("c", 3), ("a", 1), ("b1", 2), ("b2", 2)] as [(String, Int64)] {
            _ = table.insert(name, due: at(due))
        }
        var order: [String] = []
        while let name = table.popDue(at: at(3)) { order.append(name) }
        #expect(order == ["a", "b1", "b2", "c"])
    }

    @Test func `nothing falls due early`() {
        var table = TimerTable<Int>()
        _ = table.insert(1, due: at(10))
        let due1 = table.popDue(at: at(9))
        #expect(due1 == nil)
        let next2 = table.earliest()
        #expect(next2 == at(10))
    }

    @Test func `a cancelled timer never falls due and is cancelled once`() {
        var table = TimerTable<Int>()
        let token = table.insert(1, due: at(1))
        let removed3 = table.remove(token)
        #expect(removed3 == 1)
        let removed4 = table.remove(token)
        #expect(removed4 == nil)
        let due5 = table.popDue(at: at(5))
        #expect(due5 == nil)
        let next6 = table.earliest()
        #expect(next6 == nil)
    }

    @Test func `an old token does not touch the timer that took its place`() {
        var table = TimerTable<Int>()
        let old = table.insert(1, due: at(1))
        table.remove(old)
        _ = table.insert(2, due: at(1))
        let removed7 = table.remove(old)
        #expect(removed7 == nil)
        #expect(table.count == 1)
    }

    @Test func `memory stays in proportion to the live timers`() {
        var table = TimerTable<Int>()
        let kept = (0..<10).map { table.insert($0, due: at(1_000_000)) }
        for number in 0..<100_000 { table.remove(table.insert(number, due: at(Int64(number)))) }
        #expect(table.count == kept.count)
        #expect(table.footprint < 100)
    }

    @Test func `a burst leaves no memory behind`() {
        var table = TimerTable<Int>()
        let tokens = (0..<10_000).map { table.insert($0, due: at(Int64($0))) }
        for token in tokens { table.remove(token) }
        #expect(table.footprint < 100)
    }

    @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
    func `random use agrees with a plain list`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var table = TimerTable<Int>()
        var model: [(token: TimerTable<Int>.Token, due: Int64, value: Int)] = []
        for value in 0..<2_000 {
            switch Int.random(in: 0..<4, using: &random) {
            case 0, 1:
                let due = Int64.random(in: 0..<500, using: &random)
                model.append((table.insert(value, due: at(due)), due, value))
            case 2:
                guard let index = model.indices.randomElement(using: &random) else { continue }
                let removed8 = table.remove(model.remove(at: index).token)
                #expect(removed8 != nil)
            default:
                let now = Int64.random(in: 0..<100, using: &random)
                let due = model.filter { $0.due <= now }.min { ($0.due, $0.value) < ($1.due, $1.value) }
                model.removeAll { $0.value == due?.value }
                let due9 = table.popDue(at: at(now))
                #expect(due9 == due?.value)
            }
            #expect(table.count == model.count)
        }
    }
}
