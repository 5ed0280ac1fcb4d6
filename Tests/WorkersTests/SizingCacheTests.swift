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

    @Test func `what is kept stays within its bytes, however large the answers are`() throws {
        let cache = SizingCache(capacity: 1_000, bytes: 1 << 20)
        for number in 1...100 {
            let large = SizingRequest(equipment: Array(repeating: request(number).equipment[0], count: 3))
            _ = try cache.answer(large) { try SizingWork().answer($0).encoded() }
            #expect(cache.size <= 1 << 20)
        }
        #expect(cache.size > 1 << 18)
    }

    @Test func `asking again for old answers does not make more of them`() {
        let cache = SizingCache(capacity: 4)
        var computed = 0
        func ask(_ number: Int) {
            _ = cache.answer(request(number)) { _ in
                computed += 1
                return SizingAnswer(equipment: [])
            }
        }
        for round in 0..<20 { for number in 1...4 { ask(number + round) } }
        let before = computed
        for number in 1...24 { ask(number) }
        #expect(computed - before >= 20)
    }

    @Test func `an answer larger than a sixteenth of everything is not kept`() throws {
        let cache = SizingCache(bytes: 4_096)
        var computed = 0
        for _ in 0..<2 {
            _ = try cache.answer(request(300)) { request in
                computed += 1
                return try SizingWork().answer(request).encoded()
            }
        }
        #expect(computed == 2)
        #expect(cache.size == 0)
    }

    @Test func `a large request counts, also when its answer is small`() {
        let cache = SizingCache(bytes: 1 << 20)
        for number in 1...100 {
            let note = String(repeating: "x", count: 50_000) + String(number)
            _ = cache.answer(SizingRequest(equipment: [SizingItem(kind: "pump", inputs: ["note": .text(note)])])) { _ in
                SizingAnswer(equipment: [])
            }
        }
        #expect(cache.size <= 1 << 20)
    }
}
