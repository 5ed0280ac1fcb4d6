import Foundation
import Sizing
import SizingSheets
import Testing

/// Results as another program might send them: every number is changed, the shape stays.
@Suite struct AbsurdResultTests {
    private static let ids = [
        "separator-03", "separator-01", "vessel-wall-01", "pump-01", "tank-01", "control-valve-04", "compressor-01",
        "relief-valve-01", "heat-exchanger-01", "line-01", "control-system-01", "cost-01",
    ]
    private static let numbers = [0, -1, 1e300, -1e300, 1e-300, 1e-308, 1.7976931348623157e308, 0.1, 1e6]

    /// The result with every output, assumption and cost replaced by `number`.
    private func changed(_ result: SizingResult, to number: Double) throws -> SizingResult {
        let data = try JSONEncoder().encode(result)
        let object = try JSONSerialization.jsonObject(with: data)
        let changed = Self.replace(object, number)
        return try JSONDecoder().decode(SizingResult.self, from: JSONSerialization.data(withJSONObject: changed))
    }

    private static let whole: Set<String> = ["cepci_year", "base_year", "estimate_class"]

    private static func replace(_ value: Any, _ number: Double) -> Any {
        if let object = value as? [String: Any] {
            return object.reduce(into: [String: Any]()) {
                $0[$1.key] = whole.contains($1.key) ? $1.value : replace($1.value, number)
            }
        }
        if let list = value as? [Any] { return list.map { replace($0, number) } }
        if let flag = value as? NSNumber, isFlag(flag) { return value }
        return value is NSNumber ? number : value
    }

    private static func isFlag(_ value: NSNumber) -> Bool { unsafe value.objCType.pointee == 0x63 }

    @Test(arguments: ids, numbers) func `any number still gives a sheet`(id: String, number: Double) throws {
        let result = try changed(try SheetCase.named(id).result(sensitivity: true), to: number)
        let html = try CalculationSheet(result, head: SheetHead()).html()
        let page = ParsedMarkup(html)
        #expect(page.fault == nil)
        for element in page.elements {
            for name in ["x", "y", "width", "height", "cx", "cy", "r", "x1", "y1", "x2", "y2"] {
                guard let text = element.attributes[name] else { continue }
                let value = try #require(Double(text), "\(name)=\(text)")
                #expect(value.isFinite)
            }
        }
        #expect(html.utf8.count < 400_000)
    }

    @Test(arguments: ids) func `a result without outputs still gives a sheet`(id: String) throws {
        let data = try JSONEncoder().encode(try SheetCase.named(id).result())
        guard var object = try JSONSerialization.jsonObject(with: data) as? [String: Any] else { return }
        object["outputs"] = [String: Any]()
        object["output_order"] = [String]()
        let result = try JSONDecoder().decode(SizingResult.self, from: JSONSerialization.data(withJSONObject: object))
        #expect(ParsedMarkup(try CalculationSheet(result, head: SheetHead()).html()).fault == nil)
    }
}
