import AgentRuntime
import Foundation
import MessageBus
import Storage

/// What a server pays for a long queue and a long history: its start, its memory, its lists.
enum BacklogBenches {
    static let all = starts + [memory, firstPage, narrowPage]

    private static let starts = [0, 10_000, 1_000_000].map { rows in
        Comparison(
            title: "start with \(rows) queued tasks, until the first is in its mailbox",
            unit: .milliseconds,
            subject: Probe("runtime") { try await BacklogChild.run(rows).nanoseconds },
            aim: rows == 1_000_000 ? 3_000 : nil
        )
    }

    private static let memory = Comparison(
        title: "memory of a process while 1,000,000 tasks wait",
        unit: .megabytes,
        subject: Probe("runtime") { try await BacklogChild.run(1_000_000).residentBytes },
        aim: 300
    )

    private static let firstPage = page("the newest 50 of 5,000,000 finished tasks", TaskFilter())

    private static let narrowPage: Comparison = {
        var filter = TaskFilter()
        filter.states = [.expired]
        filter.agent = "nodder"
        return page("the 50 newest of one worker and a rare state, among 5,000,000", filter)
    }()

    private static func page(_ title: String, _ filter: TaskFilter) -> Comparison {
        Comparison(
            title: "task list: \(title)",
            unit: .milliseconds,
            subject: Probe("journal") { try await HistoryFile.shared.firstPage(filter) },
            aim: 10
        )
    }
}
