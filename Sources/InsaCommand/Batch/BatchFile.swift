import Foundation

/// Sizing a file of items without a command line.
public enum BatchFile {
    /// Sizes the items of `input` that have no result in `output` yet, as `insa-agents size --file … --output …` does.
    ///
    /// Cancelling leaves whole lines behind; the next call goes on after them.
    ///
    /// - Parameters:
    ///   - input: path of the items; its ending says what it is, JSON Lines where it says nothing.
    ///   - output: path of the results, made when it is not there.
    /// - Returns: how many items are sized as a whole.
    /// - Throws: when a file cannot be read or written, or `output` has the results of something else.
    public static func size(_ input: String, into output: String) async throws -> Int {
        let context = CommandContext(environment: [:], terminal: Terminal { _, _ in }) { Data() }
        let run = BatchRun(
            input: try BatchInput(path: input, format: nil, in: context),
            options: BatchOptions(),
            context: context
        )
        return try await run.write(to: output, replaces: false).tally.sized
    }
}
