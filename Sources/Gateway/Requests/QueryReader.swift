import AgentRuntime
import MessageBus

/// Reads the parameters of a URL strictly: unknown ones and bad values are refused.
struct QueryReader {
    private let pairs: [(name: String, value: String)]

    init(_ query: String?) {
        pairs = (query ?? "").split(separator: "&").prefix(64).map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value = parts.count == 2 ? String(parts[1]) : ""
            return (Self.decoded(String(parts[0])), Self.decoded(value))
        }
    }

    /// The value of `name`, or `nil` when it is absent or empty.
    func text(_ name: String) -> String? {
        guard let value = pairs.first(where: { $0.name == name })?.value, !value.isEmpty else { return nil }
        return value
    }

    /// Whether `name` is there and not `false`.
    func has(_ name: String) -> Bool {
        pairs.contains { $0.name == name && $0.value != "false" && $0.value != "0" }
    }

    /// - Throws: A problem with status 422 when a parameter is none of `names`.
    func allowOnly(_ names: String...) throws(Problem) {
        try allowOnly(Set(names))
    }

    /// - Throws: A problem with status 422 when a parameter is none of `names`.
    func allowOnly(_ names: Set<String>) throws(Problem) {
        guard let stranger = pairs.first(where: { !names.contains($0.name) }) else { return }
        let known = names.isEmpty ? "none" : names.sorted().joined(separator: ", ")
        throw Self.refusal(String(stranger.name.prefix(100)), "is not a known parameter; known are \(known)")
    }

    /// `limit`, from 1 to 200; 50 when absent.
    func limit() throws(Problem) -> Int {
        guard let text = text("limit") else { return 50 }
        guard let limit = Int(text), (1...200).contains(limit) else {
            throw Self.refusal("limit", "must be a whole number from 1 to 200")
        }
        return limit
    }

    func cursor() throws(Problem) -> MessageID? {
        try value("cursor", "must be a next_cursor of an earlier answer") { MessageID($0) }
    }

    func time(_ name: String) throws(Problem) -> Timestamp? {
        try value(name, "must be a time such as 2026-01-02T03:04:05Z") { Timestamp(rfc3339: $0) }
    }

    /// The name of one of `workers`.
    func worker(_ name: String, among workers: [WorkerName]) throws(Problem) -> WorkerName? {
        try value(name, WorkerName.rule(workers)) { text in workers.first { $0.rawValue == text } }
    }

    /// A list of words separated by commas.
    func words<Word: RawRepresentable & CaseIterable & Hashable>(
        _ name: String,
        _: Word.Type
    ) throws(Problem) -> Set<Word>?
    where Word.RawValue == String {
        try value(name, "must be one of \(Word.allCases.map(\.rawValue).joined(separator: ", "))") { text in
            let words = text.split(separator: ",").compactMap { Word(rawValue: String($0)) }
            return words.count == text.split(separator: ",").count ? Set(words) : nil
        }
    }

    /// The value of `name` as `read` makes it.
    ///
    /// - Throws: A problem with status 422 when there is one and `read` gives `nil`.
    func value<Value>(_ name: String, _ rule: String, _ read: (String) -> Value?) throws(Problem) -> Value? {
        guard let text = text(name) else { return nil }
        guard let value = read(text) else { throw Self.refusal(name, rule) }
        return value
    }

    static func refusal(_ name: String, _ detail: String) -> Problem {
        Problem(
            .unacceptable,
            "the query parameter \(name) \(detail)",
            faults: [InputFault(pointer: "/\(InputFault.escaped(name))", detail: detail)]
        )
    }

    private static func decoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte == UInt8(ascii: "+") ? 0x20 : byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension WorkerName {
    /// What a filter by worker must be.
    static func rule(_ workers: [WorkerName]) -> String {
        "must be the name of a worker; known are \(workers.map(\.rawValue).joined(separator: ", "))"
    }
}
