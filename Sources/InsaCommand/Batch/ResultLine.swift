import AgentRuntime
import Gateway
import Sizing
import Workers

/// What came of one item, as it is written down.
struct ResultLine: Sendable {
    let number: Int
    let status: ItemStatus
    /// The first code of what is wrong.
    let code: String?
    let tag: String?
    /// What was sized; `nil` when the item could not be read or the worker failed.
    let answer: SizingAnswer?
    /// What is wrong with an item without an answer.
    let reason: String?
    /// One JSON object, without a line break.
    let json: [UInt8]

    init(_ item: BatchItem, _ read: ListedItem, _ answer: SizingAnswer) throws {
        let status = ItemStatus(of: answer)
        number = item.number
        self.status = status
        code = status == .ok ? nil : Self.code(of: answer)
        tag = read.tag ?? answer.equipment.first?.tag
        self.answer = answer
        reason = nil
        let result = try SizingRequest.encode(answer)
        json = JSONWriter.object(capacity: result.count + 256) { [code, tag] writer in
            Self.head(item, status, code, tag, &writer)
            writer.key("result")
            writer.raw(result)
        }
    }

    /// An item that cannot be sized because it is none.
    init(_ item: BatchItem, _ fault: ListedItem.Fault) {
        self.init(item, .invalid, "INVALID_ITEM", nil, fault.parts)
    }

    /// An item the worker could not work on.
    init(_ item: BatchItem, tag: String?, failure: any Error) {
        self.init(item, .failed, "FAILED", tag, [.init(pointer: "", detail: "the worker failed: \(failure)")])
    }

    private init(
        _ item: BatchItem,
        _ status: ItemStatus,
        _ code: String,
        _ tag: String?,
        _ parts: [ListedItem.Fault.Part]
    ) {
        number = item.number
        self.status = status
        self.code = code
        self.tag = tag
        answer = nil
        reason = parts.map { $0.pointer.isEmpty ? $0.detail : "\($0.pointer) \($0.detail)" }.joined(separator: "; ")
        json = JSONWriter.object { writer in
            Self.head(item, status, code, tag, &writer)
            writer.key("errors")
            writer.list(parts) { writer, part in
                writer.object { writer in
                    writer.key("pointer")
                    writer.value(part.pointer)
                    writer.key("detail")
                    writer.value(part.detail)
                }
            }
            writer.key("result")
            writer.null()
        }
    }

    /// The beginning of every line; ``LineHead`` reads it back.
    private static func head(
        _ item: BatchItem,
        _ status: ItemStatus,
        _ code: String?,
        _ tag: String?,
        _ writer: inout JSONWriter
    ) {
        writer.key("item")
        writer.value(item.number)
        writer.key("status")
        writer.value(status.rawValue)
        writer.key("error")
        if let code { writer.value(code) } else { writer.null() }
        writer.key("line")
        writer.value(item.line)
        writer.key("tag")
        if let tag { writer.value(tag) } else { writer.null() }
    }

    private static func code(of answer: SizingAnswer) -> String? {
        answer.equipment.lazy.compactMap(\.error).first
            ?? answer.unclear.lazy.compactMap { $0.issues.first { $0.hasPrefix("A_") || $0.hasPrefix("R_") } }.first
            ?? (answer.unclear.isEmpty ? nil : "NEEDS_INPUT")
    }
}

extension ItemStatus {
    init(of answer: SizingAnswer) {
        let sized = answer.equipment.count { $0.status == .ok }
        if sized == answer.equipment.count, answer.unclear.isEmpty, sized > 0 {
            self = .ok
        } else if sized > 0 {
            self = .partial
        } else {
            self = answer.equipment.isEmpty ? .unclear : .error
        }
    }
}
