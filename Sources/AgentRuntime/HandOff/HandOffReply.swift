/// A worker's word on an offered request.
public enum HandOffReply: Sendable, Hashable {
    /// The worker takes it over and answers it.
    case accepted
    /// The worker declines; the offering worker still owns the request.
    case refused(reason: String)
}
