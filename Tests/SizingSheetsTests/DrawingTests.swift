import Foundation
import Sizing
import SizingSheets
import Testing

@Suite struct DrawingTests {
    private func drawing(_ id: String, units: UnitSystem? = nil) throws -> (ParsedMarkup, SizingResult) {
        let result = try SheetCase.named(id).result(units: units)
        let page = ParsedMarkup(try #require(Drawing.svg(for: result, language: .english)))
        #expect(page.fault == nil)
        return (page, result)
    }

    private func output(_ result: SizingResult, _ name: String) throws -> Double {
        try #require(result.outputs[name]?.number)
    }

    private func expect(_ first: Double, _ second: Double, is ratio: Double, within share: Double = 0.02) {
        #expect(abs(first / second / ratio - 1) < share, "\(first) to \(second) should be \(ratio)")
    }

    @Test(arguments: ["separator-03", "separator-05", "separator-08", "separator-13"])
    func `a lying separator has its length, diameter and levels to scale`(id: String) throws {
        let (page, result) = try drawing(id)
        let seams = page.roles("seam")
        let length = abs(seams[0].number("x1") - seams[1].number("x1"))
        let diameter = seams[0].number("y2") - seams[0].number("y1")
        expect(length, diameter, is: try output(result, "seam_to_seam_length") * 12 / output(result, "diameter"))
        let bottom = seams[0].number("y2")
        expect(bottom - page.roles("level")[0].number("y1"), diameter, is: 0.5)
        if let water = result.outputs["water_depth_fraction"]?.number {
            expect(bottom - page.roles("interface")[0].number("y1"), diameter, is: water)
        }
    }

    @Test(arguments: ["separator-01", "separator-02"])
    func `a standing separator has its length, diameter and liquid to scale`(id: String) throws {
        let (page, result) = try drawing(id)
        let seams = page.roles("seam")
        let diameter = seams[0].number("x2") - seams[0].number("x1")
        let length = seams[1].number("y1") - seams[0].number("y1")
        let inches = try output(result, "diameter")
        expect(length, diameter, is: try output(result, "seam_to_seam_length") * 12 / inches)
        let liquid = seams[1].number("y1") - page.roles("level")[0].number("y1")
        expect(liquid, diameter, is: try output(result, "liquid_height") / inches)
    }

    @Test(arguments: ["tank-01", "tank-02", "tank-03"])
    func `a tank has its shell, roof and plates to scale`(id: String) throws {
        let (page, result) = try drawing(id)
        let shell = page.roles("shell")[0]
        let height = try output(result, "height")
        expect(shell.number("width"), shell.number("height"), is: try output(result, "diameter") / height)
        let roof = page.roles("roof")[0].points
        expect(roof[0].y - roof[1].y, shell.number("width") / 2, is: 1 / 16.0, within: 0.05)
        #expect(Double(page.roles("course").count) == (try output(result, "courses")) - 1)
        guard case .list(let plates) = result.outputs["course_nominal"] else { return }
        let bars = page.roles("plate").map { $0.number("width") }
        for (bar, plate) in zip(bars.reversed(), plates) { expect(bar, bars[bars.count - 1], is: plate / plates[0]) }
    }

    @Test(arguments: ["vessel-wall-01"]) func `the plates of a vessel are to scale`(id: String) throws {
        let (page, result) = try drawing(id)
        let names = ["shell_thickness_required", "head_thickness_required", "head_thickness_nominal"]
        let shell = page.roles("shell_thickness_nominal")[0].number("width")
        for name in names {
            let ratio = try output(result, name) / output(result, "shell_thickness_nominal")
            expect(page.roles(name)[0].number("width"), shell, is: ratio)
        }
    }

    @Test(arguments: ["relief-valve-01", "relief-valve-02", "relief-valve-03", "relief-valve-04"])
    func `the circles of a relief valve have the ratio of the areas`(id: String) throws {
        let (page, result) = try drawing(id)
        let needed = page.roles("required-area")[0].number("r")
        let given = page.roles("orifice-area")[0].number("r")
        let ratio = try output(result, "area_required") / output(result, "orifice_area")
        expect(needed * needed, given * given, is: ratio)
    }

    @Test(arguments: ["line-01", "line-02", "line-03"]) func `a pipe has its wall to scale`(id: String) throws {
        let (page, result) = try drawing(id)
        let outside = [4.0: 114.3, 6: 168.3, 8: 219.1][try output(result, "nps")]
        let ratio = try output(result, "inside_diameter") / #require(outside)
        expect(page.roles("inside")[0].number("r"), page.roles("outside")[0].number("r"), is: ratio)
    }

    @Test func `the duty point stands where the axes say`() throws {
        let (page, result) = try drawing("pump-01")
        let duty = page.roles("duty")[0]
        let shutOff = page.roles("pump-curve")[0].points[0]
        let floor = page.roles("rated-flow")[0].number("y2")
        expect(floor - shutOff.y, floor - duty.number("cy"), is: 1.2)
        let normal = page.roles("normal-flow")[0].number("x1")
        expect(duty.number("cx") - shutOff.x, normal - shutOff.x, is: 1.1)
        #expect(result.status == .ok)
    }

    @Test(arguments: ["heat-exchanger-01", "heat-exchanger-02"])
    func `an exchanger has its shell, bundle and length to scale`(id: String) throws {
        let (page, result) = try drawing(id)
        let shell = page.roles("shell")[0]
        let inside = try output(result, "shell_id") * 25.4
        expect(shell.number("width"), shell.number("height"), is: 4880 / inside)
        let bundle = page.roles("bundle")[0].number("height")
        expect(bundle, shell.number("height"), is: try output(result, "bundle_diameter") / inside)
    }

    @Test(arguments: ["control-system-01", "control-system-02", "control-system-03"])
    func `a cabinet holds the racks and cards of the result`(id: String) throws {
        let (page, result) = try drawing(id)
        #expect(Double(page.roles("rack").count) == (try output(result, "racks")))
        for name in ["AI", "AO", "DI", "DO"] {
            #expect(Double(page.roles("card-" + name).count) == (try output(result, name + "_cards")))
        }
    }

    @Test(arguments: ["compressor-01", "compressor-02", "compressor-03"])
    func `a train has as many stages as the result`(id: String) throws {
        let (page, result) = try drawing(id)
        #expect(Double(page.roles("stage").count) == (try output(result, "stages")))
    }

    @Test func `a valve between reducers has its bores to scale`() throws {
        let (page, _) = try drawing("control-valve-03")
        let bore = page.roles("valve-bore")[0]
        let size = bore.number("y2") - bore.number("y1")
        expect(page.roles("inlet-pipe")[0].number("height"), size, is: 80 / 50.0)
        expect(page.roles("outlet-pipe")[0].number("height"), size, is: 100 / 50.0)
    }

    @Test(arguments: SheetCase.all) func `field and SI units give the same picture`(item: SheetCase) throws {
        let pages = UnitSystem.allCases.map { Drawing.svg(for: item.result(units: $0), language: .english) }
        guard let field = pages[0], let si = pages[1] else { return #expect(pages[0] == nil && pages[1] == nil) }
        let shapes = [field, si].map { ParsedMarkup($0).elements.filter { $0.attributes["data-role"] != nil } }
        try #require(shapes[0].count == shapes[1].count)
        for (one, other) in zip(shapes[0], shapes[1]) {
            let names = ["x", "y", "width", "height", "cx", "cy", "r", "x1", "y1", "x2", "y2"]
            for name in names where one.attributes[name] != nil {
                #expect(abs(one.number(name) - other.number(name)) < 0.06, "\(name) of \(one.attributes)")
            }
        }
    }

    @Test(arguments: SheetCase.all) func `every computed item of the nine kinds has a picture that says what it is`(
        item: SheetCase
    ) throws {
        let result = item.result(.spanish)
        let svg = Drawing.svg(for: result, language: .spanish)
        guard result.status == .ok, !["cost", "units"].contains(item.kind) else { return #expect(svg == nil) }
        let page = ParsedMarkup(try #require(svg))
        #expect(page.elements.first?.attributes["lang"] == "es")
        #expect(page.elements.first?.attributes["role"] == "img")
        let ids = (page.elements.first?.attributes["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
        #expect(ids == page.elements.filter { ["title", "desc"].contains($0.name) }.compactMap { $0.attributes["id"] })
        #expect(page.elements.filter { $0.name == "title" }.allSatisfy { !$0.text.isEmpty })
    }
}
