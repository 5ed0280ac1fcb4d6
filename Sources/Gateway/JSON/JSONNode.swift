/// A JSON value as a caller wrote it.
package enum JSONNode: Sendable, Hashable {
    package struct Member: Sendable, Hashable {
        package let name: String
        package let value: JSONNode

        package init(name: String, value: JSONNode) {
            self.name = name
            self.value = value
        }
    }

    case null
    case flag(Bool)
    /// A number; one beyond what a `Double` holds is infinite and refused by whoever reads it.
    case number(Double)
    case text(String)
    case list([JSONNode])
    /// The members in the order in which they were written, each name once.
    case object([Member])

    /// The member `name` of an object; `nil` for everything else.
    subscript(name: String) -> JSONNode? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// The elements of a list; empty for everything else.
    var elements: [JSONNode] {
        guard case .list(let elements) = self else { return [] }
        return elements
    }

    /// The text; `nil` for everything else.
    var text: String? {
        guard case .text(let text) = self else { return nil }
        return text
    }

    /// What this is, in a sentence about what it should have been.
    var kind: String {
        switch self {
        case .null: "null"
        case .flag: "a boolean"
        case .number: "a number"
        case .text: "a string"
        case .list: "a list"
        case .object: "an object"
        }
    }
}
