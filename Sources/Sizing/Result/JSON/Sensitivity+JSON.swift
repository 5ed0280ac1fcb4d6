extension Sensitivity: JSONWritable {
    var jsonRoom: Int {
        let head = 60 + output.jsonRoom + unit.jsonRoom + 2 * OutputSpan.roomOfNumber
        return drivers.reduce(head) { $0 + $1.jsonRoom + 1 }
    }

    func writeJSON(to out: inout OutputSpan<UInt8>) {
        out.append(plain: #"{"output":"#)
        out.append(quoted: output)
        out.append(plain: #","unit":"#)
        out.append(quoted: unit)
        out.append(plain: #","main":"#)
        out.append(number: main)
        out.append(member: #","cost":"#, cost)
        out.append(plain: #","drivers":["#)
        for (index, driver) in drivers.enumerated() {
            if index > 0 { out.append(UInt8(ascii: ",")) }
            driver.writeJSON(to: &out)
        }
        out.append(plain: "]}")
    }
}

extension Sensitivity.Driver: JSONWritable {
    var jsonRoom: Int { 50 + input.jsonRoom + variation.jsonRoom + low.jsonRoom + high.jsonRoom }

    func writeJSON(to out: inout OutputSpan<UInt8>) {
        out.append(plain: #"{"input":"#)
        out.append(quoted: input)
        out.append(plain: #","variation":"#)
        out.append(quoted: variation)
        out.append(plain: #","low":"#)
        low.writeJSON(to: &out)
        out.append(plain: #","high":"#)
        high.writeJSON(to: &out)
        out.append(UInt8(ascii: "}"))
    }
}

extension Sensitivity.Outcome: JSONWritable {
    var jsonRoom: Int { 50 + input.jsonRoom + 2 * OutputSpan.roomOfNumber + error.jsonRoom }

    /// Without the members that have no value, as `JSONEncoder` leaves them out.
    func writeJSON(to out: inout OutputSpan<UInt8>) {
        out.append(plain: #"{"input":"#)
        input.writeJSON(to: &out)
        out.append(member: #","main":"#, main)
        out.append(member: #","cost":"#, cost)
        if let error {
            out.append(plain: #","error":"#)
            out.append(quoted: error)
        }
        out.append(UInt8(ascii: "}"))
    }
}
