import AgentRuntime
import Testing

struct DeadLetterFingerprintTests {
    private func pattern(_ message: String) -> String {
        ErrorFingerprint(agent: "sizing_agent", kind: "SizingRequest", errorType: "Broken", message: message).pattern
    }

    @Test(arguments: [
        ("3 of 5 attempts failed after 1.5e-7 s", "# of # attempts failed after # s"),
        ("value -12.5 is below +3", "value # is below #"),
        ("1,234,567.89 bytes, then 12", "# bytes, then #"),
        ("timeout after 30s, retry in 2500ms", "timeout after #s, retry in #ms"),
        ("at 2026-01-02T03:04:05.678Z and 03:04:05", "at #T#Z and #"),
        ("result is NaN, limit inf", "result is #, limit #"),
        ("task 0190b3c2-5d1e-7a40-8000-2b6f1d0c9a77 is gone", "task <id> is gone"),
        ("object 0x7ffee4b8 at deadbeef01", "object <id> at <id>"),
        ("digest e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "digest <id>"),
        ("request req_8f3kd92kd02kdk30 failed", "request <id> failed"),
        ("no customer \"Example Energy\" here", "no customer ‹…› here"),
        ("unknown field `press ure`: 'a b'", "unknown field ‹…›: ‹…›"),
        ("can't open “notes”, won't try", "can't open ‹…›, won't try"),
        ("cannot read /var/lib/insa/journal.db", "cannot read <path>"),
        ("cannot read ~/x, ./y or ../z", "cannot read <path>, <path> or <path>"),
        ("in C:\\data\\x.txt and Sources/App/Main.swift:12", "in <path> and <path>"),
        ("connect 10.0.0.7:5432 or [::1] or fe80::1 failed", "connect <address> or [<address>] or <address> failed"),
        ("connect db-1.internal:5432 failed", "connect <address> failed"),
        ("GET https://crm.example.com/a?b=1 gave 503", "GET <address> gave #"),
        ("mail to ada@example.com bounced", "mail to <address> bounced"),
        ("and/or std::vector Foo.swift:12", "and/or std::vector Foo.swift:#"),
        ("id=42, kind=Int64", "id=#, kind=Int#"),
        ("  many \n\t  spaces  ", "many spaces"),
        ("", ""),
        ("'", "'"),
        ("\"open and never closed 5", "\"open and never closed #"),
    ])
    func `what differs between messages is taken out`(message: String, expected: String) {
        #expect(pattern(message) == expected)
    }

    @Test func `errors of one cause share a fingerprint, others do not`() {
        func print(_ agent: WorkerName, _ kind: String, _ type: String, _ message: String) -> String {
            ErrorFingerprint(agent: agent, kind: kind, errorType: type, message: message).description
        }
        let first = print("crm_agent", "Qualify", "Timeout", "no answer from 10.0.0.1:80 in 3 s")
        #expect(first == print("crm_agent", "Qualify", "Timeout", "no answer from 10.0.0.2:81 in 30 s"))
        #expect(first != print("crm_agent", "Qualify", "Timeout", "no reply from 10.0.0.1:80 in 3 s"))
        #expect(first != print("crm_agent", "Qualify", "Refused", "no answer from 10.0.0.1:80 in 3 s"))
        #expect(first != print("sizing_agent", "Qualify", "Timeout", "no answer from 10.0.0.1:80 in 3 s"))
        #expect(first != print("crm_agent", "Score", "Timeout", "no answer from 10.0.0.1:80 in 3 s"))
        #expect(print("a", "bc", "d", "") != print("a", "b", "cd", ""))
    }

    @Test func `a fingerprint is sixteen digits that never change`() {
        let known = ErrorFingerprint(agent: "a", kind: "b", errorType: "c", message: "d 1")
        #expect(known.description == "1d45173bda765a7a")
    }

    @Test(arguments: [
        "\"", "'a ", "«", "0", "a.", ":", "e\u{301}\u{301}", "\u{0}", "1-", "a@", "\u{202E}", "\\", "://",
    ])
    func `hostile texts give a short pattern`(piece: String) {
        let message = String(repeating: piece, count: 100_000)
        #expect(pattern(message).count <= 200)
        #expect(pattern("x \(message)").unicodeScalars.allSatisfy { $0 != "\u{0}" })
    }
}
