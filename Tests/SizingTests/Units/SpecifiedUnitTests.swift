import Testing

@testable import Sizing

/// The unit table of the method, section 1.3, symbol by symbol.
struct SpecifiedUnitTests {
    private static let table: [(PhysicalDimension, String)] = [
        (.pressure, "psia bara kPaa MPaa Paa kgf/cm2a atm mmHga psig barg kPag MPag Pag kgf/cm2g"),
        (.pressureDifference, "psi bar kPa MPa Pa kgf/cm2 inH2O mmH2O mbar"), (.temperature, "degC degF K degR"),
        (.temperatureDifference, "delta_degC delta_degF K"),
        (.liquidFlow, "bbl/d bbl/h m3/h m3/d m3/s gpm L/min L/s ft3/s"),
        (
            .standardGasFlow,
            "MMSCFD MSCFD SCFD SCFM SCFH Sm3/h Sm3/d kSm3/d MMSm3/d Nm3/h Nm3/d kmol/h"
        ), (.massFlow, "kg/s kg/h t/h t/d lb/h lb/s klb/h"), (.actualFlow, "m3/s m3/h ft3/s acfm"),
        (.gasOilRatio, "scf/bbl Sm3/m3"), (.density, "kg/m3 lb/ft3 g/cm3"), (.viscosity, "cP mPa.s Pa.s lb/ft/s"),
        (.kinematicViscosity, "cSt m2/s"), (.length, "m mm cm km in ft um mi"), (.area, "m2 mm2 cm2 in2 ft2"),
        (.volume, "m3 L bbl gal ft3"), (.mass, "kg t lb"), (.power, "W kW MW hp BTU/h MMBTU/h"),
        (.heatTransfer, "W/m2K BTU/hft2F"), (.heatCapacity, "kJ/kgK J/kgK BTU/lbF"),
        (.specificEnergy, "kJ/kg J/kg ft.lbf/lb"), (.time, "s min h d"), (.stress, "MPa psi ksi Pa"),
        (.velocity, "m/s ft/s"), (.speed, "rpm"), (.energy, "kWh Wh"), (.apparentPower, "kVA VA"),
        (.pressureGradient, "kPa/100m psi/100ft Pa/m bar/km"), (.diameterLength, "in.ft m2"),
        (.diameterSquaredLength, "in2.ft m3"), (.money, "USD"),
    ]

    @Test(arguments: table)
    func `a dimension has the symbols of the method and no others`(_ row: (PhysicalDimension, String)) {
        #expect(Set(UnitTable.symbols(of: row.0)) == Set(row.1.split(separator: " ").map(String.init)))
    }

    @Test func `every dimension is in the table`() {
        #expect(Set(Self.table.map(\.0)) == Set(PhysicalDimension.allCases))
    }

    @Test(arguments: table)
    func `every symbol is converted by the service`(_ row: (PhysicalDimension, String)) throws {
        for symbol in UnitTable.symbols(of: row.0) {
            for target in UnitTable.symbols(of: row.0) {
                let result = SizingEngine().evaluate(
                    kind: "units",
                    inputs: [
                        "dimension": .text(row.0.rawValue), "quantity": .quantity(value: 300, unit: symbol),
                        "to": .text(target),
                    ]
                )
                #expect(result.status == .ok, "\(symbol) to \(target)")
                #expect(result.outputs["result"]?.unit == target)
            }
        }
    }
}
