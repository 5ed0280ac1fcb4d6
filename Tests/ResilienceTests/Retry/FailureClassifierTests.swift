import Resilience
import Testing

struct FailureClassifierTests {
    private struct Step: Decodable { let name: Int }

    private static var decodingError: any Error {
        DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "not a number"))
    }

    @Test(
        "The standard rules know these errors",
        arguments: [
            (CancellationError() as any Error, FailureClass.cancelled), (TransientError("busy"), .transient),
            (PermanentError("bad"), .permanent), (TimedOut(limit: .seconds(1)), .transient),
            (CircuitOpen(name: "llm", phase: .open, retryAfter: nil), .rejected),
            (BulkheadFull(name: "llm"), .rejected),
            (RateLimited(name: "llm", retryAfter: nil), .rejected), (decodingError, .permanent),
            (Unheard(), .permanent),
        ]
    )
    func standard(error: any Error, expected: FailureClass) {
        #expect(FailureClassifier.standard.classify(error) == expected)
    }

    @Test func `an unknown error is not recognised and its class can be chosen`() {
        #expect(FailureClassifier.standard.recognise(Unheard()) == nil)
        #expect(FailureClassifier.standard.treatingUnknown(as: .transient).classify(Unheard()) == .transient)
    }

    @Test func `the rule added last is asked first`() {
        let classifier = FailureClassifier.standard
            .treating(Unheard.self, as: .permanent)
            .treating(Unheard.self, as: .transient)
        #expect(classifier.classify(Unheard()) == .transient)
        #expect(classifier.classify(CancellationError()) == .cancelled)
    }

    @Test func `a rule in front overrules even an error that classifies itself`() {
        let classifier = FailureClassifier.standard.adding { ($0 as? Outage)?.text == "gone" ? .permanent : nil }
        #expect(classifier.classify(Outage(text: "gone")) == .permanent)
        #expect(classifier.classify(Outage()) == .transient)
    }

    @Test func `the marker errors carry message, cause and wait`() {
        let error = TransientError("CRM busy", cause: Unheard(), retryAfter: .seconds(3))
        #expect(error.description == "CRM busy (Unheard())")
        #expect(error.retryAfter == .seconds(3))
        #expect(PermanentError("no such lead").description == "no such lead")
    }
}
