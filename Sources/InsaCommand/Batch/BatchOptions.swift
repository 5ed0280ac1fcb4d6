import Sizing
import Workers

/// How all items of a batch are sized.
struct BatchOptions: Sendable, Hashable {
    var units: UnitSystem?
    var sensitivity = false
    var allowProvisional = false
    var language = Language.english

    func request(_ text: String) -> SizingRequest {
        var request = SizingRequest(requirements: text)
        apply(to: &request)
        return request
    }

    func request(_ item: SizingItem) -> SizingRequest {
        var request = SizingRequest(equipment: [item])
        apply(to: &request)
        return request
    }

    private func apply(to request: inout SizingRequest) {
        request.units = units
        request.sensitivity = sensitivity
        request.allowProvisional = allowProvisional
        request.language = language
    }
}
