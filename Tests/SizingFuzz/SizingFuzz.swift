import SizingFuzzing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Reads made-up texts until time, count or luck runs out.
@main
struct SizingFuzz {
    static func main() {
        do {
            let options = try FuzzOptions(CommandLine.arguments.dropFirst())
            if options.wantsHelp { return write(FuzzOptions.help) }
            exit(run(options) ? 0 : 1)
        } catch {
            write("\(error.message)\n\n" + FuzzOptions.help)
            exit(2)
        }
    }

    /// Whether every promise held.
    private static func run(_ options: FuzzOptions) -> Bool {
        var texts = FuzzTexts(seed: options.seed)
        let invariants = ParserInvariants()
        let clock = ContinuousClock()
        let start = clock.now
        var progress = FuzzProgress(start: start, isTerminal: isatty(1) == 1)
        var done = 0
        while done < options.count, done % 1_024 != 0 || clock.now - start < .seconds(options.seconds) {
            let text = texts.next()
            if let broken = invariants.violation(of: text, thorough: done % 4 == 0) {
                write("\nseed \(options.seed), text \(done): \(broken)\n\(escaped(text))\n")
                return false
            }
            done += 1
            if done % 16_384 == 0, let line = progress.line(done, at: clock.now) { write(line) }
        }
        write(progress.summary(done, seed: options.seed, took: clock.now - start))
        return true
    }

    /// The text as a Swift literal that shows every character.
    private static func escaped(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { $0.escaped(asASCII: true) }
        return "\"" + scalars.joined() + "\""
    }

    private static func write(_ text: String) {
        let bytes = Array(text.utf8)
        _ = unsafe bytes.withUnsafeBytes { unsafe Self.write($0) }
    }

    private static func write(_ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
        unsafe Glibc.write(1, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
        unsafe Musl.write(1, bytes.baseAddress, bytes.count)
        #else
        unsafe Darwin.write(1, bytes.baseAddress, bytes.count)
        #endif
    }
}
