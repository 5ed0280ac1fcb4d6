/// Runs the benchmarks and prints their table.
@main
enum InsaBench {
    static func main() async throws {
        let options = Options(CommandLine.arguments.dropFirst())
        let rounds = Rounds(count: options.rounds)
        for comparison in BusBenches.all + RequestBenches.all + RuntimeBenches.all {
            if let wanted = options.only, !comparison.title.contains(wanted) { continue }
            var comparison = comparison
            if options.isBare { comparison.baseline = nil }
            print(try await rounds.measure(comparison).markdown)
        }
    }
}
