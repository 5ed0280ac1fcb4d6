import Resilience
import Testing

@testable import Storage

struct MaintenanceAgendaTests {
    private func instant(_ seconds: Int) -> MonotonicInstant { MonotonicInstant.zero.advanced(by: .seconds(seconds)) }

    @Test func `without backups there is pruning, the log and the statistics`() {
        let agenda = MaintenanceAgenda(MaintenancePlan(), backupAge: nil, now: instant(5))
        #expect(agenda.next == instant(65))
        #expect(agenda.due(at: instant(64)) == [])
        #expect(agenda.due(at: instant(65)) == [.prune, .checkpoint])
        #expect(agenda.due(at: instant(86_405)) == [.prune, .checkpoint, .optimize])
    }

    @Test(arguments: [(nil, 0), (0, 100), (30, 70), (100, 0), (5000, 0)])
    func `the first backup is due by the age of the newest one`(age: Int?, wait: Int) {
        let plan = MaintenancePlan(backups: BackupPlan(directory: "/b", interval: .seconds(100)))
        let agenda = MaintenanceAgenda(plan, backupAge: age.map { .seconds($0) }, now: .zero)
        #expect(agenda.due(at: instant(wait)).contains(.backup))
        #expect(wait == 0 || !agenda.due(at: instant(wait - 1)).contains(.backup))
    }

    @Test func `a chore that is planned again is due then`() {
        var agenda = MaintenanceAgenda(MaintenancePlan(), backupAge: nil, now: .zero)
        agenda.plan(.prune, at: instant(61))
        #expect(agenda.next == instant(60))
        agenda.plan(.checkpoint, at: instant(120))
        #expect(agenda.next == instant(61))
        #expect(agenda.due(at: instant(61)) == [.prune])
    }

    @Test func `sizes that make no sense are moved to the nearest that does`() {
        let plan = MaintenancePlan(batch: 0, batches: -1)
        #expect(plan.batch == 1)
        #expect(MaintenancePlan(batch: 10_000).batch == 500)
        #expect(plan.batches == 1)
        #expect(BackupPlan(directory: "/b", kept: 0).kept == 1)
    }
}
