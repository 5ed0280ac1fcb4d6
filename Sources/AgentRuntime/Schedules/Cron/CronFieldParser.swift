/// Reads one field of a cron expression: a list of stars, numbers, names, ranges and steps.
struct CronFieldParser {
    /// What a field says.
    struct Reading {
        var numbers = CronSet()
        /// Whether it begins with `*`, which vixie-cron takes as "not restricted", whatever step follows.
        var isOpen = false
        /// Whether it names the last day of the month.
        var hasLastDay = false
    }

    let field: CronField

    func parse(_ scanner: inout CronScanner) throws(CronSyntaxError) -> Reading {
        var reading = Reading()
        reading.isOpen = scanner.current == UInt8(ascii: "*")
        repeat { try parseItem(&scanner, into: &reading) } while scanner.take(",")
        guard scanner.isAtGap else { throw scanner.fault(at: scanner.index, expected: "\",\" or a space") }
        return reading
    }

    private func parseItem(_ scanner: inout CronScanner, into reading: inout Reading) throws(CronSyntaxError) {
        let bounds: ClosedRange<Int>
        if scanner.take("*") {
            bounds = field.numbers.lowerBound...field.last
        } else {
            let start = scanner.index
            let word = scanner.takeWord()
            if field == .day, word.lowercased() == "l" {
                reading.hasLastDay = true
                return
            }
            let low = try number(word, at: start, scanner)
            bounds = try parseEnd(of: low, &scanner)
        }
        let step = try parseStep(&scanner)
        for number in stride(from: bounds.lowerBound, through: bounds.upperBound, by: step) {
            reading.numbers.insert(field == .weekday ? number % 7 : number)
        }
    }

    private func parseEnd(of low: Int, _ scanner: inout CronScanner) throws(CronSyntaxError) -> ClosedRange<Int> {
        guard scanner.take("-") else {
            let isOpenStep = scanner.current == UInt8(ascii: "/")
            return isOpenStep ? low...max(low, field.last) : low...low
        }
        let start = scanner.index
        var high = try number(scanner.takeWord(), at: start, scanner)
        // fri-sun: Sunday is also the day after Saturday.
        if field == .weekday, high == 0, low > 0 { high = 7 }
        guard low <= high else {
            throw scanner.fault(at: start, expected: "the end of a range, \(low) or more")
        }
        return low...high
    }

    private func parseStep(_ scanner: inout CronScanner) throws(CronSyntaxError) -> Int {
        guard scanner.take("/") else { return 1 }
        let start = scanner.index
        guard let step = Int(scanner.takeWord()), (1...field.count).contains(step) else {
            throw scanner.fault(at: start, expected: "a step 1-\(field.count)")
        }
        return step
    }

    private func number(_ word: String, at start: Int, _ scanner: CronScanner) throws(CronSyntaxError) -> Int {
        if let index = field.names.firstIndex(of: word.lowercased()) { return field.firstNamed + index }
        guard let number = Int(word), field.numbers.contains(number) else {
            throw scanner.fault(at: start, expected: field.expectation)
        }
        return number
    }
}
