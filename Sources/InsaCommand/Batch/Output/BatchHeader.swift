import Foundation
import Gateway
import Sizing

/// The first line of a file of results: what its lines are the results of.
struct BatchHeader: Sendable, Hashable {
    /// What the lines mean; another number is another format.
    private static let format = 1

    let json: [UInt8]

    init(_ input: BatchInput, _ options: BatchOptions) {
        json = JSONWriter.object { writer in
            writer.key("insa_batch")
            writer.value(Self.format)
            writer.key("version")
            writer.value(ProductVersion.number)
            writer.key("sha256")
            writer.value(input.digest)
            writer.key("items")
            writer.value(input.count)
            writer.key("format")
            writer.value(input.format.rawValue)
            writer.key("units")
            if let units = options.units { writer.value(units.rawValue) } else { writer.null() }
            writer.key("sensitivity")
            writer.value(options.sensitivity)
            writer.key("allow_provisional")
            writer.value(options.allowProvisional)
            writer.key("language")
            writer.value(options.language.rawValue)
        }
    }

    /// Why results below the header `other` cannot be gone on with; `nil` when it is the same.
    func difference(from other: [UInt8]) -> String? {
        guard other != json else { return nil }
        // because: bytes that are no JSON are no header.
        guard let there = try? JSONValue(parsing: Data(other)).members, there["insa_batch"] != nil,
            let here = try? JSONValue(parsing: Data(json)).members  // because: see above.
        else { return "it is no file of results" }
        if there["sha256"] != here["sha256"] || there["items"] != here["items"] { return "it is for another input" }
        let names = here.keys.filter { here[$0] != there[$0] }.sorted()
        let differences = names.map { "\($0) \(ScalarText.of(there[$0])), now \(ScalarText.of(here[$0]))" }
        return "it was begun differently: \(differences.joined(separator: "; "))"
    }
}
