import Foundation
import Gateway
import Sizing
import Testing
import Workers

@testable import InsaCommand

struct YAMLItemsTests {
    /// A kilobyte whose last key has more values than can be counted, each of them by reference.
    private static let bomb: String = {
        var lines = [#"- {"x":&a0 [1,1,1,1,1,1,1,1]}"#]
        for level in 1...10 {
            let members = (0..<8).map { #""k\#($0)":*a\#(level - 1)"# }.joined(separator: ",")
            lines.append(#"- {"x":&a\#(level) {\#(members)}}"#)
        }
        return (lines + [#"- ? {"y":*a10}"#]).joined(separator: "\n")
    }()

    private func items(_ yaml: String) throws -> [BatchItem] {
        try #require(try WholeFile(name: "items.yaml", bytes: Data(yaml.utf8)).items(.yaml))
    }

    private func fault(_ yaml: String) throws -> String {
        let item = try #require(try items(yaml).first)
        do {
            _ = try item.read()
            return "no fault"
        } catch {
            return error.parts.map { "\($0.pointer) \($0.detail)" }.joined(separator: "; ")
        }
    }

    @Test func `items in words and in fields are read, with their lines`() throws {
        let yaml = """
            # the plant
            - text: Tank for 5000 bbl, sg 0.9
              tag: T-1
            - kind: pump
              inputs:
                flow: {value: 500, unit: gpm}
                sg: 0.85
                note: "010"
            """
        let items = try items(yaml)
        #expect(items.map(\.line) == [2, 4])
        #expect(try items[0].read().tag == "T-1")
        let inputs: [String: InputValue] = [
            "flow": .quantity(value: 500, unit: "gpm"), "sg": .number(0.85), "note": .text("010"),
        ]
        #expect(try items[1].read().work == .item(SizingItem(kind: "pump", inputs: inputs)))
    }

    @Test(
        "What is no YAML, or no list, is refused with the line",
        arguments: [
            ("- a: 1\n\tb: 2", "line 2"), ("- a: [1, 2", "line"), ("- kind: pump\n  kind: tank", "appears twice"),
            ("hello", "must be a list of items"), ("- a: &x [1]\n- b: *x", "references"),
            (String(repeating: "[", count: 100_000), "nested too deep"),
            (String(repeating: "- ", count: 100_000), "nested too deep"),
            (String(repeating: "{a: ", count: 100_000), "nested too deep"),
            ("- \u{0}", "line 1"), ("- a: b\n---\n- c: d", "line"), (Self.bomb, "references"),
        ]
    )
    func refused(_ yaml: String, _ reason: String) {
        #expect {
            try items(yaml)
        } throws: { error in
            let failure = error as? CommandFailure
            return failure?.status == .rejected && failure?.message.hasPrefix("items.yaml, line ") == true
                && failure?.message.contains(reason) == true
        }
    }

    @Test func `bytes that are no text are refused with the line`() {
        let bytes = Data("- text: a\n- text: ".utf8) + [0xC3, 0x28]
        #expect {
            try WholeFile(name: "items.yaml", bytes: bytes).items(.yaml)
        } throws: { error in
            (error as? CommandFailure)?.message == "items.yaml, line 2: is not UTF-8 text"
        }
    }

    @Test(
        "A faulty entry has its place, and does not take the file with it",
        arguments: [
            ("- {kind: pump, inputs: {sg: .nan}}", "/inputs/sg is not a finite number (line 1)"),
            ("- {kind: pump, inputs: {sg: -.inf}}", "/inputs/sg is not a finite number"),
            ("- {kind: pump, inputs: {sg: 1e999}}", "/inputs/sg is not a finite number"),
            ("- {kind: pump, inputs: {sg: 010}}", "/inputs/sg has a leading zero"),
            ("- {kind: pump}", "/inputs is required"), ("- 7", "must be an object"),
            ("- {text: a, kind: pump}", "must not stand beside text"),
            ("- {kind: pump, inputs: {}, colour: red}", "/colour is not a known field"),
            ("- {kind: pump, inputs: {tag: A}, tag: B}", "/tag must not differ"),
        ]
    )
    func faulty(_ yaml: String, _ reason: String) throws {
        let fault = try fault(yaml)
        #expect(fault.contains(reason), "\(fault)")
    }

    @Test(
        "A word means what it means in JSON",
        arguments: [
            ("500", YAMLScalar.number(500)), ("-1.5e3", .number(-1500)), (".5", .number(0.5)), ("0", .number(0)),
            ("0.5", .number(0.5)), ("true", .flag(true)), ("False", .flag(false)), ("~", .null), ("", .null),
            ("yes", .text), ("on", .text), ("1_000", .text), ("0x1F", .text), ("12:30", .text), ("2026-01-01", .text),
            ("10,000", .text), ("nan", .text), ("1e", .text), (".", .text), ("--1", .text), ("007", .leadingZero),
            ("00.5", .leadingZero), (".NaN", .notFinite), ("+.inf", .notFinite), ("1e400", .notFinite),
        ]
    )
    func words(_ word: String, _ meaning: YAMLScalar) {
        #expect(YAMLScalar(word) == meaning)
    }
}
