/// Cuts a `text/event-stream` into events, whatever pieces it arrives in.
struct EventStreamParser: Sendable {
    /// The largest event that is put together, in bytes.
    static let eventLimit = 4_194_304

    private var line: [UInt8] = []
    private var current = ServerEvent()
    private var dataLines: [String] = []
    private var size = 0
    private var lastWasReturn = false

    /// Takes the next piece and returns the events that it completes.
    ///
    /// - Throws: ``CommandFailure`` when one event grows beyond ``eventLimit``.
    mutating func events(in piece: some Sequence<UInt8>) throws(CommandFailure) -> [ServerEvent] {
        var complete: [ServerEvent] = []
        for byte in piece {
            defer { lastWasReturn = byte == UInt8(ascii: "\r") }
            switch byte {
            case UInt8(ascii: "\n") where lastWasReturn: continue
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                if let event = endLine() { complete.append(event) }
            default:
                size += 1
                guard size <= Self.eventLimit else {
                    throw CommandFailure(status: .failure, message: "the server sent an event of more than 4 MiB")
                }
                line.append(byte)
            }
        }
        return complete
    }

    private mutating func endLine() -> ServerEvent? {
        let text = String(decoding: line, as: UTF8.self)
        line.removeAll(keepingCapacity: true)
        guard !text.isEmpty else { return endEvent() }
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let rest = parts.count > 1 ? parts[1] : ""
        let value = String(rest.hasPrefix(" ") ? rest.dropFirst() : rest)
        switch parts[0] {
        case "event": current.name = value
        case "data": dataLines.append(value)
        case "id": current.id = value
        default: break
        }
        return nil
    }

    private mutating func endEvent() -> ServerEvent? {
        defer {
            current = ServerEvent()
            dataLines = []
            size = 0
        }
        guard !dataLines.isEmpty else { return nil }
        current.data = dataLines.joined(separator: "\n")
        return current
    }
}
