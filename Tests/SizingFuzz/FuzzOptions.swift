/// What the command line asks for.
struct FuzzOptions {
    struct Fault: Error {
        let message: String
    }

    var seed: UInt64 = 1
    var count = Int.max
    var seconds = 60
    var wantsHelp = false

    init(_ arguments: some Sequence<String>) throws(Fault) {
        var rest = Array(arguments)[...]
        while let name = rest.popFirst() {
            switch name {
            case "--help", "-h": wantsHelp = true
            case "--seed": seed = UInt64(try Self.number(&rest, name))
            case "--count":
                count = try Self.number(&rest, name)
                seconds = Int(Int32.max)
            case "--seconds": seconds = try Self.number(&rest, name)
            default: throw Fault(message: "unknown option \(name)")
            }
        }
    }

    private static func number(_ rest: inout ArraySlice<String>, _ name: String) throws(Fault) -> Int {
        guard let text = rest.popFirst(), let value = Int(text), value >= 0 else {
            throw Fault(message: "\(name) needs a whole number")
        }
        return value
    }

    static let help = """
        Reads made-up sizing requests and checks that the parser keeps its promises.

        usage: sizing-fuzz [--seed N] [--count N] [--seconds N]

          --seed N     the same seed gives the same texts (default 1)
          --count N    how many texts (default: as many as the time allows)
          --seconds N  how long at most (default 60; no limit with --count)

        examples:
          sizing-fuzz
          sizing-fuzz --count 5000000
          sizing-fuzz --seed 42 --seconds 600

        Ends with 0 when every promise held, with 1 and the text when one did not, with 2 for a wrong option.

        """
}
