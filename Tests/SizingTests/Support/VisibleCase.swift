import Foundation
import Sizing
import Testing

/// One case: what is sent and what must come back.
struct VisibleCase: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    let kind: String
    let input: [String: InputValue]
    let expected: Expected

    struct Expected: Decodable, Sendable {
        let status: String
        let error: String?
        let warnings: [String]?
        let outputs: [String: Value]?
    }

    struct Value: Decodable, Sendable {
        let value: Double?
        let equals: InputValue?
        let unit: String?
        let rtol: Double?
        let atol: Double?
    }

    var testDescription: String { id }
}
