import AgentRuntime
import MessageBus
import Testing

@testable import Storage

/// Letters chosen by cause and by ids: what a filter says of itself in memory must hold in the file.
struct LetterChoiceTests {
    private let vault: Vault

    init() throws {
        vault = try Vault()
    }

    private static let letters: [DeadLetter] = (0..<40).map { number in
        DeadLetter.test(
            number,
            agent: number % 3 == 0 ? "crm" : "sizing",
            failure: .test("part \(number) is missing", type: number % 4 == 0 ? "Late" : "Gone"),
            customer: number % 2 == 0 ? "Alfa" : nil,
            at: .testNow(Int64(number / 2))
        )
    }

    private static var filters: [DeadLetterFilter] {
        var filters: [DeadLetterFilter] = []
        for fingerprint in [nil, letters[1].fingerprint.description, "0000000000000000"] {
            for ids in [[], Set(letters.prefix(9).map(\.id)), [letters[0].id, MessageID(high: 1, low: 1)]] {
                for statuses: Set<DeadLetterStatus> in [[], [.failed], [.archived], [.failed, .archived]] {
                    var filter = DeadLetterFilter()
                    filter.fingerprint = fingerprint
                    filter.ids = ids
                    filter.statuses = statuses
                    filters.append(filter)
                    filter.since = .testNow(2)
                    filter.before = .testNow(4)
                    filters.append(filter)
                    filter.agent = "sizing"
                    filter.errorType = "Gone"
                    filters.append(filter)
                }
            }
        }
        return filters
    }

    private func filled() async throws -> Instance {
        let here = try vault.open()
        for letter in Self.letters { try await here.letters.append(letter) }
        for index in [1, 5, 7] { _ = try await here.letters.apply(.archive, to: Self.letters[index].id, audit: nil) }
        return here
    }

    private func kept(_ here: Instance) async throws -> [DeadLetter] {
        var kept: [DeadLetter] = []
        for letter in Self.letters { if let letter = try await here.letters.letter(letter.id) { kept.append(letter) } }
        return kept
    }

    @Test func `the file chooses the letters the filter lets pass, and no others`() async throws {
        let here = try await filled()
        let letters = try await kept(here)
        for filter in Self.filters {
            let expected = Set(letters.filter(filter.matches).map(\.id))
            let oldest = try await here.letters.oldest(filter, after: nil, limit: 100)
            #expect(Set(oldest) == expected, "\(filter)")
            #expect(oldest.count == expected.count)
            let newest = try await here.letters.letters(filter, after: nil, limit: 100).items.map(\.id)
            #expect(newest == oldest.reversed(), "\(filter)")
            let groups = try await here.letters.groups(filter, limit: 100).map(\.fingerprint)
            #expect(Set(groups) == Set(letters.filter(filter.matches).map(\.fingerprint.description)), "\(filter)")
        }
    }

    @Test func `pages of a cause join without a gap`() async throws {
        let here = try await filled()
        for filter in Self.filters {
            var paged: [MessageID] = []
            while true {
                let page = try await here.letters.oldest(filter, after: paged.last, limit: 3)
                paged += page
                if page.count < 3 { break }
            }
            #expect(try await here.letters.oldest(filter, after: nil, limit: 100) == paged, "\(filter)")
        }
    }

    @Test func `a purge of one cause leaves the others`() async throws {
        let here = try await filled()
        var filter = DeadLetterFilter()
        filter.fingerprint = Self.letters[1].fingerprint.description
        let letters = try await kept(here)
        let count = letters.count(where: filter.matches)
        #expect(count > 0)
        #expect(try await here.letters.purge(filter, audit: nil) == count)
        #expect(try await kept(here).count == letters.count - count)
    }
}
