extension TraceStep: JSONWritable {
    var jsonRoom: Int {
        var texts = id.utf8.count + formula.utf8.count + source.utf8.count + 2 * result.textLength
        let inputs = inputs.span
        for index in inputs.indices { texts += 2 * inputs[index].textLength }
        return 128 + 6 * texts + (inputs.count + 1) * (50 + 2 * OutputSpan.roomOfNumber)
    }

    func writeJSON(to out: inout OutputSpan<UInt8>) {
        out.append(plain: #"{"id":""#)
        out.append(escaping: id)
        out.append(plain: #"","symbol":""#)
        out.append(escaping: result.symbol)
        out.append(plain: #"","formula":""#)
        out.append(escaping: formula)
        out.append(plain: #"","inputs":["#)
        var isPlain = true
        let inputs = inputs.span
        for index in inputs.indices {
            if index > 0 { out.append(UInt8(ascii: ",")) }
            if !inputs[index].write(to: &out) { isPlain = false }
        }
        out.append(plain: #"],"substituted":""#)
        writeSubstituted(to: &out, isPlain)
        out.append(plain: #"","value":"#)
        out.append(number: result.value)
        out.append(plain: #","unit":""#)
        out.append(escaping: result.unit)
        out.append(plain: #"","source":""#)
        out.append(escaping: source)
        out.append(plain: #""}"#)
    }

    /// The same as ``substituted``, which a test compares: a text for each step would take as long as all the rest.
    ///
    /// `isPlain` says that no symbol and no unit of the inputs has to be escaped.
    private func writeSubstituted(to out: inout OutputSpan<UInt8>, _ isPlain: Bool) {
        let inputs = inputs.span
        for index in inputs.indices {
            if index > 0 { out.append(plain: ", ") }
            inputs[index].writeSubstituted(to: &out, isPlain)
        }
        if !inputs.isEmpty { out.append(plain: " -> ") }
        result.writeSubstituted(to: &out, false)
    }
}

extension TraceValue {
    fileprivate var textLength: Int { symbol.utf8.count + unit.utf8.count }

    /// False if there was something to escape.
    @inline(__always)
    fileprivate func write(to out: inout OutputSpan<UInt8>) -> Bool {
        out.append(plain: #"{"symbol":""#)
        let isPlain = out.append(escaping: symbol)
        out.append(plain: #"","value":"#)
        out.append(number: value)
        out.append(plain: #","unit":""#)
        let isPlainUnit = out.append(escaping: unit)
        out.append(plain: #""}"#)
        return isPlain && isPlainUnit
    }

    @inline(__always)
    fileprivate func writeSubstituted(to out: inout OutputSpan<UInt8>, _ isPlain: Bool) {
        if isPlain { out.append(plain: symbol) } else { out.append(escaping: symbol) }
        out.append(plain: " = ")
        out.append(number: value)
        guard !unit.isEmpty else { return }
        out.append(UInt8(ascii: " "))
        if isPlain { out.append(plain: unit) } else { out.append(escaping: unit) }
    }
}
