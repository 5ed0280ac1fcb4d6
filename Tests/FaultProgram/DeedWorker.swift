import AgentRuntime
import Foundation

/// Does deeds, whatever they are.
actor DeedWorker: Worker {
    static let name: WorkerName = "deeds"

    private let diary: Diary
    private let doors: Doors

    init(_ diary: Diary, _ doors: Doors) {
        self.diary = diary
        self.doors = doors
    }

    func handle(_ deed: Deed, in context: WorkContext) async throws -> String {
        try diary.note(deed.name)
        say("begun \(deed.name)")
        switch deed.conduct {
        case .work: break
        case .hold: try await doors.pass()
        case .deaf: await doors.passDeafly()
        case .trap: preconditionFailure("\(deed.name) is poison")
        case .exit: exit(0)
        }
        say("did \(deed.name)")
        return "done: \(deed.name)"
    }
}
