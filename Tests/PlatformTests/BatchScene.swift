import Foundation
import Testing

/// A folder with a file of items, the file of their results, and the program that makes the one from the other.
struct BatchScene {
    let folder: FaultFolder
    let input: URL
    let output: URL

    init(items: Int, in folder: FaultFolder? = nil) throws {
        self.folder = try folder ?? FaultFolder()
        try FileManager.default.createDirectory(at: self.folder.data, withIntermediateDirectories: true)
        input = self.folder.root.appendingPathComponent("items.jsonl")
        output = self.folder.data.appendingPathComponent("results.jsonl")
        try Data((0..<items).map { Self.line($0) + "\n" }.joined().utf8).write(to: input)
    }

    var arguments: [String] { ["size", "--file", input.path, "--output", output.path] }

    var results: Data {
        get throws { try Data(contentsOf: output) }
    }

    /// The results of a run that nothing disturbs.
    func reference() throws -> Data {
        let path = folder.root.appendingPathComponent("reference-\(UUID().uuidString).jsonl")
        // 65: some of its items cannot be sized.
        let run = try BuiltProgram("insa-agents").run(["size", "--file", input.path, "--output", path.path])
        guard run.status == 65 else { throw BatchFailure(complaints: run.complaints) }
        return try Data(contentsOf: path)
    }

    func start(shell: String? = nil) throws -> FaultProcess {
        try FaultProcess("insa-agents", arguments, log: folder.log, shell: shell)
    }

    func run(_ more: String...) throws -> BuiltProgram.Result {
        try BuiltProgram("insa-agents").run(arguments + more)
    }

    /// Waits until the program has written something, or has ended.
    func waitForResults(_ program: FaultProcess, bytes: Int = 1) throws {
        let limit = ContinuousClock.now.advanced(by: .seconds(60))
        while ContinuousClock.now < limit {
            if let size = try? results.count, size >= bytes || !program.isRunning { return }
            try program.linger(milliseconds: 2)
        }
        throw FaultProcess.Silent(description: "no results: \(try program.complaints.suffix(2000))")
    }

    /// Good ones, faulty ones, texts, and lines that are nothing.
    private static func line(_ number: Int) -> String {
        switch number % 25 {
        case 7: #"{"kind":"pump","inputs":{"flow":{"value":-5,"unit":"gpm"},"sg":0.85},"tag":"P-\#(number)"}"#
        case 11: #"{"text":"Tank for \#(1000 + number) bbl, sg 0.9"}"#
        case 13: #"{"text":"A pump for \#(100 + number) gpm"}"#
        case 17: #"{"kind":"pump","inputs":"#
        default:
            """
            {"kind":"pump","tag":"P-\(number)","inputs":{"flow":{"value":\(200 + number),"unit":"gpm"},"sg":0.85,\
            "differential_head":{"value":300,"unit":"ft"},"suction_pressure":{"value":50,"unit":"psig"}}}
            """
        }
    }
}
