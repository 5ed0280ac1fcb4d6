/// Pipe schedules of the wall table, lightest first.
enum PipeSchedule: String, Sendable, Hashable, CaseIterable {
    case std = "STD"
    case xs = "XS"
    case s80 = "80"
    case s120 = "120"
    case s160 = "160"
}
