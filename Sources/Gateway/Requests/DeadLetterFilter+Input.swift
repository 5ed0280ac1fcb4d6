import AgentRuntime
import MessageBus

extension DeadLetterFilter {
    /// What a filter is made of, in a body and in the parameters of a URL.
    static let fieldNames: Set<String> = ["agent", "error_type", "status", "since", "before", "group", "ids"]

    private static let timeRule = "must be a time such as 2026-01-02T03:04:05Z"
    private static let groupRule = "must be the fingerprint of a group: 16 hexadecimal digits"
    private static let idsRule = "must be ids of dead letters, 1 to \(mostIDs) of them"

    /// Reads the parameters of a URL; without `status` letters of every status are meant.
    ///
    /// - Throws: A problem with status 422 for the first value that cannot be read.
    init(_ query: QueryReader, _ workers: [WorkerName]) throws(Problem) {
        self.init()
        agent = try query.worker("agent", among: workers)
        errorType = query.text("error_type")
        statuses = try query.words("status", DeadLetterStatus.self) ?? []
        since = try query.time("since")
        before = try query.time("before")
        fingerprint = try query.value("group", Self.groupRule, Self.group)
        ids = try query.value("ids", Self.idsRule) { Self.ids($0.split(separator: ",").map(String.init)) } ?? []
    }

    /// Reads the members of a body; without `status` and `ids` the letters that wait for a decision are meant.
    init(_ reader: inout ObjectReader, _ workers: [WorkerName]) {
        self.init()
        if let text = reader.text("agent", limit: 64) {
            agent = workers.first { $0.rawValue == text }
            if agent == nil { reader.note("agent", WorkerName.rule(workers)) }
        }
        errorType = reader.text("error_type", limit: 200)
        since = Self.read("since", &reader, Self.timeRule) { Timestamp(rfc3339: $0) }
        before = Self.read("before", &reader, Self.timeRule) { Timestamp(rfc3339: $0) }
        fingerprint = Self.read("group", &reader, Self.groupRule, Self.group)
        if let nodes = reader.list("ids", limit: Self.mostIDs) {
            ids = Self.ids(nodes.map { $0.text ?? "" }) ?? []
            statuses = []
            if ids.isEmpty { reader.note("ids", Self.idsRule) }
        }
        if let status = reader.word("status", from: DeadLetterStatus.allCases.map { ($0.rawValue, $0) }) {
            statuses = [status]
        }
    }

    private static func read<Value>(
        _ name: String,
        _ reader: inout ObjectReader,
        _ rule: String,
        _ read: (String) -> Value?
    ) -> Value? {
        guard let text = reader.text(name, limit: 64) else { return nil }
        let value = read(text)
        if value == nil { reader.note(name, rule) }
        return value
    }

    private static func group(_ text: String) -> String? {
        let isFingerprint = text.utf8.count == 16 && text.allSatisfy { $0.isASCII && $0.isHexDigit }
        return isFingerprint ? text.lowercased() : nil
    }

    private static func ids(_ texts: [String]) -> Set<MessageID>? {
        let ids = Set(texts.compactMap { MessageID($0) })
        return ids.count == Set(texts).count && (1...mostIDs).contains(ids.count) ? ids : nil
    }
}
