import Foundation
import Testing

@testable import Sizing

/// Factors from their definitions as whole numbers, in rational arithmetic that rounds only once.
struct ExactFactorTests {
    /// A factor that is `numerator / denominator` by definition.
    struct Definition: Sendable, CustomTestStringConvertible {
        let symbol: String
        let dimension: PhysicalDimension
        let numerator: [Int]
        let denominator: [Int]

        init(_ symbol: String, _ dimension: PhysicalDimension, _ numerator: [Int], _ denominator: [Int] = [1]) {
            (self.symbol, self.dimension) = (symbol, dimension)
            (self.numerator, self.denominator) = (numerator, denominator)
        }

        var testDescription: String { "\(symbol) \(dimension.rawValue)" }
    }

    // inch 0.0254 m, pound 0.45359237 kg, gravity 9.80665 m/s2, gallon 231 in3, barrel 42 gal: all exact.
    private static let inch = ([254], [10_000])
    private static let pound = [45_359_237]
    private static let tenToTheEighth = 100_000_000
    private static let gravity = [980_665]

    static let definitions: [Definition] = [
        Definition("in", .length, [254], [10_000]), Definition("ft", .length, [3048], [10_000]),
        Definition("mi", .length, [1_609_344], [1000]), Definition("mm", .length, [1], [1000]),
        Definition("cm", .length, [1], [100]), Definition("um", .length, [1], [1_000_000]),
        Definition("in2", .area, [254, 254], [10_000, 10_000]),
        Definition("ft2", .area, [3048, 3048], [10_000, 10_000]),
        Definition("ft3", .volume, [3048, 3048, 3048], [10_000, 10_000, 10_000]),
        Definition("gal", .volume, [231, 254, 254, 254], [10_000, 10_000, 10_000]),
        Definition("bbl", .volume, [42, 231, 254, 254, 254], [10_000, 10_000, 10_000]),
        Definition("L", .volume, [1], [1000]), Definition("lb", .mass, pound, [tenToTheEighth]),
        Definition("t", .mass, [1000]), Definition("bbl/d", .liquidFlow, [42, 231, 254, 254, 254], day(10_000)),
        Definition("gpm", .liquidFlow, [231, 254, 254, 254], [10_000, 10_000, 10_000, 60]),
        Definition("m3/h", .liquidFlow, [1], [3600]), Definition("m3/d", .liquidFlow, [1], [86_400]),
        Definition("L/min", .liquidFlow, [1], [60_000]), Definition("L/s", .liquidFlow, [1], [1000]),
        Definition("ft3/s", .liquidFlow, [3048, 3048, 3048], [10_000, 10_000, 10_000]),
        Definition("acfm", .actualFlow, [3048, 3048, 3048], [10_000, 10_000, 10_000, 60]),
        Definition("kg/h", .massFlow, [1], [3600]), Definition("t/h", .massFlow, [1000], [3600]),
        Definition("lb/h", .massFlow, pound, [tenToTheEighth, 3600]),
        Definition("lb/s", .massFlow, pound, [tenToTheEighth]),
        Definition("psi", .pressureDifference, [45_359_237, 980_665], [100_000, 254, 254]),
        Definition("psi", .stress, [45_359_237, 980_665], [100_000, 254, 254]),
        Definition("ksi", .stress, [45_359_237, 980_665], [100, 254, 254]),
        Definition("psig", .pressure, [45_359_237, 980_665], [100_000, 254, 254]),
        Definition("inH2O", .pressureDifference, [254, 980_665], [1_000_000]),
        Definition("mmH2O", .pressureDifference, [980_665], [100_000]),
        Definition("bbl/h", .liquidFlow, [42, 231, 254, 254, 254], [10_000, 10_000, 10_000, 3600]),
        Definition("klb/h", .massFlow, [45_359_237], [100_000, 3600]),
        Definition("psi/100ft", .pressureGradient, [45_359_237, 980_665], [1000, 254, 254, 3048]),
        Definition("lb/ft/s", .viscosity, [45_359_237, 10_000], [100_000_000, 3048]),
        Definition("in.ft", .diameterLength, [254, 3048], [10_000, 10_000]),
        Definition("in2.ft", .diameterSquaredLength, [254, 254, 3048], [10_000, 10_000, 10_000]),
        Definition("kgf/cm2", .pressureDifference, [980_665], [10]),
        Definition("bar", .pressureDifference, [100_000]), Definition("mbar", .pressureDifference, [100]),
        Definition("kPa", .pressureDifference, [1000]), Definition("MPa", .pressureDifference, [1_000_000]),
        Definition("atm", .pressure, [101_325]), Definition("degR", .temperature, [5], [9]),
        Definition("delta_degF", .temperatureDifference, [5], [9]),
        Definition("lb/ft3", .density, [45_359_237, 10_000, 10_000, 10_000], [tenToTheEighth, 3048, 3048, 3048]),
        Definition("g/cm3", .density, [1000]), Definition("cP", .viscosity, [1], [1000]),
        Definition("cSt", .kinematicViscosity, [1], [1_000_000]), Definition("min", .time, [60]),
        Definition("h", .time, [3600]), Definition("d", .time, [86_400]),
        Definition("ft/s", .velocity, [3048], [10_000]),
        Definition("kWh", .energy, [3_600_000]), Definition("kPa/100m", .pressureGradient, [10]),
        Definition("bar/km", .pressureGradient, [100]),
        Definition("ft.lbf/lb", .specificEnergy, [3048, 980_665], [10_000, 100_000]),
    ]

    @Test(arguments: definitions)
    func `a factor is its definition to the last bit`(_ definition: Definition) throws {
        let unit = try #require(UnitTable.first(definition.symbol, definition.dimension))
        #expect(unit.dimension == definition.dimension)
        var exact = Decimal(1)
        for factor in definition.numerator { exact *= Decimal(factor) }
        var divisor = Decimal(1)
        for factor in definition.denominator { divisor *= Decimal(factor) }
        let value = try #require(Double("\(exact / divisor)"))
        #expect(unit.factor == value, "\(unit.factor) and \(value)")
    }

    @Test(arguments: [("degC", 0.0, 273.15), ("degF", 32, 273.15), ("degF", -459.67, 0), ("degC", -273.15, 0)])
    func `fixed points of the temperature scales are exact`(_ symbol: String, _ value: Double, _ kelvin: Double) throws
    {
        let unit = try #require(UnitTable.first(symbol, .temperature))
        #expect(abs(unit.si(value) - kelvin) <= kelvin.ulp)
    }

    @Test(arguments: UnitTable.all.filter { $0.factor == $0.factor.rounded() && $0.shift == 0 })
    func `a whole factor converts whole numbers exactly there and back`(_ unit: UnitOfMeasure) {
        for value in [1.0, 7, 250, 10_000] {
            #expect(unit.si(value) == value * unit.factor)
            #expect(unit.value(ofSI: unit.si(value)) == value)
        }
    }

    private static func day(_ scale: Int) -> [Int] { [scale, scale, scale, 86_400] }
}
