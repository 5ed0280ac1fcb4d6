import Foundation
import Yams

/// Reads a settings file into entries, with the line of each.
struct SettingsFile {
    static let sizeLimit = 1_048_576
    /// Deeper than any settings, and than the reader's stack allows by far.
    private static let depthLimit = 256
    /// After this many problems the rest of the file is not looked at.
    static let problemLimit = 50

    private(set) var entries: [SettingEntry] = []
    private(set) var problems: [SettingProblem] = []
    private(set) var schedules: [ScheduleSetting] = []
    private let path: String

    /// Reads the file at `path`; what is wrong with it is in ``problems``.
    init(path: String) {
        do {
            self.init(path: path, bytes: try Self.bytes(at: path))
        } catch {
            self.init(path: path, unreadable: error.detail)
        }
    }

    private init(path: String, unreadable detail: String) {
        self.path = path
        let subject = "settings file \(TerminalText.sanitized(path))"
        problems = [SettingProblem(subject: subject, value: nil, source: nil, detail: detail)]
    }

    /// Reads `bytes` as the content of the file at `path`.
    init(path: String, bytes: Data) {
        self.path = path
        guard let yaml = String(validating: bytes, as: UTF8.self) else {
            report(line: YAMLText.firstBrokenLine(bytes), "is not UTF-8 text")
            return
        }
        if let line = YAMLText.firstDeepLine(yaml, limit: Self.depthLimit) {
            report(line: line, "is nested too deep")
            return
        }
        if let line = YAMLReferences.firstLine(yaml) {
            report(line: line, "references (*name) are not understood in a settings file")
            return
        }
        do {
            if let root = try Yams.compose(yaml: yaml) { collect(root) }
        } catch let error as YamlError {
            let (line, problem) = YAMLText.location(of: error, in: yaml)
            report(line: line, "is not valid YAML: \(problem)")
        } catch {
            report(line: 1, "is not valid YAML")
        }
    }

    private struct Unreadable: Error {
        let detail: String
    }

    private static func bytes(at path: String) throws(Unreadable) -> Data {
        do {
            let type = try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
            let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
            let resolved =
                type == .typeSymbolicLink
                ? try FileManager.default.attributesOfItem(atPath: target)[.type] as? FileAttributeType : type
            guard resolved == .typeRegular else { throw Unreadable(detail: "is not a regular file") }
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { handle.closeFile() }
            let data = try handle.read(upToCount: sizeLimit + 1) ?? Data()
            guard data.count <= sizeLimit else { throw Unreadable(detail: "is larger than \(sizeLimit) bytes") }
            return data
        } catch let error as Unreadable {
            throw error
        } catch let error as CocoaError where error.code == .fileReadNoSuchFile || error.code == .fileNoSuchFile {
            throw Unreadable(detail: "does not exist")
        } catch let error as CocoaError where error.code == .fileReadNoPermission {
            throw Unreadable(detail: "may not be read by this user")
        } catch {
            throw Unreadable(detail: "cannot be read")
        }
    }
}

extension SettingsFile {
    private mutating func report(line: Int, _ detail: String) {
        let source = SettingSource.file(path: path, line: line)
        problems.append(SettingProblem(subject: "settings file", value: nil, source: source, detail: detail))
    }

    private mutating func collect(_ root: Node) {
        switch root {
        case .mapping(let mapping): collect(mapping, below: [])
        case .scalar(let scalar) where scalar.string.isEmpty || root.null != nil: break
        case .scalar, .sequence, .alias:
            report(
                line: root.mark?.line ?? 1,
                "must be a mapping of settings, such as \"http:\" with \"port: 5000\" below"
            )
        }
    }

    private mutating func collect(_ mapping: Node.Mapping, below parents: [String]) {
        for (name, node) in mapping {
            let line = name.mark?.line ?? 1
            guard problems.count < Self.problemLimit else {
                if problems.count == Self.problemLimit { report(line: line, "has more problems from here on") }
                return
            }
            guard let word = name.scalar?.string, !word.isEmpty else {
                report(line: line, "a name of a setting must be a word")
                continue
            }
            let path = (parents + [word]).joined(separator: ".")
            if path == "schedules" {
                collectSchedules(node, line: line)
            } else if let key = SettingKey.all.first(where: { $0.path == path }) {
                add(node, to: key, line: line)
            } else if SettingKey.all.contains(where: { $0.path.hasPrefix(path + ".") }) {
                descend(into: node, path: path, below: parents + [word], line: line)
            } else {
                reportUnknown(path, line: line)
            }
        }
    }

    private mutating func collectSchedules(_ node: Node, line: Int) {
        guard case .sequence(let items) = node, items.count <= ScheduleSettingReader.limit else {
            return report(line: line, "schedules must be a list of at most \(ScheduleSettingReader.limit) entries")
        }
        for item in items where problems.count < Self.problemLimit {
            let source = SettingSource.file(path: path, line: item.mark?.line ?? line)
            switch ScheduleSettingReader.read(item, from: source) {
            case .schedule(let schedule) where schedules.contains { $0.name == schedule.name }:
                let detail = "the name \(schedule.name) stands there twice"
                problems.append(SettingProblem(subject: "schedules", value: nil, source: source, detail: detail))
            case .schedule(let schedule): schedules.append(schedule)
            case .problem(let problem): problems.append(problem)
            }
        }
    }

    private mutating func descend(into node: Node, path: String, below parents: [String], line: Int) {
        switch node {
        case .mapping(let inner): collect(inner, below: parents)
        case .scalar where node.null != nil: break
        case .scalar, .sequence, .alias:
            let source = SettingSource.file(path: self.path, line: line)
            let detail = "is a group; its settings belong on indented lines below it"
            problems.append(SettingProblem(subject: path, value: nil, source: source, detail: detail))
        }
    }

    private mutating func add(_ node: Node, to key: SettingKey, line: Int) {
        let source = SettingSource.file(path: path, line: line)
        guard !entries.contains(where: { $0.key == key }) else {
            problems.append(SettingProblem(subject: key.path, value: nil, source: source, detail: "is set twice"))
            return
        }
        guard let text = Self.text(of: node, for: key) else {
            let detail = "must be \(key.kind.allowed)" + (key.isSecret ? ", as a list" : ", as a single value")
            problems.append(SettingProblem(subject: key.path, value: nil, source: source, detail: detail))
            return
        }
        entries.append(SettingEntry(key: key, text: text, source: source))
    }

    private static func text(of node: Node, for key: SettingKey) -> String? {
        switch node {
        case .scalar(let scalar): return node.null == nil ? scalar.string : nil
        case .sequence(let items) where key.kind == .apiKeys:
            let texts = items.compactMap { $0.scalar?.string }
            return texts.count == items.count && !texts.contains { $0.contains(",") }
                ? texts.joined(separator: ",") : nil
        case .sequence, .mapping, .alias: return nil
        }
    }

    private mutating func reportUnknown(_ path: String, line: Int) {
        let nearest = NearestName.of(path, among: SettingKey.all.map(\.path))
        let hint = nearest.map { "; did you mean \($0)?" } ?? "; `insa-agents settings` lists all"
        let source = SettingSource.file(path: self.path, line: line)
        problems.append(
            SettingProblem(
                subject: TerminalText.sanitized(path),
                value: nil,
                source: source,
                detail: "is not known" + hint
            )
        )
    }
}
