/// What a phrase of the text means, whatever the kind of request.
enum TextTerm: Sendable, Hashable {
    case noun(TextKind)
    /// A line whose name says what flows in it.
    case pipeline(TextFluid)
    /// A separator that is vertical and two-phase unless the text says otherwise.
    case scrubber
    /// A valve of which the text does not say which.
    case bareValve
    /// Equipment that the program does not size.
    case unsupported
    case fluid(TextFluid)
    case label(TextLabel)
    /// Two or three, or 0 for "two or three".
    case phases(Int)
    case orientation(RequestWord)
    /// An instrument or drive of a control system.
    case device(TextDevice)
    /// The first stream of a heat exchanger is the cold one.
    case heating
    /// Recognised only so that its words are not taken for something else.
    case nothing
}
