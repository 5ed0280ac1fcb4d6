import AgentRuntime
import Foundation
import Yams

/// Reads one entry of `schedules` in a settings file.
struct ScheduleSettingReader {
    static let limit = 1_000
    private static let names = ["name", "agent", "request", "when", "zone", "missed", "priority", "deadline"]

    private struct Fault: Error {
        let name: String
        let detail: String
    }

    private let values: [String: Node]

    /// What an entry is.
    enum Reading {
        case schedule(ScheduleSetting)
        case problem(SettingProblem)
    }

    /// What the entry says, or what is wrong with it: the field and why.
    static func read(_ node: Node, from source: SettingSource) -> Reading {
        do {
            return .schedule(try ScheduleSettingReader(node).schedule(source))
        } catch let fault as Fault {
            let subject = "schedules" + (fault.name.isEmpty ? "" : ".\(fault.name)")
            return .problem(SettingProblem(subject: subject, value: nil, source: source, detail: fault.detail))
        } catch {
            return .problem(SettingProblem(subject: "schedules", value: nil, source: source, detail: "\(error)"))
        }
    }

    private init(_ node: Node) throws {
        guard case .mapping(let mapping) = node else {
            throw Fault(name: "", detail: "each entry must be a mapping with name, agent, when and request")
        }
        var values: [String: Node] = [:]
        for (key, value) in mapping {
            let name = key.scalar?.string ?? ""
            guard Self.names.contains(name) else {
                let hint = NearestName.of(name, among: Self.names).map { "; did you mean \($0)?" } ?? ""
                throw Fault(name: TerminalText.sanitized(name), detail: "is not known" + hint)
            }
            values[name] = value
        }
        self.values = values
    }

    private func schedule(_ source: SettingSource) throws -> ScheduleSetting {
        let agent = try needed("agent")
        guard let agent = WorkerName(agent) else { throw Fault(name: "agent", detail: "is not a worker's name") }
        guard let name = ScheduleName(try needed("name")) else {
            throw Fault(
                name: "name",
                detail: "must be 1 to 100 lower-case letters, digits, dots, hyphens or underscores"
            )
        }
        return ScheduleSetting(
            name: name,
            agent: agent,
            request: try request(),
            timing: try timing(),
            missed: try text("missed").map(missed) ?? .runOnce,
            priority: try priority(),
            deadline: try text("deadline").map(deadline),
            source: source
        )
    }

    private func timing() throws -> ScheduleTiming {
        let zoneText = try text("zone") ?? "UTC"
        guard let zone = ZoneName(zoneText) else {
            throw Fault(name: "zone", detail: "is not a time zone this machine knows, such as Europe/Madrid")
        }
        do {
            return try ScheduleTiming(try needed("when"), in: zone)
        } catch let error as Fault {
            throw error
        } catch {
            throw Fault(name: "when", detail: String(describing: error))
        }
    }

    private func missed(_ text: String) throws -> MissedTickPolicy {
        guard let policy = MissedTickPolicy(text) else {
            throw Fault(
                name: "missed",
                detail: "must be skip, run-once or catch-up with a number such as \"catch-up 10\""
            )
        }
        return policy
    }

    private func priority() throws -> String {
        guard let priority = Priority(rawValue: try text("priority") ?? Priority.normal.rawValue) else {
            throw Fault(name: "priority", detail: "must be critical, high, normal or low")
        }
        return priority.rawValue
    }

    private func deadline(_ text: String) throws -> Duration {
        guard case .number(let seconds) = SettingKind.seconds(1...31_536_000).value(of: text) else {
            throw Fault(name: "deadline", detail: "must be \(SettingKind.seconds(1...31_536_000).allowed)")
        }
        return .seconds(seconds)
    }

    private func request() throws -> [UInt8] {
        guard let node = values["request"] else { throw Fault(name: "request", detail: "is missing") }
        do {
            return [UInt8](try JSONEncoder().encode(YAMLDecoder().decode(JSONValue.self, from: node)))
        } catch {
            throw Fault(name: "request", detail: "cannot be written as JSON")
        }
    }

    private func needed(_ name: String) throws -> String {
        guard let text = try text(name) else { throw Fault(name: name, detail: "is missing") }
        return text
    }

    private func text(_ name: String) throws -> String? {
        guard let node = values[name] else { return nil }
        guard let text = node.scalar?.string, !text.isEmpty else {
            throw Fault(name: name, detail: "must be a single value")
        }
        return text
    }
}
