import AgentRuntime
import Resilience

/// Members of an object; what is `nil` is written as null, so that a shape does not depend on its values.
extension JSONWriter {
    mutating func field(_ name: String, _ text: String?) {
        key(name)
        if let text { value(text) } else { null() }
    }

    mutating func field(_ name: String, _ number: Int?) {
        key(name)
        if let number { value(number) } else { null() }
    }

    mutating func field(_ name: String, _ number: Double?) {
        key(name)
        if let number { value(number) } else { null() }
    }

    mutating func field(_ name: String, _ flag: Bool) {
        key(name)
        value(flag)
    }

    /// Writes a duration in seconds, to the microsecond.
    mutating func field(_ name: String, _ duration: Duration?) {
        field(name, duration.map { ($0.inSeconds * 1e6).rounded() / 1e6 })
    }

    mutating func field(_ name: String, _ time: Timestamp?) {
        field(name, time?.rfc3339)
    }

    mutating func field(_ name: String, _ members: (inout JSONWriter) throws -> Void) rethrows {
        key(name)
        try object(members)
    }

    mutating func field<Element>(
        _ name: String,
        _ elements: some Sequence<Element>,
        _ write: (inout JSONWriter, Element) throws -> Void
    ) rethrows {
        key(name)
        try list(elements, write)
    }
}
