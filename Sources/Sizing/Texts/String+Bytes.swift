extension String {
    /// Lends the UTF-8 of the text to `body`; false if the text is not stored as UTF-8 and nothing was done.
    ///
    /// `utf8Span` does the same through a call into the library, which takes longer than copying most of our texts.
    @inline(__always)
    func withBytes(_ body: (Span<UInt8>) -> Void) -> Bool {
        // because: the buffer is valid for the call, and the span cannot outlive it.
        let isLent: Void? = unsafe utf8.withContiguousStorageIfAvailable { body(unsafe $0.span) }
        return isLent != nil
    }
}
