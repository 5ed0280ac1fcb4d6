extension CostEstimate: JSONWritable {
    var jsonRoom: Int {
        let texts = equipment.jsonRoom + sizeUnit.jsonRoom + currency.jsonRoom
        return warnings.reduce(500 + texts + 22 * OutputSpan.roomOfNumber) { $0 + $1.jsonRoom + 1 }
    }

    /// Without the members that have no value, as `JSONEncoder` leaves them out.
    func writeJSON(to out: inout OutputSpan<UInt8>) {
        out.append(plain: #"{"equipment":"#)
        out.append(quoted: equipment)
        out.append(member: #","size":"#, size)
        out.append(plain: #","size_unit":"#)
        out.append(quoted: sizeUnit)
        out.append(member: #","quantity":"#, quantity)
        out.append(plain: #","published":"#)
        isPublished.writeJSON(to: &out)
        writeBasis(to: &out)
        writeFigures(to: &out)
        out.append(plain: #","currency":"#)
        out.append(quoted: currency)
        out.append(member: #","estimate_class":"#, Double(estimateClass))
        out.append(member: #","accuracy_low":"#, accuracyLow)
        out.append(member: #","accuracy_high":"#, accuracyHigh)
        out.append(plain: #","warnings":["#)
        for (index, warning) in warnings.enumerated() {
            if index > 0 { out.append(UInt8(ascii: ",")) }
            warning.writeJSON(to: &out)
        }
        out.append(plain: "]}")
    }

    private func writeBasis(to out: inout OutputSpan<UInt8>) {
        out.append(member: #","cepci":"#, cepci)
        out.append(member: #","cepci_year":"#, cepciYear.map(Double.init))
        out.append(member: #","base_index":"#, baseIndex)
        out.append(member: #","base_year":"#, Double(baseYear))
        out.append(member: #","FM":"#, materialFactor)
        out.append(member: #","FP":"#, pressureFactor)
        out.append(member: #","FBM":"#, moduleFactor)
    }

    private func writeFigures(to out: inout OutputSpan<UInt8>) {
        out.append(member: #","purchased_base":"#, purchasedBase)
        out.append(member: #","purchased_escalated":"#, purchasedEscalated)
        out.append(member: #","equipment_cost":"#, equipmentCost)
        out.append(member: #","bare_module":"#, bareModule)
        out.append(member: #","total_module":"#, totalModule)
        out.append(member: #","grass_roots":"#, grassRoots)
        out.append(member: #","low":"#, low)
        out.append(member: #","high":"#, high)
    }
}
