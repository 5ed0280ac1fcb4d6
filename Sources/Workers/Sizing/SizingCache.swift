import Synchronization
public import Telemetry

/// Remembers the answers to recent sizing requests, encoded: the same request always has the same answer.
///
/// Two generations instead of a list of uses: an answer that is asked for again moves to the young generation, and when that
/// is full the old one is dropped. Looking up, keeping and dropping take the same time however much is kept.
public final class SizingCache: Sendable {
    private struct Generations {
        var young: [SizingRequest: SizingAnswer] = [:]
        var old: [SizingRequest: SizingAnswer] = [:]
    }

    private let generations = Mutex(Generations())
    private let capacity: Int
    private let instruments: CacheInstruments?

    /// Creates an empty cache.
    ///
    /// - Parameters:
    ///   - capacity: Answers kept at the most; at least 2, 250 by default. An answer takes some 20 to 100 kB.
    ///   - instruments: Where hits, misses and evictions are counted.
    public init(capacity: Int = 250, instruments: CacheInstruments? = nil) {
        precondition(capacity >= 2, "capacity must be at least 2 (was \(capacity))")
        self.capacity = capacity
        self.instruments = instruments
        instruments?.capacity.set(Double(capacity))
        instruments?.isUp.set(1)
    }

    /// The answer to `request`: the remembered one, or what `compute` says.
    ///
    /// Two callers who miss at the same time both compute; the answers are equal.
    func answer(
        _ request: SizingRequest,
        _ compute: (SizingRequest) throws -> SizingAnswer
    ) rethrows -> SizingAnswer {
        if let known = lookUp(request) {
            instruments?.hits.increment()
            return known
        }
        instruments?.misses.increment()
        let answer = try compute(request)
        keep(answer, for: request)
        return answer
    }

    private func lookUp(_ request: SizingRequest) -> SizingAnswer? {
        generations.withLock { generations in
            if let answer = generations.young[request] { return answer }
            guard let answer = generations.old.removeValue(forKey: request) else { return nil }
            generations.young[request] = answer
            return answer
        }
    }

    private func keep(_ answer: SizingAnswer, for request: SizingRequest) {
        let (dropped, size) = generations.withLock { generations in
            var dropped = 0
            if generations.young.count >= capacity / 2 {
                dropped = generations.old.count
                generations.old = generations.young
                generations.young = [:]
            }
            generations.young[request] = answer
            return (dropped, generations.young.count + generations.old.count)
        }
        instruments?.evictions[.sizeLimit].increment(by: dropped)
        instruments?.size.set(Double(size))
    }
}
