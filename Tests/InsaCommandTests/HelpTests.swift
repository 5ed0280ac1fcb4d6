import ArgumentParser
import Testing

@testable import InsaCommand

struct HelpTests {
    static let commands: [any ParsableCommand.Type] =
        ClientCommands.all + ClientCommands.all.flatMap { $0.configuration.subcommands }

    @Test("Every command says what it does and gives examples that fit a terminal")
    func examples() {
        for command in Self.commands {
            let configuration = command.configuration
            #expect(configuration.abstract.hasSuffix("."), "\(command)")
            #expect(configuration.discussion.contains("EXAMPLES:"), "\(command)")
            let examples = configuration.discussion.split(separator: "\n").filter { $0.hasPrefix("  ") }
            #expect(examples.allSatisfy { $0.contains("insa-agents ") && $0.count < 80 }, "\(command)")
        }
    }

    @Test func `every example can be parsed`() throws {
        for command in Self.commands {
            let examples = command.configuration.discussion.split(separator: "\n").filter {
                $0.hasPrefix("  insa-agents ")
            }
            for example in examples {
                let words = Self.words(example).dropFirst().drop {
                    ["dead-letters", "tasks", "workers", "schedules"].contains($0)
                }
                let isGroup = !command.configuration.subcommands.isEmpty
                let arguments = isGroup || words.first != command._commandName ? Array(words) : Array(words.dropFirst())
                #expect(throws: Never.self, "\(example)") { _ = try command.parseAsRoot(arguments) }
            }
        }
    }

    @Test("Every leaf prints its options", arguments: ["--json", "--server", "--api-key", "--timeout"])
    func clientOptions(_ option: String) {
        let leaves = Self.commands.filter { $0.configuration.subcommands.isEmpty }
        let local: [any ParsableCommand.Type] = [
            SettingsCommand.self, VersionCommand.self, KindsCommand.self, ParseCommand.self,
        ]
        for leaf in leaves where !local.contains(where: { $0 == leaf }) {
            #expect(leaf.helpMessage().contains(option), "\(leaf)")
        }
    }

    @Test func `the exit codes stand in the help`() {
        for status in CommandStatus.allCases {
            #expect(CommandStatus.help.contains("\(status.rawValue) \(status.meaning)"))
        }
        #expect(SubmitCommand.configuration.discussion.contains(CommandStatus.help))
    }

    @Test(
        "A wrong command line ends with 64",
        arguments: [
            [], ["a", "--file", "b"], ["a", "--async", "--wait", "3"], ["a", "--wait", "61"],
            ["a", "--deadline", "-1"],
            ["a", "--priority", "urgent"], ["a", "--idempotency-key", "é"], ["a", "--timeout", "0"],
            ["a", "--unknown"],
        ]
    )
    func usage(_ arguments: [String]) {
        do {
            _ = try SubmitCommand.parse(arguments)
            Issue.record("\(arguments) was taken")
        } catch {
            #expect(SubmitCommand.exitCode(for: error).rawValue == CommandStatus.usage.rawValue)
        }
    }

    @Test(
        "A request that is missing is told apart from one that is given twice",
        arguments: [
            ([], "the request is missing"), (["a", "--file", "b"], "not both"),
        ]
    )
    func missing(_ arguments: [String], _ reason: String) {
        #expect {
            _ = try SubmitCommand.parse(arguments)
        } throws: { error in
            SubmitCommand.message(for: error).contains(reason)
        }
    }

    @Test func `a task has no explanation apart from itself`() {
        #expect(throws: (any Error).self) { try TaskShow.parse(["7", "--explain"]) }
    }

    private static func words(_ line: Substring) -> [String] {
        let parts = line.prefix { $0 != "<" && $0 != ">" }.split(separator: "\"", omittingEmptySubsequences: false)
        return parts.enumerated().flatMap { index, part in
            index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
        }
    }
}
