import Foundation

/// What the kernel says of this process's memory, in bytes.
enum ProcessMemory {
    /// Resident now.
    static func resident() throws -> Double { try field("VmRSS:") }

    /// Most that was resident since ``forgetPeak()``.
    static func peak() throws -> Double { try field("VmHWM:") }

    static func forgetPeak() throws {
        try Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
    }

    private static func field(_ name: String) throws -> Double {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
        let kilobytes = line?.split(separator: " ").dropFirst().first.flatMap { Double($0) }
        return (kilobytes ?? .nan) * 1024
    }
}
