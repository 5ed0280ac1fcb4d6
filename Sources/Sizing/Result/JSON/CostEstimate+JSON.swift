extension CostEstimate: JSONWritable {
    var jsonRoom: Int {
        260 + equipment.jsonRoom + sizeUnit.jsonRoom + currency.jsonRoom + 11 * OutputSpan.roomOfNumber
    }

    func writeJSON(to out: inout OutputSpan<UInt8>) {
        out.append(plain: #"{"equipment":"#)
        out.append(quoted: equipment)
        out.append(plain: #","size":"#)
        out.append(number: size)
        out.append(plain: #","size_unit":"#)
        out.append(quoted: sizeUnit)
        writeFigures(to: &out)
        out.append(plain: #","currency":"#)
        out.append(quoted: currency)
        out.append(plain: #","estimate_class":"#)
        out.append(number: Double(estimateClass))
        out.append(UInt8(ascii: "}"))
    }

    private func writeFigures(to out: inout OutputSpan<UInt8>) {
        out.append(plain: #","cepci":"#)
        out.append(number: cepci)
        out.append(plain: #","purchased_base":"#)
        out.append(number: purchasedBase)
        out.append(plain: #","purchased_escalated":"#)
        out.append(number: purchasedEscalated)
        out.append(plain: #","equipment_cost":"#)
        out.append(number: equipmentCost)
        out.append(plain: #","bare_module":"#)
        out.append(number: bareModule)
        out.append(plain: #","total_module":"#)
        out.append(number: totalModule)
        if let grassRoots {
            out.append(plain: #","grass_roots":"#)
            out.append(number: grassRoots)
        }
        out.append(plain: #","low":"#)
        out.append(number: low)
        out.append(plain: #","high":"#)
        out.append(number: high)
    }
}
