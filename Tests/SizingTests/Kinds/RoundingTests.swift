import Testing

@testable import Sizing

struct RoundingTests {
    @Test(arguments: CaseFile.solved)
    func `a nominal size is never below its requirement`(_ visible: VisibleCase) {
        let outputs = SizingEngine().evaluate(kind: visible.kind, inputs: visible.input).outputs
        for part in ["shell", "head"] {
            guard let required = outputs["\(part)_thickness_required"]?.number else { continue }
            let nominal = outputs["\(part)_thickness_nominal"]?.number ?? 0
            #expect(nominal >= required * (1 - 1e-9))
        }
        if let shaft = outputs["shaft_power"]?.number, let motor = outputs["motor_rating"]?.number {
            let margin = outputs["motor_margin"]?.number ?? 0
            #expect(motor * 0.74569987 >= shaft * margin * (1 - 1e-9))
        }
    }

    @Test(arguments: StandardList.plates)
    func `a requirement equal to a plate selects that plate`(_ plate: Double) {
        #expect(StandardList.next(plate, in: StandardList.plates) == plate)
        #expect(StandardList.next(plate * (1 + 1e-12), in: StandardList.plates) == plate)
        let next = StandardList.next(plate * (1 + 1e-6), in: StandardList.plates)
        #expect(next.map { $0 > plate } ?? (plate == 6))
    }

    @Test func `rounding up to a step keeps whole steps`() {
        #expect(StandardList.roundUp(18.5, step: 0.5) == 18.5)
        #expect(StandardList.roundUp(18.5 + 1e-12, step: 0.5) == 18.5)
        #expect(StandardList.roundUp(18.5001, step: 0.5) == 19)
    }
}
