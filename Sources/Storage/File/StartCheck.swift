/// When the file is checked for damage before it is used.
public enum StartCheck: Hashable, Sendable {
    /// Never.
    case never
    /// After an instance that did not end properly, if the file has at most this many bytes: the check reads all of it.
    case afterUncleanEnd(upTo: Int)
    /// Always, however long it takes.
    case always

    /// After an instance that did not end properly, up to 128 MiB, which takes about half a second.
    public static let standard = StartCheck.afterUncleanEnd(upTo: 128 << 20)

    func applies(after end: PreviousEnd, size: Int) -> Bool {
        switch self {
        case .never: false
        case .always: true
        case .afterUncleanEnd(let limit): end.isUnclean && size <= limit
        }
    }
}
