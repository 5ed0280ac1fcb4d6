import Foundation

/// What a command reads from and writes to, apart from its own arguments.
public struct CommandContext: Sendable {
    /// The largest input that is read from standard input or a file, in bytes.
    static let inputLimit = 4_194_304

    /// Environment variables.
    public var environment: [String: String]
    /// Where results and complaints go.
    public var terminal: Terminal
    /// Standard input to its end, at most ``inputLimit`` bytes and one more.
    var input: @Sendable () throws -> Data
    /// An element when the person does not want to wait any longer; while it is iterated, Ctrl-C does not end the process.
    var interrupts: @Sendable () -> AsyncStream<Void> = { AsyncStream { $0.finish() } }

    /// The same for work that can be gone on with: Ctrl-C or a request of the system to end.
    var stops: @Sendable () -> AsyncStream<Void> = { AsyncStream { $0.finish() } }

    /// The environment and the streams of this process.
    public static var process: CommandContext {
        let environment = ProcessInfo.processInfo.environment
        var context = CommandContext(environment: environment, terminal: .process(environment: environment)) {
            try FileHandle.standardInput.read(upToCount: inputLimit + 1) ?? Data()
        }
        context.interrupts = { Interrupts.ofProcess() }
        context.stops = { Interrupts.ofProcess([SIGINT, SIGTERM]) }
        return context
    }

    init(environment: [String: String], terminal: Terminal, input: @escaping @Sendable () throws -> Data) {
        self.environment = environment
        self.terminal = terminal
        self.input = input
    }

    /// Writes the body of `answer` as it came, or what `view` makes of its JSON.
    func show(_ answer: ServerAnswer, asJSON: Bool, _ view: (JSONValue) throws -> String) throws {
        let value = try answer.json()
        if asJSON {
            try terminal.write(answer.text)
        } else {
            try terminal.write(try view(value))
        }
    }
}
