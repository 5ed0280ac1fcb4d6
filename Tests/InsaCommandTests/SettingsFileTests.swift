import Foundation
import Testing

@testable import InsaCommand

struct SettingsFileTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let yaml: String
        let line: Int
        let says: String
        var testDescription: String { says }
    }

    @Test(
        "A fault is reported with its line",
        arguments: [
            Case(yaml: "http:\n  prot: 1\n", line: 2, says: "did you mean http.port?"),
            Case(yaml: "workers:\n  lanes: 2\nzebra: 1\n", line: 3, says: "`insa-agents settings` lists all"),
            Case(yaml: "http:\n  port: [1]\n", line: 2, says: "must be a whole number"),
            Case(yaml: "http:\n  port: {a: 1}\n", line: 2, says: "must be a whole number"),
            Case(yaml: "http:\n  port:\n", line: 2, says: "must be a whole number"),
            Case(yaml: "http:\n  host: x\n  host: y\n", line: 2, says: "twice"),
            Case(yaml: "http:\n  port: 1\nhttp.port: 2\n", line: 3, says: "is set twice"),
            Case(yaml: "http: 5\n", line: 1, says: "is a group"),
            Case(yaml: "- a\n- b\n", line: 1, says: "must be a mapping"),
            Case(yaml: "just words\n", line: 1, says: "must be a mapping"),
            Case(yaml: "? [a, b]\n: c\n", line: 1, says: "must be a word"),
            Case(yaml: "http:\n\tport: 1\n", line: 2, says: "not valid YAML"),
            Case(yaml: "http: {port: 1\n", line: 2, says: "not valid YAML"),
            Case(yaml: "a: 1\n---\nb: 2\n", line: 2, says: "not valid YAML"),
            Case(yaml: "http: *nowhere\n", line: 1, says: "references"),
            Case(yaml: "a: &a [x]\n# *fine\n? *a\n: 1\n", line: 3, says: "references"),
            Case(yaml: "\"a\":&a [x]\n\"b\":\n  {\"c\":*a}\n", line: 3, says: "references"),
            Case(yaml: "a: &a [x]\nb: [\"\n  #\",*a]\n", line: 3, says: "references"),
            Case(yaml: "auth:\n  api_keys:\n    - [admin]\n", line: 2, says: "as a list"),
            Case(yaml: "a: \0\n", line: 1, says: "not valid YAML"),
        ]
    )
    func fault(_ given: Case) throws {
        let file = SettingsFile(path: "x.yaml", bytes: Data(given.yaml.utf8))
        let problem = try #require(file.problems.first)
        #expect(problem.source == .file(path: "x.yaml", line: given.line))
        #expect(problem.detail.contains(given.says), "\(problem)")
    }

    @Test func `bytes that are not UTF-8 are reported with their line`() throws {
        let file = SettingsFile(path: "x.yaml", bytes: Data("http:\n  host: ".utf8) + [0xFF, 0xFE])
        #expect(file.problems.map(\.source) == [.file(path: "x.yaml", line: 2)])
        #expect(file.problems.first?.detail == "is not UTF-8 text")
    }

    @Test func `a name full of control characters cannot write to the terminal`() throws {
        let file = SettingsFile(path: "x.yaml", bytes: Data("\"\\e[2Jhttp\": 1\n".utf8))
        #expect(file.problems.count == 1)
        #expect(!file.problems.contains { $0.description.contains("\u{1B}") })
    }

    @Test func `a file that is nested too deep is refused`() {
        for sign in ["[", "- ", "? "] {
            let deep = String(repeating: sign, count: 200_000)
            #expect(SettingsFile(path: "x", bytes: Data(deep.utf8)).problems.map(\.detail) == ["is nested too deep"])
        }
    }

    @Test func `a file with thousands of faults is not read to its end`() {
        let lines = (1...5_000).map { "k\($0): 1\n" }.joined()
        let problems = SettingsFile(path: "x", bytes: Data(lines.utf8)).problems
        #expect(problems.count == SettingsFile.problemLimit + 1)
        #expect(problems.last?.detail == "has more problems from here on")
    }

    @Test func `a file that is not there, a directory and a device are refused with the reason`() throws {
        func problems(_ path: String) -> [String] { SettingsFile(path: path).problems.map(\.detail) }
        #expect(problems("/nonexistent/insa.yaml") == ["does not exist"])
        #expect(problems("/tmp") == ["is not a regular file"])
        #expect(problems("/dev/zero") == ["is not a regular file"])
        #expect(problems("") != [])
    }

    @Test func `a file of more than a mebibyte is refused`() throws {
        try withFile(String(repeating: "#", count: 1_048_577)) { path in
            #expect(SettingsFile(path: path).problems.map(\.detail) == ["is larger than 1048576 bytes"])
        }
    }

    @Test func `a link to a file is followed`() throws {
        try withFile("http:\n  port: 7\n") { path in
            let link = path + ".link"
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
            let file = SettingsFile(path: link)
            try FileManager.default.removeItem(atPath: link)
            #expect(file.problems.isEmpty)
            #expect(file.entries.map(\.text) == ["7"])
        }
    }
}
