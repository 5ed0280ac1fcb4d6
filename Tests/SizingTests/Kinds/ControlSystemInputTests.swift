import Testing

@testable import Sizing

struct ControlSystemInputTests {
    private static func device(_ type: InputValue, _ quantity: InputValue) -> InputValue {
        .object(["type": type, "qty": quantity])
    }

    private func run(_ devices: InputValue?, _ more: [String: InputValue] = [:]) -> SizingResult {
        var inputs = more
        inputs["devices"] = devices
        return SizingEngine().evaluate(kind: "control_system", inputs: inputs)
    }

    @Test(
        arguments: [
            (nil, "E_MISSING_INPUT"), (.list([]), "E_MISSING_INPUT"), (.text("20 switches"), "E_QUANTITY_FORMAT"),
            (.number(20), "E_QUANTITY_FORMAT"), (.object([:]), "E_QUANTITY_FORMAT"), (.null, "E_QUANTITY_FORMAT"),
            (.quantity(value: 1, unit: "m"), "E_QUANTITY_FORMAT"), (.list([.text("switch")]), "E_QUANTITY_FORMAT"),
            (.list([device(.text("switch"), .number(-1))]), "E_QUANTITY_FORMAT"),
            (.list([device(.text("switch"), .number(2.5))]), "E_QUANTITY_FORMAT"),
            (.list([device(.text("switch"), .text("3"))]), "E_QUANTITY_FORMAT"),
            (.list([device(.text("switch"), .flag(true))]), "E_QUANTITY_FORMAT"),
            (.list([device(.text("switch"), .null)]), "E_QUANTITY_FORMAT"),
            (.list([.object(["type": .text("switch")])]), "E_QUANTITY_FORMAT"),
            (.list([device(.text("switch"), .number(.infinity))]), "E_NOT_FINITE"),
            (.list([device(.text("Switch"), .number(1))]), "E_UNKNOWN_DEVICE"),
            (.list([device(.text(""), .number(-1))]), "E_UNKNOWN_DEVICE"),
            (.list([device(.number(1), .number(1))]), "E_UNKNOWN_DEVICE"),
            (.list([.object(["qty": .number(1)])]), "E_UNKNOWN_DEVICE"),
            (.list([.object(["type": .text("switch"), "qty": .number(1), "tag": .text("x")])]), "E_UNKNOWN_FIELD"),
            (.list([device(.text("switch"), .number(0)), device(.text("mov"), .number(0))]), "E_RANGE"),
        ] as [(InputValue?, String)]
    )
    func `a list that cannot be counted is refused by its code`(_ devices: InputValue?, _ code: String) {
        #expect(run(devices).error == code)
    }

    @Test(arguments: [1e5, 9_007_199_254_740_992, 1e18, 1e300, .greatestFiniteMagnitude])
    func `more devices than any plant has are told to have no size`(_ quantity: Double) {
        let item = Self.device(.text("motor_vfd"), .number(quantity))
        #expect(run(.list([item])).error == "E_NO_STANDARD_SIZE")
        #expect(run(.list([item, item, item])).error == "E_NO_STANDARD_SIZE")
    }

    @Test func `a list of many faults names the first ones`() {
        let item = Self.device(.text("unobtainium"), .number(1))
        let result = run(.list(Array(repeating: item, count: 100_000)))
        #expect(result.error == "E_UNKNOWN_DEVICE")
        #expect(result.errors.count < 30)
    }

    @Test func `a long list of devices is one sum`() throws {
        let item = Self.device(.text("switch"), .number(1))
        let result = run(.list(Array(repeating: item, count: 5000)))
        #expect(try result.number("DI") == 5000)
    }

    @Test func `a device counted as nothing does no harm`() throws {
        let result = run(.list([Self.device(.text("switch"), .number(2)), Self.device(.text("mov"), .number(0))]))
        #expect(try result.number("DO") == 0)
        #expect(!result.bom.contains { $0.item == "card_do" })
    }

    @Test(
        arguments: [
            ("spare_fraction", .number(1.01), "E_RANGE"), ("slots_per_rack", .number(1), "E_RANGE"),
            ("slots_per_rack", .number(7.5), "E_QUANTITY_FORMAT"), ("servers", .number(21), "E_RANGE"),
            ("operator_stations", .number(-1), "E_RANGE"), ("io_per_cabinet", .number(15), "E_RANGE"),
            ("ups_autonomy", .quantity(value: 30, unit: "s"), "E_RANGE"),
            ("ups_autonomy", .number(60), "E_QUANTITY_FORMAT"), ("pid_loops", .number(-1), "E_RANGE"),
            ("graphics", .number(.nan), "E_NOT_FINITE"), ("redundant_cpu", .text("true"), "E_QUANTITY_FORMAT"),
        ] as [(String, InputValue, String)]
    )
    func `an option outside its limits is refused`(_ field: String, _ value: InputValue, _ code: String) {
        let devices = InputValue.list([Self.device(.text("switch"), .number(10))])
        #expect(run(devices, [field: value]).error == code)
    }

    @Test func `the devices are echoed as they were understood`() {
        let devices = InputValue.list([Self.device(.text("switch"), .number(10))])
        #expect(run(devices).inputs["devices"] == devices)
    }

    @Test func `the schema says what an entry of the list is`() throws {
        let kind = try #require(SizingEngine.kinds.first { $0.name == "control_system" })
        guard case .object(let schema) = kind.jsonSchema(), case .object(let fields)? = schema["properties"],
            case .object(let devices)? = fields["devices"], case .object(let item)? = devices["items"],
            case .object(let members)? = item["properties"], case .object(let quantity)? = members["qty"]
        else {
            Issue.record("no schema of an entry")
            return
        }
        #expect(devices["type"] == .text("array"))
        #expect(quantity["type"] == .text("integer") && quantity["minimum"] == .number(0))
    }
}
