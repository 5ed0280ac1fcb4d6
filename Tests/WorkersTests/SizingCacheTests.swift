import Sizing
import Telemetry
import Testing

@testable import Workers

struct SizingCacheTests {
    private func request(_ number: Int) -> SizingRequest {
        SizingRequest(equipment: [
            SizingItem(kind: "pump", inputs: ["flow": .quantity(value: Double(number), unit: "gpm")])
        ])
    }

    private func instruments() throws -> CacheInstruments {
        let names = CatalogueNames(agents: [], breakers: [], routes: [], topics: [], caches: ["sizing"])
        let catalogue = try Catalogue(registry: MetricRegistry(), names: names, identity: BuildIdentity(version: "1"))
        return try #require(catalogue.cache("sizing"))
    }

    @Test func `the same request is computed once, another one is not mistaken for it (O9)`() throws {
        let instruments = try instruments()
        let cache = SizingCache(instruments: instruments)
        var computed: [SizingRequest] = []
        for number in [1, 1, 2, 1] {
            let answer = cache.answer(request(number)) { request in
                computed.append(request)
                return SizingWork().answer(request)
            }
            #expect(answer == SizingWork().answer(request(number)))
        }
        #expect(computed == [request(1), request(2)])
        #expect(instruments.hits.value == 2)
        #expect(instruments.misses.value == 2)
    }

    @Test func `a full cache drops what was not asked for again and keeps what was`() throws {
        let instruments = try instruments()
        let cache = SizingCache(capacity: 4, instruments: instruments)
        var computed: [Int] = []
        func ask(_ number: Int) {
            _ = cache.answer(request(number)) { request in
                computed.append(number)
                return SizingAnswer(equipment: [])
            }
        }
        for number in [1, 2, 3, 1, 4, 1, 5, 1, 2] { ask(number) }
        #expect(computed == [1, 2, 3, 4, 5, 2])
        #expect(instruments.size.value <= 4)
        #expect(instruments.evictions[.sizeLimit].value > 0)
    }

    @Test func `units and sensitivity make another request of it`() {
        let cache = SizingCache()
        var computed = 0
        var plain = request(300)
        for units in [nil, UnitSystem.field, .si] {
            for sensitivity in [false, true] {
                plain.units = units
                plain.sensitivity = sensitivity
                for _ in 0..<2 {
                    _ = cache.answer(plain) { _ in
                        computed += 1
                        return SizingAnswer(equipment: [])
                    }
                }
            }
        }
        #expect(computed == 6)
    }
}
