/// Who a schedule belongs to.
public enum ScheduleOrigin: String, Sendable, Hashable, Codable, CaseIterable {
    /// The settings file: every start brings the schedule in line with it.
    case settings
    /// An operator, who may change and remove it while the platform runs.
    case `operator`
}
