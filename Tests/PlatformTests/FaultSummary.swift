import Foundation

/// What a fault test has to show: printed, and added to the file that `INSA_FAULT_SUMMARY` names.
struct FaultSummary {
    private var lines: [String]

    init(_ title: String) {
        lines = ["== \(title)"]
    }

    mutating func add(_ name: String, _ value: some CustomStringConvertible) {
        lines.append("\(name.padding(toLength: 44, withPad: " ", startingAt: 0)) \(value)")
    }

    mutating func add(line: String) {
        lines.append(line)
    }

    func publish() throws {
        let text = lines.joined(separator: "\n") + "\n"
        print(text)
        guard let path = ProcessInfo.processInfo.environment["INSA_FAULT_SUMMARY"] else { return }
        if !FileManager.default.fileExists(atPath: path) { try Data().write(to: URL(fileURLWithPath: path)) }
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        try file.seekToEnd()
        try file.write(contentsOf: Data((text + "\n").utf8))
        try file.close()
    }
}
