import AgentRuntime
import Foundation

/// Does what the test writes on standard input, line by line, and answers each line with one.
struct CommandDesk: Sendable {
    let doors: Doors
    let options: FaultOptions

    func serve(_ lines: AsyncStream<String>, _ agents: AgentRuntime) async {
        for await line in lines {
            let words = line.split(separator: " ").map(String.init)
            guard words.first != "stop" else { return }
            do {
                say(try await answer(words, agents))
            } catch {
                say("refused \(type(of: error)): \(error)")
            }
        }
    }

    private func answer(_ words: [String], _ agents: AgentRuntime) async throws -> String {
        let name = words.count > 1 ? words[1] : ""
        switch words.first {
        case "deed": return try await submit(words, agents)
        case "journey":
            let second = words.count > 2 ? Deed.Conduct(rawValue: words[2]) : nil
            return accepted(try await agents.submit(Journey(name: name, second: second ?? .work)), as: name)
        case "parcel": return accepted(try await submitParcel(name, agents), as: name)
        case "state": return try await state(of: name, agents, within: .zero)
        case "end": return try await state(of: name, agents, within: .seconds(60))
        case "letters":
            let letters = try await agents.deadLetters(limit: 200).items
            return "letters \(letters.count) " + letters.map { "\($0.messageID)" }.joined(separator: " ")
        case "pause", "resume":
            guard let worker = WorkerName(name) else { return "unknown \(name)" }
            return words[0] == "pause" ? "paused \(agents.pause(worker))" : "resumed \(agents.resume(worker))"
        case "open":
            doors.open()
            return "opened"
        case "standing": return "standing \(agents.journal)"
        case "schedule":
            let standing = try agents.schedules.listing(of: "daily").schedule.standing
            return "schedule missed=\(standing.missed) next=\(standing.nextTick?.milliseconds ?? 0)"
        // because: words are an open set.
        default: return "unknown \(words.first ?? "")"
        }
    }

    /// `deed NAME CONDUCT [PRIORITY] [DELAY in ms]`; the name is also its idempotency key.
    private func submit(_ words: [String], _ agents: AgentRuntime) async throws -> String {
        guard words.count > 2, let conduct = Deed.Conduct(rawValue: words[2]) else { return "unknown conduct" }
        var options = SubmitOptions(idempotencyKey: words[1], fingerprint: words[1].utf8.reduce(0) { $0 + Int($1) })
        if words.count > 3 { options.priority = .init(words[3]) ?? .normal }
        if words.count > 4 { options.delay = Int(words[4]).map { .milliseconds($0) } }
        return accepted(try await agents.submit(Deed(name: words[1], conduct: conduct), options: options), as: words[1])
    }

    private func submitParcel(_ address: String, _ agents: AgentRuntime) async throws -> TaskRecord {
        switch options.parcels {
        case 1: try await agents.submit(FirstParcel(to: address))
        case 2: try await agents.submit(SecondParcel(to: address))
        // because: versions are numbers.
        default: try await agents.submit(ThirdParcel(to: address))
        }
    }

    private func accepted(_ task: TaskRecord, as name: String) -> String {
        "accepted \(name) \(task.id) \(task.state.rawValue)"
    }

    private func state(of id: String, _ agents: AgentRuntime, within limit: Duration) async throws -> String {
        guard let id = TaskID(id) else { return "unknown id" }
        let found = limit > .zero ? try await agents.task(id, within: limit) : try await agents.task(id)
        guard let task = found else { return "missing \(id)" }
        let result = task.result.map { String(decoding: $0.json, as: UTF8.self) } ?? "-"
        let began = task.startedAt.map { $0.milliseconds - task.createdAt.milliseconds } ?? -1
        return "state \(id) \(task.state.rawValue) attempts=\(task.attempts) crashes=\(task.crashes) began=\(began) "
            + "result=\(result)"
    }
}
