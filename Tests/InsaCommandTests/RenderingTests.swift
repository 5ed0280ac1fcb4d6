import Foundation
import Testing

@testable import InsaCommand

struct RenderingTests {
    @Test(
        "A number keeps the digits that matter",
        arguments: [
            (0, "0"), (1, "1"), (-2.5, "-2.5"), (60, "60"), (0.3125, "0.3125"), (83.10567, "83.11"), (1234.567, "1235"),
            (9_999.6, "10,000"), (12_345.67, "12,346"), (1_234_567, "1,234,567"), (0.002637557, "0.002638"),
            (0.000012345, "1.234e-5"), (1e9, "1e9"), (6.02214e23, "6.022e23"), (-98_765.4, "-98,765"),
            (0.7219442, "0.7219"),
            (999.96, "1000"), (.infinity, "infinite"), (-.infinity, "-infinite"), (.nan, "not a number"),
        ] as [(Double, String)]
    )
    func number(_ value: Double, _ text: String) {
        #expect(NumberText.engineering(value) == text)
    }

    @Test(
        "A time is told in the unit that fits",
        arguments: [
            (0, "0 s"), (0.0004, "0 s"), (0.25, "250 ms"), (1, "1 s"), (12.34, "12.3 s"), (59.99, "1 min 0 s"),
            (250, "4 min 10 s"), (12_000, "3 h 20 min"), (187_200, "2 d 4 h"), (-1, "–"), (.nan, "–"), (.infinity, "–"),
        ] as [(Double, String)]
    )
    func age(_ seconds: Double, _ text: String) {
        #expect(NumberText.age(seconds: seconds) == text)
    }

    private var table: Table {
        var table = Table([Column("NAME", shrinks: true), Column("N", .right)])
        table.append([Cell("a rather long name"), Cell("1")])
        table.append([Cell("東京"), Cell("2,000")])
        return table
    }

    @Test func `columns are aligned, wide characters count twice`() {
        #expect(
            table.rendered(.plain, width: nil) == """
                NAME                    N
                a rather long name      1
                東京                2,000
                """
        )
    }

    @Test func `a narrow terminal shortens the column that may shrink`() {
        #expect(
            table.rendered(.plain, width: 16) == """
                NAME           N
                a rather…      1
                東京       2,000
                """
        )
    }

    @Test func `no width is too small to show something`() {
        #expect(table.rendered(.plain, width: 1).contains("a rathe…"))
    }

    @Test func `colour surrounds the text and not the padding, and only where it is wanted`() {
        let style = Style(isColoured: true)
        #expect(style.paint("x", .good) == "\u{1B}[32mx\u{1B}[0m")
        #expect(style.paint("x", .plain) == "x" && style.paint("", .bad).isEmpty)
        #expect(Style.plain.paint("x", .bad) == "x")
    }

    @Test(
        "Text from elsewhere cannot steer the terminal",
        arguments: [
            ("\u{1B}[2J", "\u{FFFD}[2J"), ("a\nb\tc\r", "a b c "), ("\u{202E}x\u{9B}", "\u{FFFD}x\u{FFFD}"),
            ("é東", "é東"),
        ]
    )
    func sanitized(_ text: String, _ clean: String) {
        #expect(TerminalText.sanitized(text) == clean)
    }

    @Test func `every step of a calculation is shown when asked for`() throws {
        let item = try JSONValue(parsing: Data(Self.pump.utf8))
        let text = SizingView(explains: true, style: .plain, width: nil).rendered(item: item)
        #expect(
            text == """
                pump P-1  error  provisional, not for a quotation
                  errors
                    /inputs/flow E_RANGE: must be positive
                  assumptions
                    sg = 0.85: usual
                  calculation
                    H = dp/(rho g)  [API 610]
                      H = 12 m
                  bill of materials
                    pump = 1 ea: centrifugal
                preliminary
                """
        )
    }

    private static let pump = """
        {"kind": "pump", "tag": "P-1", "status": "error", "provisional": true, "outputs": {}, "disclaimer": "preliminary",
        "errors": [{"pointer": "/inputs/flow", "code": "E_RANGE", "detail": "must be positive"}], "warnings": [],
        "assumptions": [{"field": "sg", "value": 0.85, "reason": "usual"}], "trace": [{"symbol": "H",
        "formula": "H = dp/(rho g)", "substituted": "H = 12 m", "source": "API 610"}],
        "bom": [{"item": "pump", "description": "centrifugal", "quantity": 1, "unit": "ea"}]}
        """
}
