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

    /// The solvable cases of the kinds with a method of their own.
    static let solved = cases(of: ["separator", "vessel_wall", "pump", "tank", "cost", "relief_valve"]).filter {
        $0.expected.status == "ok"
    }

    static func named(_ id: String) throws -> VisibleCase {
        try #require(shared.cases.first { $0.id == id })
    }

    static func cases(of kinds: Set<String>) -> [VisibleCase] {
        shared.cases.filter { kinds.contains($0.kind) }
    }
}
