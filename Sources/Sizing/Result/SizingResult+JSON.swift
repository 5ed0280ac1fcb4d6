extension SizingResult {
    /// Appends the result as JSON: the same value as `JSONEncoder` writes, without its cost.
    ///
    /// Members come in a fixed order; numbers in the shortest form that reads back the same. A number that is not
    /// finite would be written as `null`.
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
        json.key(plain: "errors")
        json.array { json in for error in errors { error.write(to: &json) } }
        json.key(plain: "provisional")
        json.flag(provisional)
        json.key(plain: "inputs")
        InputValue.object(inputs).write(to: &json)
        writeOutputs(&json)
        json.key(plain: "warnings")
        json.array { json in for warning in warnings { json.string(warning) } }
        json.key(plain: "warning_details")
        json.array { json in for warning in warningDetails { warning.write(to: &json) } }
        json.key(plain: "assumptions")
        json.array { json in for assumption in assumptions { assumption.write(to: &json) } }
        json.key(plain: "trace")
        json.array { json in for step in trace { step.write(to: &json) } }
        json.key(plain: "bom")
        json.array { json in for line in bom { line.write(to: &json) } }
        json.key(plain: "cost")
        if let cost { cost.write(to: &json) } else { json.null() }
        json.key(plain: "not_covered")
        json.array { json in for item in notCovered { json.string(item) } }
        json.member("disclaimer", disclaimer)
    }

    private func writeOutputs(_ json: inout JSONBytes) {
        json.key(plain: "outputs")
        json.object { json in
            for row in outputs.rows {
                json.key(plain: row.name)
                row.value.write(to: &json)
            }
        }
        json.key(plain: "output_order")
        json.array { json in for row in outputs.rows { json.string(row.name) } }
    }
}
