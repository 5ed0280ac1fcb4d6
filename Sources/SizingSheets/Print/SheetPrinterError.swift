/// Why no PDF was made.
public enum SheetPrinterError: Error, Sendable, Hashable, CustomStringConvertible {
    /// No browser was found under these names.
    case noBrowser(looked: [String])
    /// The browser could not be started.
    case notStarted(browser: String, reason: String)
    /// The browser did not finish within the limit; it was ended with everything it had started.
    case timedOut(browser: String, after: Duration)
    /// The browser ended without a PDF.
    case failed(browser: String, status: String, output: String)
    /// The file could not be written.
    case notWritten(path: String, reason: String)

    /// What happened and what to do.
    public var description: String {
        switch self {
        case .noBrowser(let looked):
            "no browser to print with: looked for \(looked.joined(separator: ", ")); "
                + "install Chromium (Debian: apt-get install chromium) or name one"
        case .notStarted(let browser, let reason): "\(browser) could not be started: \(reason)"
        case .timedOut(let browser, let limit): "\(browser) did not finish within \(limit) and was ended"
        case .failed(let browser, let status, let output): "\(browser) made no PDF (\(status)): \(output)"
        case .notWritten(let path, let reason): "\(path) could not be written: \(reason)"
        }
    }
}
