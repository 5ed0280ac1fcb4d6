import Foundation
import Sizing
import Testing

/// The visible cases of the method, as they were handed over.
struct CaseFile: Decodable {
    let cases: [VisibleCase]

    static let shared: CaseFile = {
        do {
            let found = Bundle.module.url(forResource: "sizing-cases", withExtension: "json", subdirectory: "Fixtures")
            guard let url = found else { preconditionFailure("the fixture is missing from the bundle") }
            return try JSONDecoder().decode(CaseFile.self, from: Data(contentsOf: url))
        } catch {
            preconditionFailure("the fixture cannot be read: \(error)")
        }
    }()

    /// The cases of the engine, solvable or not; the parser's have a fixture of their own.
    static let computed = shared.cases.filter { $0.kind != "parse" }

    /// The solvable cases of the kinds with a method of their own.
    static let solved = computed.filter { $0.expected.status == "ok" && $0.kind != "units" }

    static func named(_ id: String) throws -> VisibleCase {
        try #require(shared.cases.first { $0.id == id })
    }
}
