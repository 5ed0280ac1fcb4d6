/// A runtime runs once; make a new one to run again.
public struct RuntimeAlreadyRan: Error, CustomStringConvertible {
    /// The reason in one sentence.
    public var description: String { "this runtime runs or has run; make a new one" }
}
