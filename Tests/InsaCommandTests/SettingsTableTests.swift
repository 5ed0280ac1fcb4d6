import ArgumentParser
import Foundation
import Testing

@testable import InsaCommand

struct SettingsTableTests {
    private static func paths(_ included: (SettingKey) -> Bool) -> [String] {
        SettingKey.all.filter(included).map(\.path)
    }

    @Test func `no two settings share a path, a variable or a flag`() {
        let keys = SettingKey.all
        #expect(Set(keys.map(\.path)).count == keys.count)
        let variables = keys.flatMap(\.environment)
        #expect(Set(variables).count == variables.count)
        let flags = keys.compactMap(\.flag)
        #expect(Set(flags).count == flags.count)
    }

    @Test("Every default is itself allowed and every meaning is a sentence", arguments: paths { _ in true })
    func rowIsSound(_ path: String) throws {
        let key = try #require(SettingKey.all.first { $0.path == path })
        #expect(key.kind.value(of: key.fallback) != nil)
        #expect(key.meaning.hasSuffix(".") && key.meaning.first?.isUppercase == true)
        #expect(key.environment.allSatisfy { $0.hasPrefix("INSA_") || $0 == "PROMETHEUS_PORT" })
    }

    @Test("The flag of a setting is an option of serve that sets it", arguments: paths { $0.flag != nil })
    func flagExists(_ path: String) throws {
        let key = try #require(SettingKey.all.first { $0.path == path })
        let flag = try #require(key.flag)
        let help = ServeOptions.helpMessage(columns: 10_000)
        #expect(help.contains(flag) && help.contains(key.meaning))
        let arguments = key.kind == .flag ? [flag] : [flag, key.fallback]
        let given = try ServeOptions.parse(arguments).given
        #expect(given.map(\.key) == [key])
    }

    @Test func `the secret has no flag`() {
        #expect(SettingKey.all.filter(\.isSecret).allSatisfy { $0.flag == nil })
    }

    @Test("The page names every setting with its default", arguments: paths { _ in true })
    func pageIsComplete(_ path: String) throws {
        let key = try #require(SettingKey.all.first { $0.path == path })
        let page = SettingsPage.markdown
        #expect(
            page.contains("`\(key.path)`") && page.contains("`\(key.environment[0])`") && page.contains(key.meaning)
        )
    }

    @Test func `the page in the documentation is the one this version writes`() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = root.appendingPathComponent("Docs/Settings.md")
        #expect(try String(contentsOf: page, encoding: .utf8) == SettingsPage.markdown)
    }

    @Test(
        "The nearest name is found when it is near",
        arguments: [
            ("http.prot", "http.port"), ("htpp.host", "http.host"), ("worker.lanes", "workers.lanes"),
            ("log.levle", "log.level"), ("HTTP.PORT", "http.port"),
        ]
    )
    func nearest(_ name: String, _ known: String) {
        #expect(NearestName.of(name, among: SettingKey.all.map(\.path)) == known)
    }

    @Test("No name is offered when none is near", arguments: ["zebra", "", String(repeating: "x", count: 100_000)])
    func far(_ name: String) {
        #expect(NearestName.of(name, among: SettingKey.all.map(\.path)) == nil)
    }
}
