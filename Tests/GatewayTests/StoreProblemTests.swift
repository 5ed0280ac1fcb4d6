import AgentRuntime
import HTTPTypes
import MessageBus
import Testing

@testable import Gateway

@Suite("What a store refuses, as problems")
struct StoreProblemTests {
    private static let id = MessageIDSource(seed: 1).next()

    private static let refusals: [(JournalError, Int, String?)] = [
        (.full(limit: 9), 429, "1"), (.unavailable(reason: "the disk is full"), 503, "5"),
        (.damaged(reason: "row 7 is no letter"), 500, nil), (.keyReused(id), 422, nil),
    ]

    @Test(arguments: refusals)
    func `the journal's refusals`(error: JournalError, status: Int, retryAfter: String?) throws {
        let problem = try #require(Problem(error as any Error))
        #expect(problem.kind.status.code == status)
        #expect(problem.headers[.retryAfter] == retryAfter)
    }

    @Test func `a damaged store says what is damaged and what to do`() throws {
        let problem = try #require(Problem(JournalError.damaged(reason: "row 7 is no letter") as any Error))
        #expect(problem.detail.contains("row 7 is no letter"))
        #expect(problem.detail.contains("insa-agents database check"))
    }

    @Test(arguments: [
        (DeadLetterError.unknown(id), 404), (.notAllowed(id, status: .replayed), 409), (.unreadable(id), 409),
        (.tooYoung(minimum: .seconds(86_400)), 422), (.beingReplayed, 422),
    ])
    func `the letters' refusals`(error: DeadLetterError, status: Int) throws {
        #expect(try #require(Problem(error as any Error)).kind.status.code == status)
    }

    @Test(arguments: [
        (ReplayError.tooMany(limit: 4), 429), (.unknown(id), 404), (.hasEnded(id), 409),
        (.unexpected(expected: 1, found: 2), 409),
    ])
    func `the replays' refusals`(error: ReplayError, status: Int) throws {
        #expect(try #require(Problem(error as any Error)).kind.status.code == status)
    }

    @Test(arguments: [
        (ScheduleError.unknown("a"), 404), (.nameTaken("a"), 409), (.belongsToSettings("a"), 409), (.busy, 429),
        (.neverTicks, 422), (.unknownZone(.utc), 422), (.outOfRange("x"), 422), (.tooMany(limit: 1), 409),
    ])
    func `the schedules' refusals`(error: ScheduleError, status: Int) throws {
        #expect(try #require(Problem(error as any Error)).kind.status.code == status)
    }
}
