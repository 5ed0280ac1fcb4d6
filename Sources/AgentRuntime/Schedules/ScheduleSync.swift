/// What changed when schedules were brought in line with the settings file.
public struct ScheduleSync: Sendable, Hashable {
    /// A schedule of the settings file that was not taken; one of the same name that was there before stays as it was.
    public struct Refusal: Sendable, Hashable {
        /// Its name.
        public let name: ScheduleName
        /// Why, in one sentence.
        public let reason: String
    }

    /// New ones.
    public internal(set) var added: [ScheduleName] = []
    /// Ones that say something else now.
    public internal(set) var updated: [ScheduleName] = []
    /// Ones that are not in the file any more.
    public internal(set) var removed: [ScheduleName] = []
    /// Ones that were not taken; each is a fault of the settings.
    public internal(set) var refused: [Refusal] = []
}
