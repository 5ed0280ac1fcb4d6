import Testing

@testable import Sizing

struct UnitTableTests {
    @Test(arguments: UnitTable.all)
    func `a unit converts there and back`(_ unit: UnitOfMeasure) {
        let value = 123.456
        #expect(abs(unit.value(ofSI: unit.si(value)) - value) <= 1e-9 * value)
    }

    @Test(arguments: PhysicalDimension.allCases)
    func `every dimension has units and no symbol twice`(_ dimension: PhysicalDimension) {
        let symbols = UnitTable.symbols(of: dimension)
        #expect(!symbols.isEmpty)
        #expect(Set(symbols).count == symbols.count)
    }

    @Test(arguments: [
        ("MMSCFD", "Sm3/d", 28_262.36), ("Nm3/h", "Sm3/h", 1.054915), ("kmol/h", "SCFM", 13.94356),
    ])
    func `standard gas volumes are amounts of substance`(_ from: String, _ to: String, _ factor: Double) throws {
        let source = try unit(from, .standardGasFlow)
        let target = try unit(to, .standardGasFlow)
        #expect(abs(target.value(ofSI: source.si(1)) / factor - 1) < 1e-5)
    }

    @Test(arguments: ["PSIG", "mmscfd", "BBL/D", "degc", "Psia", " psig", "psig "])
    func `symbols are case-sensitive and taken whole`(_ symbol: String) {
        #expect(UnitTable.find(symbol, measuring: .pressure) == .unknown)
    }

    @Test(arguments: ["psi", "bar", "kPa", "MPa", "kgf/cm2"])
    func `a plain pressure unit does not say its basis`(_ symbol: String) {
        #expect(UnitTable.find(symbol, measuring: .pressure) == .basisMissing)
    }

    @Test(arguments: [
        ("K", PhysicalDimension.temperature), ("K", .temperatureDifference), ("m3/s", .liquidFlow),
        ("m3/s", .actualFlow), ("psi", .stress), ("m3", .diameterSquaredLength),
    ])
    func `a symbol that two dimensions share is found in each`(_ symbol: String, _ dimension: PhysicalDimension) throws
    {
        let found = try unit(symbol, dimension)
        #expect(found.dimension == dimension)
    }

    private func unit(_ symbol: String, _ dimension: PhysicalDimension) throws -> UnitOfMeasure {
        guard case .found(let unit) = UnitTable.find(symbol, measuring: dimension) else {
            throw NoSuchUnit(symbol: symbol)
        }
        return unit
    }

    private struct NoSuchUnit: Error { let symbol: String }
}
