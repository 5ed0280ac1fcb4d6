import ArgumentParser
import Foundation

/// What goes into a sizing request besides its text.
struct RequestOptions: ParsableArguments {
    @Option(help: "How urgent the request is.")
    var priority: Priority?

    @Option(help: ArgumentHelp("Who asks, at most 200 characters.", valueName: "name"))
    var customer: String?

    @Option(help: ArgumentHelp("Conversation the request belongs to.", valueName: "id"))
    var session: String?

    @Option(help: ArgumentHelp("Seconds after which the result is of no use.", valueName: "seconds"))
    var deadline: Double?

    @Flag(help: "Assume missing process values; the result is provisional and cannot be quoted.")
    var allowProvisional = false

    func validate() throws {
        if let deadline, !(deadline.isFinite && deadline > 0) { throw ValidationError("--deadline must be positive") }
    }

    private var members: [String: JSONValue] {
        var members: [String: JSONValue] = [:]
        members["priority"] = priority.map { .string($0.rawValue) }
        members["customer"] = customer.map { .string($0) }
        members["session_id"] = session.map { .string($0) }
        members["deadline_seconds"] = deadline.map { .number($0) }
        if allowProvisional { members["allow_provisional"] = .bool(true) }
        return members
    }

    /// The body for a request in free text.
    func body(text: String) throws -> Data {
        var members = members
        members["requirements"] = .string(text)
        return try Self.encoded(members)
    }

    /// `document` as it is, or with the options on top when there are any.
    func body(document: Data) throws -> Data {
        guard !members.isEmpty else { return document }
        do {
            guard case .object(let given) = try JSONValue(parsing: document) else { return document }
            return try Self.encoded(given.merging(members) { _, option in option })
        } catch is DecodingError {
            throw CommandFailure(status: .rejected, message: "the request is not valid JSON")
        }
    }

    static func encoded(_ members: [String: JSONValue]) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(JSONValue.object(members))
    }
}
