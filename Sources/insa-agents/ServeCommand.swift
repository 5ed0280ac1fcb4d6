import AgentRuntime
import ArgumentParser
import Foundation
import Gateway
import InsaCommand
import Storage

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Run the platform: the agents, the HTTP API and the metrics page.",
        discussion: ServeOptions.discussion
    )

    @OptionGroup var options: ServeOptions

    func run() async throws {
        guard let settings = try options.settings() else { return }
        do {
            try await Platform(settings).run()
        } catch let error as GatewayError {
            try fail(error)
        } catch let error as DatabaseFileError {
            try fail(error)
        } catch let error as JournalError {
            try fail(error)
        }
    }

    private func fail(_ error: some Error) throws {
        FileHandle.standardError.write(Data("insa-agents: \(error)\n".utf8))
        throw ExitCode(CommandStatus.failure.rawValue)
    }
}
