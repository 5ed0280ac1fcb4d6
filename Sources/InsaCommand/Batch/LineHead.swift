/// The beginning of a line of results, as far as it is needed to go on after it.
struct LineHead: Hashable {
    /// So many bytes of a line are enough.
    static let size = 200

    let status: ItemStatus
    let code: String?

    /// - Returns: `nil` when `bytes` do not begin the result of item `number`.
    init?(_ bytes: [UInt8], number: Int) {
        let text = String(decoding: bytes.prefix(Self.size), as: UTF8.self)
        let parts = text.split(separator: "\"", maxSplits: 10, omittingEmptySubsequences: false)
        guard parts.count > 8, parts[0] == "{", parts[1] == "item", parts[2] == ":\(number),", parts[3] == "status",
            let status = ItemStatus(rawValue: String(parts[5])), parts[7] == "error"
        else { return nil }
        self.status = status
        code = parts[8] == ":" && parts.count > 9 ? String(parts[9]) : nil
    }
}
