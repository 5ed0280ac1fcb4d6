extension SizingError: JSONWritable {
    var jsonRoom: Int { 40 + pointer.jsonRoom + code.jsonRoom + detail.jsonRoom }

    func writeJSON(to out: inout OutputSpan<UInt8>) {
        out.append(plain: #"{"pointer":"#)
        out.append(quoted: pointer)
        out.append(plain: #","code":"#)
        out.append(quoted: code)
        out.append(plain: #","detail":"#)
        detail.writeJSON(to: &out)
        out.append(UInt8(ascii: "}"))
    }
}

extension WarningDetail: JSONWritable {
    var jsonRoom: Int { 30 + code.jsonRoom + detail.jsonRoom }

    func writeJSON(to out: inout OutputSpan<UInt8>) {
        out.append(plain: #"{"code":"#)
        out.append(quoted: code)
        out.append(plain: #","detail":"#)
        detail.writeJSON(to: &out)
        out.append(UInt8(ascii: "}"))
    }
}

extension Assumption: JSONWritable {
    var jsonRoom: Int { 60 + field.jsonRoom + value.jsonRoom + reason.jsonRoom }

    func writeJSON(to out: inout OutputSpan<UInt8>) {
        out.append(plain: #"{"field":"#)
        out.append(quoted: field)
        out.append(plain: #","value":"#)
        value.writeJSON(to: &out)
        out.append(plain: #","reason":"#)
        out.append(quoted: reason)
        out.append(plain: #","provisional":"#)
        provisional.writeJSON(to: &out)
        out.append(UInt8(ascii: "}"))
    }
}

extension BillLine: JSONWritable {
    var jsonRoom: Int {
        120 + item.jsonRoom + description.jsonRoom + quantity.jsonRoom + unit.jsonRoom + material.jsonRoom
            + rating.jsonRoom
    }

    func writeJSON(to out: inout OutputSpan<UInt8>) {
        out.append(plain: #"{"item":"#)
        out.append(quoted: item)
        out.append(plain: #","description":"#)
        description.writeJSON(to: &out)
        out.append(plain: #","quantity":"#)
        out.append(number: quantity)
        out.append(plain: #","unit":"#)
        out.append(quoted: unit)
        out.append(plain: #","material":"#)
        out.append(quoted: material)
        out.append(plain: #","rating":"#)
        rating.writeJSON(to: &out)
        out.append(plain: #","preliminary":"#)
        preliminary.writeJSON(to: &out)
        out.append(UInt8(ascii: "}"))
    }
}
