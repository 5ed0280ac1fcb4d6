import Foundation
import Testing

/// The published descriptions of inputs, judged by a validator that is not ours.
struct KindSchemaTests {
    private static let code = """
        import json, sys
        from jsonschema import Draft202012Validator
        order = json.load(sys.stdin)
        schemas = {schema["title"]: schema for schema in order["schemas"]}
        print("schemas", len(schemas))
        for schema in schemas.values():
            Draft202012Validator.check_schema(schema)
        with open(order["cases"], encoding="utf-8") as file:
            cases = [case for case in json.load(file)["cases"] if case["kind"] in schemas]
        for case in cases:
            if case["expected"]["status"] == "ok":
                errors = list(Draft202012Validator(schemas[case["kind"]]).iter_errors(case["input"]))
                for error in errors:
                    print("refused", case["id"], list(error.path), error.message[:200])
        for kind, name, value in order["hostile"]:
            good = next(c["input"] for c in cases if c["kind"] == kind and c["expected"]["status"] == "ok")
            bad = {**good, name: value}
            if Draft202012Validator(schemas[kind]).is_valid(bad):
                print("accepted", kind, name, value)
        """

    /// Whichever Python of this machine has the validator.
    private static func python() throws -> [String] {
        for path in [["/usr/bin/env", "python3"], ["/usr/bin/python3"]] {
            let url = URL(fileURLWithPath: path[0])
            let probe = try BuiltProgram.run(url, Array(path.dropFirst()) + ["-c", "import jsonschema"])
            if probe.status == 0 { return path }
        }
        throw FaultProcess.Silent(description: "no jsonschema: install the Debian package python3-jsonschema")
    }

    private static let hostile = """
        [["pump", "flow", {"value": 5, "unit": "kg"}], ["pump", "flow", "500 gpm"], ["pump", "flow", {"value": 5}],
         ["pump", "flow", {"value": "5", "unit": "gpm"}], ["pump", "flow", null], ["pump", "sg", -1], ["pump", "sg", "NaN"],
         ["pump", "colour", 1], ["tank", "sg", {"value": 1, "unit": "kg"}], ["separator", "phases", 7],
         ["separator", "orientation", "upside down"], ["relief_valve", "service", "💧"], ["line", "tag", 7]]
        """

    @Test(arguments: ["en", "es"])
    func `descriptions are valid schemas that take every solvable case and refuse what makes no sense`(
        language: String
    ) async throws {
        try await onOwnThreads {
            let kinds = try BuiltProgram("insa-agents").run(["kinds", "--json", "--language", language])
            #expect(kinds.status == 0)
            let cases = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .appendingPathComponent("SizingTests/Fixtures/sizing-cases.json").path
            let order = #"{"schemas":\#(kinds.output),"cases":"\#(cases)","hostile":\#(Self.hostile)}"#
            let python = try Self.python()
            let output = try FaultFolder.run(python[0], Array(python.dropFirst()) + ["-c", Self.code], input: order)
            #expect(output == "schemas 12\n")
        }
    }
}
