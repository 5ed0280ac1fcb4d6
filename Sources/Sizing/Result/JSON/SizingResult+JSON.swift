extension SizingResult {
    /// Appends the result as JSON: the same value as `JSONEncoder` writes, without its cost.
    ///
    /// Members come in a fixed order; numbers in the shortest form that reads back the same. Those of ``trace`` have
    /// seven significant digits, all others the precision of the calculation. A number that is not finite would be
    /// written as `null`.
    public func writeJSON(into bytes: inout [UInt8]) {
        var json = JSONBytes(appendingTo: bytes)
        bytes = []
        json.object(writeMembers)
        bytes = json.finish()
    }

    private func writeMembers(_ json: inout JSONBytes) {
        json.member("kind", kind)
        json.member("tag", tag)
        json.member("status", status.rawValue)
        json.member("error", error)
        json.member("errors", errors)
        json.member("provisional", provisional)
        json.member("inputs", InputValue.object(inputs))
        json.key("outputs")
        json.object { json in
            let rows = outputs.rows.span
            for index in rows.indices { json.member(rows[index].name, rows[index].value) }
        }
        json.member("output_order", outputs.rows.map(\.name))
        json.member("warnings", warnings)
        json.member("warning_details", warningDetails)
        json.member("assumptions", assumptions)
        json.member("trace", trace)
        json.member("bom", bom)
        json.member("cost", cost)
        json.member("not_covered", notCovered)
        json.member("disclaimer", disclaimer)
        if let sensitivity { json.member("sensitivity", sensitivity) }
    }
}
