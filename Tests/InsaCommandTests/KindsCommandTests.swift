import Foundation
import Testing

@testable import InsaCommand

struct KindsCommandTests {
    @Test func `all kinds are listed with what they need`() async throws {
        let run = try await CommandRun(KindsCommand.self, [])
        #expect(run.status == .done)
        #expect(run.output.split(separator: "\n").count == 13)
        #expect(run.output.contains("separator") && run.output.contains("control_system"))
    }

    @Test func `a kind is described with units, ranges, defaults and sources`() async throws {
        let run = try await CommandRun(KindsCommand.self, ["pump"])
        for expected in ["flow", "required", "liquid flow", "sg", "SOURCE"] {
            #expect(run.output.contains(expected), "\(run.output)")
        }
    }

    @Test func `--json is the schema, in the language that is asked for`() async throws {
        let english = try JSONValue(
            parsing: Data(try await CommandRun(KindsCommand.self, ["tank", "--json"]).output.utf8)
        )
        let spanish = try JSONValue(
            parsing: Data(try await CommandRun(KindsCommand.self, ["tank", "--json", "--language", "es"]).output.utf8)
        )
        #expect(english["$schema"]?.text == "https://json-schema.org/draft/2020-12/schema")
        #expect(english["description"] != spanish["description"])
    }

    @Test func `another kind is refused with the one that was meant`() async throws {
        let run = try await CommandRun(KindsCommand.self, ["pmup"])
        #expect(run.status == .rejected)
        #expect(run.errors.contains("pump"))
    }
}
