/// Why bytes are not JSON, and where.
package struct JSONFault: Error, Hashable {
    package enum Reason: Hashable {
        case empty
        case unexpected
        case unfinished
        case tooDeep(limit: Int)
        case badNumber
        case badEscape
        case controlCharacter
        case notUTF8
        case repeatedName(String)
        case trailing
    }

    let reason: Reason
    /// Bytes before the fault.
    package let offset: Int

    /// The fault in one sentence.
    package var sentence: String {
        let what =
            switch reason {
            case .empty: "the body is empty; a JSON object is expected"
            case .unexpected: "unexpected character"
            case .unfinished: "the JSON text ends too early"
            case .tooDeep(let limit): "nested deeper than \(limit) levels"
            case .badNumber: "not a JSON number"
            case .badEscape: "not a JSON escape sequence"
            case .controlCharacter: "a control character must be escaped"
            case .notUTF8: "a string is not valid UTF-8"
            case .repeatedName(let name): "the name \"\(name.prefix(60))\" is given twice in one object"
            case .trailing: "something follows the JSON value"
            }
        return reason == .empty ? what : "\(what) (at byte \(offset))"
    }
}
