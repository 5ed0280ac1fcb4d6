import Testing

@testable import Sizing

struct ControlSystemTests {
    private static func list(_ devices: [(String, Double)]) -> InputValue {
        .list(devices.map { .object(["type": .text($0.0), "qty": .number($0.1)]) })
    }

    private func run(_ devices: [(String, Double)], _ more: [String: InputValue] = [:]) -> SizingResult {
        let inputs = ["devices": Self.list(devices)].merging(more) { $1 }
        return SizingEngine().evaluate(kind: "control_system", inputs: inputs)
    }

    @Test(arguments: ControlSystemBasis.standard.devices.all)
    func `one device brings its own signals and no others`(_ device: DeviceSignals) throws {
        let result = run([(device.type, 1)])
        let signals = device.signals
        let expected = [
            "AI": signals.analogInputs, "AO": signals.analogOutputs, "DI": signals.digitalInputs,
            "DO": signals.digitalOutputs, "serial_links": signals.serial,
        ]
        for (name, count) in expected { #expect(try result.number(name) == count, "\(name)") }
        #expect(result.warnings == ["W_HOURS_UNSOURCED"])
    }

    @Test func `repeated types add up`() {
        let apart = run([("switch", 7), ("mov", 2), ("switch", 5)])
        let together = run([("mov", 2), ("switch", 12)])
        #expect(apart.outputs == together.outputs)
    }

    @Test func `a full card takes no other card, one more signal does`() throws {
        let none: [String: InputValue] = ["spare_fraction": .number(0)]
        for (type, name, perCard) in [("switch", "DI", 16.0), ("solenoid", "DO", 16), ("gas_detector", "AI", 8)] {
            #expect(try run([(type, perCard)], none).number(name + "_cards") == 1)
            #expect(try run([(type, perCard + 1)], none).number(name + "_cards") == 2)
            #expect(try run([(type, 100)], ["spare_fraction": .number(0.1)]).number(name + "_required") == 110)
        }
    }

    @Test func `loops and graphics follow from the signals unless they are given`() throws {
        let result = run([("control_valve", 30), ("switch", 131)])
        #expect(result.assumptions.first { $0.field == "pid_loops" }?.value == .number(30))
        #expect(result.assumptions.first { $0.field == "graphics" }?.value == .number(5))
        #expect(try result.number("hours_hmi_configuration") == 66)
        let given = run([("control_valve", 30)], ["pid_loops": .number(0), "graphics": .number(0)])
        #expect(try given.number("hours_plc_programming") == 24 + 0.6 * 30)
        #expect(try given.number("hours_hmi_configuration") == 16)
        #expect(!given.assumptions.contains { $0.field == "graphics" })
    }

    @Test(
        arguments: [
            (0.0, 8.0, 1.0), (4, 8, 1), (5, 16, 1), (10, 16, 1), (11, 24, 1), (17, 24, 1), (18, 24, 2), (36, 24, 2),
            (37, 24, 3),
        ]
    )
    func `the switch fits its ports with their reserve`(_ links: Double, _ size: Double, _ switches: Double) throws {
        // One rack, one CPU, one station: 2 ports and the links.
        let result = run([("switch", 1), ("package_serial", links)])
        #expect(try result.number("network_ports") == 2 + links)
        #expect(try result.number("switch_size") == size)
        #expect(try result.number("switches") == switches)
    }

    @Test func `a redundant CPU doubles the ports of the racks and closes the ring`() throws {
        let single = run([("switch", 400)])
        let double = run([("switch", 400)], ["redundant_cpu": .flag(true)])
        let racks = try single.number("racks")
        #expect(try double.number("network_ports") == single.number("network_ports") + racks)
        #expect(double.bom.first { $0.item == "cpu" }?.quantity == 2)
        #expect(double.bom.first { $0.item == "network_switch" }?.description.text.contains("ring") == true)
    }

    @Test func `serial links alone need a rack, no cards and have no cost`() throws {
        let result = run([("package_serial", 3)])
        #expect(try result.number("racks") == 1 && result.number("installed_channels") == 0)
        #expect(try result.number("cabinets") == 1)
        #expect(result.cost == nil && !result.bom.contains { $0.item.hasPrefix("card") })
    }

    @Test func `up to 64 installed channels hang on the wall`() {
        let small = run([("switch", 40)], ["spare_fraction": .number(0.2)])
        let large = run([("switch", 60)], ["spare_fraction": .number(0.2)])
        #expect(small.bom.first { $0.item == "cabinet" }?.description.text.contains("300 mm") == true)
        #expect(large.bom.first { $0.item == "cabinet" }?.description.text.contains("2100") == true)
    }

    @Test func `the battery follows its autonomy and the UPS does not`() throws {
        let hour = run([("mov", 10)])
        let day = run([("mov", 10)], ["ups_autonomy": .quantity(value: 1, unit: "d")])
        #expect(try day.number("battery_energy").isNear(24 * hour.number("battery_energy"), 1e-12))
        #expect(day.outputs["ups_rating"] == hour.outputs["ups_rating"])
    }

    @Test(arguments: ControlSystemBasis.standard.devices.all)
    func `more devices never need less of anything`(_ device: DeviceSignals) throws {
        var last: [String: Double] = [:]
        for count in [1.0, 5, 16, 17, 100, 1000] {
            for row in run([(device.type, count)]).outputs.rows {
                guard row.name != "switch_size", let value = row.value.number else { continue }
                #expect(value >= last[row.name] ?? 0, "\(row.name) at \(count)")
                last[row.name] = value
            }
        }
    }

    @Test func `the hours add up and the bill repeats them`() throws {
        let result = run([("control_valve", 12), ("motor_vfd", 3), ("package_serial", 2)])
        let disciplines = result.outputs.rows.filter { $0.name.hasPrefix("hours_") && $0.name != "hours_total" }
        let sum = disciplines.reduce(0) { $0 + ($1.value.number ?? 0) }
        #expect(disciplines.count == 8)
        #expect(try result.number("hours_total").isNear(sum, 1e-12))
        for row in disciplines { #expect(result.bom.first { $0.item == row.name }?.quantity == row.value.number) }
    }

    @Test func `the cost is the placeholder at the installed channels`() throws {
        let result = run([("switch", 83)])
        let cost = try #require(result.cost)
        #expect(try cost.size == result.number("installed_channels"))
        #expect(cost.bareModule.isNear(cost.equipmentCost * 1.2, 1e-12))
        #expect(result.warnings == ["W_HOURS_UNSOURCED"])
    }
}
