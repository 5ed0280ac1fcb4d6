/// One word of an error's text, and what is left of it when what differs between messages is taken out.
struct ErrorWord {
    private let scalars: ArraySlice<Unicode.Scalar>

    init(_ scalars: ArraySlice<Unicode.Scalar>) {
        self.scalars = scalars
    }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? "0"..."9" ~= scalar : scalar.properties.numericType == .decimal
    }

    /// The word with ids, addresses, paths and numbers replaced.
    var masked: String {
        if isID { return "<id>" }
        if isAddress { return "<address>" }
        if isPath { return "<path>" }
        if isNoNumber { return "#" }
        return withoutNumbers
    }

    private var isID: Bool {
        var digits = 0
        var letters = 0
        var hex = 0
        var dashes = 0
        for scalar in scalars {
            if Self.isDigit(scalar) {
                digits += 1
                hex += 1
            } else if scalar == "-" || scalar == "_" {
                dashes += 1
            } else if Self.isHexLetter(scalar) {
                letters += 1
                hex += 1
            } else if scalar.isASCII, scalar.properties.isAlphabetic {
                letters += 1
            } else {
                return false
            }
        }
        let plain = digits + letters
        if scalars.starts(with: ["0", "x"]) || scalars.starts(with: ["0", "X"]) { return hex + 1 == plain && hex > 1 }
        let isHex = hex == plain && (dashes == 0 || dashes == 4 && plain == 32)
        if isHex, plain >= 8, letters > 0 { return digits > 0 || plain >= 16 }
        // Ids in other alphabets: a long word in which digits and letters alternate freely.
        return plain >= 16 && digits >= 4 && letters > 0
    }

    private var isAddress: Bool {
        if contains([":", "/", "/"]) { return true }
        if let at = scalars.firstIndex(of: "@") {
            return at > scalars.startIndex && at < scalars.endIndex - 1
        }
        if isNumericAddress { return true }
        guard let colon = scalars.lastIndex(of: ":"), colon < scalars.endIndex - 1, colon > scalars.startIndex,
            scalars[(colon + 1)...].allSatisfy(Self.isDigit)
        else { return false }
        let host = scalars[..<colon]
        return host.elementsEqual("localhost".unicodeScalars) || Self.isHost(host)
    }

    /// Four numbers and dots, with or without a port, or numbers in groups of sixteen bits.
    private var isNumericAddress: Bool {
        let parts = scalars.split(separator: ":", omittingEmptySubsequences: false)
        guard let first = parts.first, parts.count <= 9 else { return false }
        let numbers = first.split(separator: ".", omittingEmptySubsequences: false)
        let isNumber: (ArraySlice<Unicode.Scalar>) -> Bool = {
            !$0.isEmpty && $0.count <= 5 && $0.allSatisfy(Self.isDigit)
        }
        if numbers.count == 4, numbers.allSatisfy(isNumber) {
            return parts.count == 1 || parts.count == 2 && isNumber(parts[1])
        }
        let groups = parts.filter { !$0.isEmpty }
        let isHex = groups.allSatisfy { $0.count <= 4 && $0.allSatisfy { Self.isDigit($0) || Self.isHexLetter($0) } }
        guard isHex, !groups.isEmpty else { return false }
        return parts.count == 8 || parts.count >= 3 && groups.count < parts.count
    }

    /// Two names or more with dots between, the last of which is not a source file's ending.
    private static func isHost(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let labels = scalars.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, let last = labels.last, !endings.contains(String(String.UnicodeScalarView(last)))
        else {
            return false
        }
        return labels.allSatisfy { label in
            !label.isEmpty && label.allSatisfy { $0 == "-" || $0 == "_" || isDigit($0) || $0.properties.isAlphabetic }
        }
    }

    private static let endings: Set<String> = [
        "swift", "c", "cc", "cpp", "h", "py", "rb", "js", "ts", "go", "rs", "java",
    ]

    private var isPath: Bool {
        guard scalars.count > 1, let first = scalars.first else { return false }
        if first == "/" || scalars.starts(with: ["~", "/"]) || scalars.starts(with: [".", "/"]) { return true }
        if scalars.starts(with: [".", ".", "/"]) || contains([":", "\\"]) || first == "\\" { return true }
        let slashes = scalars.count { $0 == "/" }
        return slashes >= 2 && !scalars.allSatisfy { $0 == "/" || Self.isDigit($0) }
    }

    /// What a failed computation prints where other messages have a number.
    private var isNoNumber: Bool {
        switch String(String.UnicodeScalarView(scalars)).lowercased() {
        case "nan", "-nan", "inf", "-inf", "+inf": true
        default: false
        }
    }

    /// Every number becomes one sign, with its own sign, its decimals and its exponent; dates and times count as numbers.
    private var withoutNumbers: String {
        var result = String.UnicodeScalarView()
        var index = scalars.startIndex
        while index < scalars.endIndex {
            guard Self.isDigit(scalars[index]) else {
                result.append(scalars[index])
                index += 1
                continue
            }
            if index == scalars.startIndex + 1, scalars[index - 1] == "-" || scalars[index - 1] == "+" {
                result = .init()
            }
            index = numberEnd(from: index)
            result.append("#")
        }
        return String(result)
    }

    private func numberEnd(from start: Int) -> Int {
        var index = start
        while index < scalars.endIndex {
            if Self.isDigit(scalars[index]) {
                index += 1
            } else if Self.joinsDigits(scalars[index]), isDigit(at: index + 1) {
                index += 2
            } else if scalars[index] == "e" || scalars[index] == "E", isDigit(at: index + 1) {
                index += 2
            } else if scalars[index] == "e" || scalars[index] == "E", isSign(at: index + 1), isDigit(at: index + 2) {
                index += 3
            } else {
                break
            }
        }
        return index
    }

    private func isDigit(at index: Int) -> Bool { index < scalars.endIndex && Self.isDigit(scalars[index]) }

    private func isSign(at index: Int) -> Bool {
        index < scalars.endIndex && (scalars[index] == "-" || scalars[index] == "+")
    }

    private func contains(_ sequence: [Unicode.Scalar]) -> Bool {
        guard scalars.count >= sequence.count else { return false }
        return scalars.indices.dropLast(sequence.count - 1).contains { scalars[$0...].starts(with: sequence) }
    }

    private static func joinsDigits(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", ",", ":", "-", "_", "/": true
        default: false
        }
    }

    private static func isHexLetter(_ scalar: Unicode.Scalar) -> Bool {
        "a"..."f" ~= scalar || "A"..."F" ~= scalar
    }
}
