/// A replay of many letters for people.
struct ReplayView: Sendable {
    private static let barWidth = 24

    let style: Style

    /// One line: how far it is, how fast, what failed, how long it will take.
    func bar(_ job: JSONValue, width: Int?) -> String {
        let matched = job["matched"]?.number ?? 0
        let done = min(job["done"]?.number ?? 0, matched)
        let part = matched > 0 ? done / matched : 1
        let filled = Int((part * Double(Self.barWidth)).rounded(.down))
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.barWidth - filled)
        let counts = "\(NumberText.engineering(done))/\(NumberText.engineering(matched))"
        let rate = job["letters_per_second"]?.number ?? 0
        let speed = rate > 0 ? "  \(NumberText.engineering(rate))/s" : ""
        let failed = job["failed"]?.number ?? 0
        let failures = failed > 0 ? "  \(NumberText.engineering(failed)) failed" : ""
        let isOver = job["state"]?.text != "running"
        let rest = rate > 0 && !isOver ? "  \(NumberText.age(seconds: (matched - done) / rate)) left" : ""
        let line = "\(bar) \(Int(part * 100)) %  \(counts)\(speed)\(failures)\(rest)"
        return TerminalText.shortened(line, to: max(20, (width ?? 100) - 1))
    }

    /// What came of it so far, and why it ended if it did before its time.
    func summary(_ job: JSONValue) -> String {
        let state = TerminalText.sanitized(job["state"]?.text ?? "unknown")
        let id = TerminalText.sanitized(job["id"]?.text ?? "?")
        func count(_ name: String) -> String { NumberText.engineering(job[name]?.number ?? 0) }
        var lines = [
            "replay \(id)  " + style.paint(state, StateTone.of(state)),
            "\(count("replayed")) of \(count("matched")) letters replayed, \(count("failed")) failed, "
                + "\(count("skipped")) skipped",
        ]
        if let reason = job["reason"]?.text { lines.append(TerminalText.sanitized(reason)) }
        let failures = (job["failures"]?.items ?? []).prefix(5)
        lines += failures.map { failure in
            let letter = TerminalText.sanitized(failure["id"]?.text ?? "?")
            return "  \(letter)  \(TerminalText.sanitized(failure["reason"]?.text ?? ""))"
        }
        if state == "running" { lines.append("watch it with: insa-agents dead-letters jobs \(id) --watch") }
        return lines.joined(separator: "\n")
    }

    /// Why the replay did not do all it was to do; `nil` when it did.
    static func failure(of job: JSONValue) -> CommandFailure? {
        let failed = job["failed"]?.number ?? 0
        switch job["state"]?.text {
        case "finished" where failed == 0: return nil
        case "finished":
            let letters = failed == 1 ? "1 letter" : "\(NumberText.engineering(failed)) letters"
            return CommandFailure(status: .failure, message: "\(letters) failed again", isOnOutput: true)
        case "stopped":
            return CommandFailure(status: .failure, message: "the replay stopped before its end", isOnOutput: true)
        case "cancelled":
            return CommandFailure(status: .failure, message: "the replay was stopped by an operator", isOnOutput: true)
        default: return strange
        }
    }

    /// The person did not want to wait for the end.
    static func left(_ id: String) -> CommandFailure {
        let id = TerminalText.sanitized(id)
        let message = """
            the replay goes on without you
            watch it with: insa-agents dead-letters jobs \(id) --watch
            stop it with:  insa-agents dead-letters jobs \(id) --cancel
            """
        return CommandFailure(status: .interrupted, message: message)
    }

    static var strange: CommandFailure {
        CommandFailure(status: .failure, message: "the server's answer is no replay this version can show (try --json)")
    }
}
