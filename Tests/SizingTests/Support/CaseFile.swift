import Foundation
import Sizing

/// The visible cases of the method, as they were handed over.
struct CaseFile: Decodable {
    let cases: [VisibleCase]

    static let shared: CaseFile = {
        do {
            guard let url = Bundle.module.url(forResource: "sizing-cases", withExtension: "json", subdirectory: "Fixtures")
            else { preconditionFailure("the fixture is missing from the bundle") }
            return try JSONDecoder().decode(CaseFile.self, from: Data(contentsOf: url))
        } catch {
            preconditionFailure("the fixture cannot be read: \(error)")
        }
    }()

    static func cases(of kinds: Set<String>) -> [VisibleCase] {
        shared.cases.filter { kinds.contains($0.kind) }
    }
}
