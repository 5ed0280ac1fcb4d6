import ArgumentParser
import InsaCommand

@main
struct InsaAgents: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "insa-agents",
        abstract: "A platform on which agents do a company's work: sizing, quotes, and what you add.",
        discussion: """
            EXAMPLES:
              insa-agents serve
              insa-agents size "Pump, 500 gpm, sg 0.85, from 20 psig to 250 psig"
              insa-agents workers list
            """,
        version: ProductVersion.number,
        subcommands: [ServeCommand.self, DatabaseCommand.self] + ClientCommands.all
    )
}
