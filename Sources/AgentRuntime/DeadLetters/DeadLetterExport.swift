import MessageBus

/// Dead letters page by page, newest first, each page read when it is asked for.
public struct DeadLetterExport: AsyncSequence, Sendable {
    /// The letters of one page.
    public typealias Element = [DeadLetter]

    /// Letters read at once: each may hold a request of a megabyte.
    public static let pageSize = 50

    /// Reads the pages.
    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let export: DeadLetterExport
        fileprivate var cursor: MessageID?
        fileprivate var hasEnded = false

        /// The next page; `nil` after the last one.
        ///
        /// - Throws: ``JournalError`` when the letters cannot be read.
        public mutating func next() async throws(JournalError) -> [DeadLetter]? {
            guard !hasEnded else { return nil }
            let page = try await export.store.letters(export.filter, after: cursor, limit: DeadLetterExport.pageSize)
            cursor = page.next
            hasEnded = page.next == nil
            return page.items.isEmpty ? nil : page.items
        }
    }

    let store: any DeadLetterStore
    let filter: DeadLetterFilter

    /// Begins with the newest letter.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(export: self) }
}
