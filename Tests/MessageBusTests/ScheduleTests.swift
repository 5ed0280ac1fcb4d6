import Resilience
import Testing

@testable import MessageBus

@Suite struct ScheduleTests {
    private func at(_ nanoseconds: Int64) -> MonotonicInstant {
        MonotonicInstant(nanoseconds: nanoseconds)
    }

    private func waiting() -> Schedule.Waiting {
        Schedule.Waiting(slot: ReplySlot(), mailbox: "worker")
    }

    @Test func `a hundred thousand answered requests leave no entries behind`() throws {
        var schedule = Schedule(limits: BusLimits())
        for number in 0..<100_000 {
            let (token, _) = try schedule.watch(waiting(), until: at(30_000_000_000 + Int64(number)))
            schedule.forget(token)
        }
        #expect(schedule.waitingCount == 0 && schedule.footprint < 100)
    }

    @Test func `one watcher at a time`() {
        var schedule = Schedule(limits: BusLimits())
        let first = schedule.beginWatching()
        let second = schedule.beginWatching()
        let waiting = schedule.endWatching()
        let third = schedule.beginWatching()
        #expect(first && !second && third)
        #expect(waiting.isEmpty)
    }

    @Test func `the watcher sleeps until the earliest of both kinds`() throws {
        var schedule = Schedule(limits: BusLimits())
        _ = schedule.beginWatching()
        _ = try schedule.delay(message(), until: at(20))
        _ = try schedule.watch(waiting(), until: at(10))
        let steps = [0, 20, 20].map { describe(schedule.step(at: at($0))) }
        #expect(steps == ["sleep 10", "handle 2", "wait"])
    }

    private func describe(_ step: Schedule.Step) -> String {
        switch step {
        case .handle(let due): "handle \(due.count)"
        case .sleep(let instant): "sleep \(instant.nanoseconds)"
        case .wait: "wait"
        }
    }
}
