import Foundation
import Testing

@testable import Sizing

struct KindDescriptionTests {
    @Test(arguments: SizingEngine.kinds)
    func `the schema of a kind is valid JSON that names every field`(_ kind: KindDescription) throws {
        let data = try JSONEncoder().encode(kind.jsonSchema(language: .spanish))
        guard case .object(let schema) = try JSONDecoder().decode(InputValue.self, from: data),
            case .object(let properties)? = schema["properties"]
        else {
            Issue.record("not an object")
            return
        }
        #expect(Set(properties.keys) == Set(kind.fields.map(\.name)))
        #expect(properties.keys.contains("atmospheric_pressure"))
    }

    @Test(arguments: SizingEngine.kinds)
    func `a fixed default lies inside its own range`(_ kind: KindDescription) {
        for field in kind.fields {
            guard let range = field.range, case .quantity(let value, let symbol)? = field.fallback,
                case .quantity(let dimension) = field.form,
                case .found(let unit) = UnitTable.find(symbol, measuring: dimension)
            else { continue }
            #expect(range.contains(si: unit.si(value)), "\(field.name)")
        }
    }

    @Test func `field names are unique within a kind`() {
        for kind in SizingEngine.kinds {
            #expect(Set(kind.fields.map(\.name)).count == kind.fields.count)
        }
    }
}
