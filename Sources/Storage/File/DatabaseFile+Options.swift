extension DatabaseFile {
    /// How a database is opened.
    public struct Options: Hashable, Sendable {
        /// What an acknowledged commit survives; default ``Durability/full``.
        public var durability: Durability
        /// Connections that read at the same time, beside the one that writes: at least 1; default 4.
        public var readers: Int
        /// When the file is checked before it is used; default ``StartCheck/standard``.
        public var check: StartCheck
        /// The most pages of 4 KiB the file may have; `nil`, the default, leaves it to the disk.
        public var pageLimit: Int?
        /// How long a statement waits for a lock held by somebody else before it fails; default 5 s.
        ///
        /// This process has one writer, so that any wait at all means another program works on the file.
        public var busyTimeout: Duration

        /// Creates a set of options.
        public init(
            durability: Durability = .full,
            readers: Int = 4,
            check: StartCheck = .standard,
            pageLimit: Int? = nil,
            busyTimeout: Duration = .seconds(5)
        ) {
            self.durability = durability
            self.readers = max(1, readers)
            self.check = check
            self.pageLimit = pageLimit
            self.busyTimeout = busyTimeout
        }
    }
}
