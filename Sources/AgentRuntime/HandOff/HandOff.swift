/// The payload of a hand-off message: the request and why it is offered.
struct HandOff: Sendable {
    let request: any Sendable
    let reason: String
}
