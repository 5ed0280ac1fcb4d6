/// A client command that prints JSON when asked to, whether it works or fails.
protocol ReportingCommand: ClientCommand {
    /// How it shows what it got.
    var output: OutputOptions { get }
}

extension ReportingCommand {
    var printsJSON: Bool { output.json }
}
