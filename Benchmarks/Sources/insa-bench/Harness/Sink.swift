/// Swallows a result, so that the optimiser cannot leave out what made it.
enum Sink {
    @inline(never)
    static func swallow<Value>(_: borrowing Value) {}
}
