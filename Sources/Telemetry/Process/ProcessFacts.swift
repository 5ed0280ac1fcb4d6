import CLibuv
import Glibc

/// What the operating system knows about this process; `nil` where it did not say.
public struct ProcessFacts: Hashable, Sendable {
    /// When the process started, in seconds since 1970.
    public var startTimeSeconds: Double?
    /// Processor time used by all threads, in user and system mode.
    public var cpuSeconds: Double?
    /// Memory in RAM.
    public var residentBytes: Double?
    /// Open file descriptors.
    public var openFiles: Double?
    /// The most file descriptors the process may open; infinite if there is no limit.
    public var maximumFiles: Double?

    /// Reads the facts now: a few system calls, no waiting.
    public static func current() -> ProcessFacts {
        ProcessFacts(
            startTimeSeconds: startTime,
            cpuSeconds: processorTime(),
            residentBytes: residentMemory(),
            openFiles: openFileCount(),
            maximumFiles: openFileLimit()
        )
    }

    private static func residentMemory() -> Double? {
        var bytes = 0
        guard unsafe uv_resident_set_memory(&bytes) == 0 else { return nil }
        return Double(bytes)
    }

    private static func processorTime() -> Double? {
        var usage = uv_rusage_t()
        guard unsafe uv_getrusage(&usage) == 0 else { return nil }
        let seconds = Double(usage.ru_utime.tv_sec) + Double(usage.ru_stime.tv_sec)
        return seconds + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6
    }

    private static func openFileLimit() -> Double? {
        var limit = rlimit()
        guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return nil }
        return limit.rlim_cur == rlim_t.max ? .infinity : Double(limit.rlim_cur)
    }

    private static func openFileCount() -> Double? {
        guard let directory = unsafe opendir("/proc/self/fd") else { return nil }
        defer { unsafe closedir(directory) }
        // Not counted: the entries `.` and `..`, and the descriptor of this directory itself.
        var count = -3.0
        while unsafe readdir(directory) != nil { count += 1 }
        return count
    }

    /// The start is known in clock ticks since the machine started, whose own start is now minus its uptime.
    // Computed once: the clocks it is made of are set now and then, but the process does not start again.
    private static let startTime = readStartTime()

    private static func readStartTime() -> Double? {
        var uptime = 0.0
        guard let stat = VirtualFile.read("/proc/self/stat"), unsafe uv_uptime(&uptime) == 0 else { return nil }
        // The name of the program stands in parentheses and may contain blanks and parentheses itself.
        guard let nameEnd = stat.lastIndex(of: UInt8(ascii: ")")) else { return nil }
        let fields = stat[stat.index(after: nameEnd)...].split(separator: UInt8(ascii: " "))
        guard fields.count > 19, let ticks = Double(String(decoding: fields[19], as: UTF8.self)) else { return nil }
        let now = Double(WallClock.now) * 1e-9
        return (now - uptime + ticks / Double(sysconf(Int32(_SC_CLK_TCK)))).rounded()
    }
}
