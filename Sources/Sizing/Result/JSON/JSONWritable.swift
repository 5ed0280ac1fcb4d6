/// A value that writes itself as JSON into room made for it beforehand.
protocol JSONWritable {
    /// The most bytes that ``writeJSON(to:)`` appends, escapes included.
    var jsonRoom: Int { get }

    /// Appends the value; never more than ``jsonRoom`` bytes.
    func writeJSON(to out: inout OutputSpan<UInt8>)
}

extension String: JSONWritable {
    var jsonRoom: Int { 2 + OutputSpan.room(escaping: self) }

    func writeJSON(to out: inout OutputSpan<UInt8>) { out.append(quoted: self) }
}

extension Bool: JSONWritable {
    var jsonRoom: Int { 5 }

    func writeJSON(to out: inout OutputSpan<UInt8>) {
        if self { out.append(plain: "true") } else { out.append(plain: "false") }
    }
}

extension Double: JSONWritable {
    var jsonRoom: Int { OutputSpan.roomOfNumber }

    func writeJSON(to out: inout OutputSpan<UInt8>) { out.append(number: self) }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
    var jsonRoom: Int { self?.jsonRoom ?? 4 }

    func writeJSON(to out: inout OutputSpan<UInt8>) {
        if let self { self.writeJSON(to: &out) } else { out.append(plain: "null") }
    }
}

extension Phrase: JSONWritable {
    var jsonRoom: Int { 2 + 6 * room }

    func writeJSON(to out: inout OutputSpan<UInt8>) {
        out.append(UInt8(ascii: "\""))
        if arguments.isEmpty { out.append(escaping: template) } else { append(to: &out, escaped: true) }
        out.append(UInt8(ascii: "\""))
    }
}
