/// The paper a sheet is laid out for.
public enum SheetPaper: String, Sendable, Hashable, CaseIterable {
    /// ISO A4, 210 mm by 297 mm.
    case a4
    /// US Letter, 8.5 in by 11 in.
    case letter
}
