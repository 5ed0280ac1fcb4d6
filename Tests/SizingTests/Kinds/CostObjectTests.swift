import Foundation
import Testing

@testable import Sizing

struct CostObjectTests {
    private static let kinds: Set<String> = ["separator", "vessel_wall", "pump", "tank", "relief_valve", "cost"]

    @Test(arguments: CaseFile.solved.filter { kinds.contains($0.kind) })
    func `a cost states class, range, index, year and factors`(_ visible: VisibleCase) throws {
        let result = SizingEngine().evaluate(kind: visible.kind, inputs: visible.input)
        let cost = try #require(result.cost)
        #expect(cost.estimateClass == 5 && cost.currency == "USD")
        #expect(cost.accuracyLow == -0.5 && cost.accuracyHigh == 1)
        #expect(abs(cost.low - 0.5 * cost.totalModule) <= 1e-9 * cost.totalModule)
        #expect(abs(cost.high - 2 * cost.totalModule) <= 1e-9 * cost.totalModule)
        #expect(cost.isPublished ? cost.baseIndex == 397 && cost.baseYear == 2001 : cost.baseYear == 2023)
        #expect((cost.materialFactor == nil) != cost.isPublished && (cost.grassRoots == nil) != cost.isPublished)
        let bare = cost.purchasedEscalated * cost.moduleFactor * cost.quantity
        #expect(abs(bare / cost.bareModule - 1) < 1e-12)
        let escalated = cost.purchasedBase * cost.cepci / cost.baseIndex
        #expect(abs(escalated / cost.purchasedEscalated - 1) < 1e-12)
        let codes = Set(cost.warnings.map(\.code))
        #expect(codes.contains("W_COST_CLASS5"))
        #expect(codes.contains("W_COST_UNSOURCED") == !cost.isPublished)
    }

    @Test(arguments: CaseFile.solved.filter { kinds.subtracting(["cost"]).contains($0.kind) })
    func `the warnings of a cost stay with the cost`(_ visible: VisibleCase) {
        let result = SizingEngine().evaluate(kind: visible.kind, inputs: visible.input)
        #expect(result.warnings.allSatisfy { !$0.hasPrefix("W_COST") })
    }

    @Test(arguments: CaseFile.solved.filter { $0.kind == "cost" })
    func `a cost request warns as its estimate does`(_ visible: VisibleCase) throws {
        let result = SizingEngine().evaluate(kind: visible.kind, inputs: visible.input, language: .spanish)
        let own = result.warningDetails.filter { $0.code.hasPrefix("W_COST") }
        #expect(try #require(result.cost).warnings == own)
    }

    @Test(arguments: CaseFile.solved.filter { kinds.contains($0.kind) })
    func `both writers write the same cost`(_ visible: VisibleCase) throws {
        let result = SizingEngine().evaluate(kind: visible.kind, inputs: visible.input)
        var bytes: [UInt8] = []
        result.writeJSON(into: &bytes)
        let decoder = JSONDecoder()
        #expect(try decoder.decode(SizingResult.self, from: Data(bytes)).cost == result.cost)
        let encoded = try JSONEncoder().encode(result.cost)
        #expect(try decoder.decode(CostEstimate.self, from: encoded) == result.cost)
    }

    @Test func `a size outside the curve and a pressure above it are told in the cost`() {
        let estimate = CostCurve.estimate(.exchangerFixedTube, size: 5000, pressure: 200)
        #expect(estimate.warnings.map(\.code) == ["W_COST_CLASS5", "W_COST_EXTRAPOLATED", "W_COST_PRESSURE_RANGE"])
        #expect(estimate.warnings[2].detail.text.contains("200 barg"))
    }

    @Test func `relief valves are counted by their whole orifice area`() throws {
        let visible = try CaseFile.named("relief-valve-01")
        let cost = try #require(SizingEngine().evaluate(kind: "relief_valve", inputs: visible.input).cost)
        #expect(cost.equipment == "relief_valve" && cost.size == 6.38)
        #expect(abs(cost.purchasedBase - 6000 * pow(6.38 / 1.287, 0.6)) < 1e-6)
    }
}
