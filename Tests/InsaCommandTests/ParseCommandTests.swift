import Foundation
import Testing

@testable import InsaCommand

struct ParseCommandTests {
    @Test func `what was understood stands with the words it was read from`() async throws {
        let run = try await CommandRun(ParseCommand.self, ["Bomba para 80 m3/h de agua, altura de 45 metros"])
        #expect(run.status == .done)
        #expect(run.output.hasPrefix("Bomba para 80 m3/h de agua, altura de 45 metros\n\nok  pump, es, size\n"))
        #expect(run.output.contains("flow") && run.output.contains("80 m3/h") && run.output.contains("45 metros"))
        #expect(run.output.contains("(W_FLUID_DEFAULT_SG)"))
    }

    @Test func `what is missing is asked for, in the language of the text`() async throws {
        let run = try await CommandRun(ParseCommand.self, ["Bomba para 80 m3/h"])
        #expect(run.status == .rejected)
        #expect(run.output.contains("needs input  pump") && run.output.contains("\n? ¿"))
    }

    @Test func `--json is what the server says, an array where there are several items`() async throws {
        let one = try await CommandRun(ParseCommand.self, ["Bomba para 80 m3/h", "--json"])
        #expect(try JSONValue(parsing: Data(one.output.utf8))["missing"]?.items?.count == 2)
        let two = try await CommandRun(ParseCommand.self, ["1) Bomba para 80 m3/h\n2) tanque de 500 m3", "--json"])
        #expect(try JSONValue(parsing: Data(two.output.utf8)).items?.count == 2)
    }

    @Test func `control characters of a text do not reach the terminal`() async throws {
        let run = try await CommandRun(ParseCommand.self, ["tank \u{1B}[2J 500 m3 \u{202E} sg 0.9"])
        #expect(!run.output.contains("\u{1B}") && !run.output.contains("\u{202E}"))
    }
}
