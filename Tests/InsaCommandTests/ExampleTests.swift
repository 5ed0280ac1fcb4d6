import ArgumentParser
import Foundation
import Testing

@testable import InsaCommand

struct ExampleTests {
    /// The texts that our own help, script and first page ask a reader to size.
    static let texts: [String] = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let pages = ["README.md", "Scripts/run.sh", "Sources/insa-agents/InsaAgents.swift"].map { path in
            // because: a page that is not there has no example, which the count below shows.
            (try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)) ?? ""
        }
        let help = [SizeCommand.configuration.discussion, SubmitCommand.configuration.discussion]
        return (pages + help).flatMap { page in
            page.matches(of: /(?:insa-agents|\$program) (?:size|submit) (?:--explain )?"([^"]+)"/).map { String($0.1) }
        }
    }()

    @Test func `every page has an example`() {
        #expect(Self.texts.count >= 8)
    }

    @Test("Every example is sized as it stands", arguments: texts)
    func sized(_ text: String) async throws {
        let run = try await CommandRun(SizeCommand.self, [text])
        #expect(run.status == .done, "\(text): \(run.errors)")
    }
}
