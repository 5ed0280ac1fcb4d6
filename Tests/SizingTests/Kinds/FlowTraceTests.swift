import Foundation
import Testing

@testable import Sizing

/// Every step of a valve and of a line, redone from nothing but the numbers it shows, in the units it shows them in.
struct FlowTraceTests {
    typealias Formula = @Sendable (Numbers) -> Double

    /// The numbers of a step by symbol; one that is not there is not a number.
    struct Numbers {
        let values: [String: Double]

        subscript(symbol: String) -> Double { values[symbol] ?? .nan }
        func square(_ symbol: String) -> Double { self[symbol] * self[symbol] }
    }

    /// Looked up in a list or found by iteration.
    private static let listed: Set<String> = [
        "valve.z", "valve.class", "valve.size", "line.z", "line.velocity_limit", "line.gradient_limit",
        "line.design_pressure", "line.stress",
    ]
    private static let requests: [(String, [String: InputValue])] =
        CaseFile.solved.filter { $0.kind == "control_valve" || $0.kind == "line" }.map { ($0.kind, $0.input) } + [
            ("control_valve", FlowCase.liquidValve(["valve_bore": .quantity(value: 60, unit: "mm")])),
            ("line", FlowCase.twoPhaseLine(["max_pressure_gradient": .quantity(value: 50, unit: "kPa/100m")])),
            ("line", FlowCase.liquidLine(["liquid_viscosity": .quantity(value: 900, unit: "cP")])),
        ]

    @Test(arguments: requests)
    func `a step redone by hand from its own numbers gives its result`(
        _ kind: String,
        _ inputs: [String: InputValue]
    ) throws {
        let result = SizingEngine().evaluate(kind: kind, inputs: inputs)
        try #require(result.status == .ok)
        for step in result.trace where !Self.listed.contains(step.id) && !Self.isTried(step.id) {
            let formula = try #require(Self.formula(step.id), "\(step.id) has no formula here")
            let pairs = step.inputs.map { ($0.symbol, $0.value) }
            let numbers = Numbers(values: Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
            #expect(FlowCase.agree(formula(numbers), step.result.value, within: 2e-5), "\(step.id)")
        }
    }

    /// The coefficient of a size that was tried comes from the same equations with its own fittings.
    private static func isTried(_ id: String) -> Bool { id.hasPrefix("valve.nps_") && id.hasSuffix(".cv") }

    /// The formula of a step, whichever size or fittings it belongs to.
    private static func formula(_ id: String) -> Formula? {
        let parts = id.split(separator: ".")
        guard let kind = parts.first, let last = parts.last else { return nil }
        if kind == "line", parts.count == 2, last.hasPrefix("nps_") { return line["share"] }
        // NPS 1.5 has a point of its own.
        if kind == "line", id.hasPrefix("line.nps_"), last == "5" { return line["share"] }
        return (kind == "valve" ? valve : line)[String(last)] ?? gas[String(last)]
    }

    private static let gas: [String: Formula] = [
        "gas_density": { $0["p"] * $0["M (g/mol)"] / ($0["Z"] * 8.314462618 * $0["T"]) },
        "gas_viscosity": { numbers in
            let (mass, rankine) = (numbers["M (g/mol)"], numbers["T (degR)"])
            let k = (9.4 + 0.02 * mass) * pow(rankine, 1.5) / (209 + 19 * mass + rankine)
            let x = 3.5 + 986 / rankine + 0.01 * mass
            return 1e-4 * k * exp(x * pow(numbers["rho (g/cm3)"], 2.4 - 0.2 * x))
        },
    ]
}
