import Foundation

/// Prints a sheet to PDF through Chromium, where there is one.
///
/// Each call has a browser, a profile and a directory of its own, which are gone when it returns, whatever the outcome.
public struct SheetPrinter: Sendable {
    /// Names that are looked for on the PATH, in this order.
    public static let names = ["chromium", "chromium-browser", "google-chrome"]

    /// The browser to use; nil looks for ``names``.
    public let browser: String?
    /// How long the browser may take, default 60 s.
    public let limit: Duration

    /// Where the directory of each call is made; nil is the system's place for temporary files.
    public let workDirectory: String?

    /// Creates a printer; nothing is looked for or started yet.
    public init(browser: String? = nil, limit: Duration = .seconds(60), workDirectory: String? = nil) {
        self.browser = browser
        self.limit = limit
        self.workDirectory = workDirectory
    }

    /// The path of the browser that would be used; nil when there is none.
    public var found: String? {
        let paths = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        if let browser, browser.contains("/") { return Self.isProgram(browser) ? browser : nil }
        return (browser.map { [$0] } ?? Self.names).lazy
            .flatMap { name in paths.map { $0 + "/" + name } }
            .first { Self.isProgram($0) }
    }

    /// Prints `html` to the file `path`, which is replaced when it exists and only written when all went well.
    ///
    /// Cancellation ends the browser with everything it has started.
    ///
    /// - Parameters:
    ///   - html: a document without outside resources; the browser is given no network.
    ///   - path: where the PDF goes.
    /// - Throws: ``SheetPrinterError``, or `CancellationError` when the task was cancelled.
    public func print(_ html: String, to path: String) async throws {  // because: onto paper
        guard let program = found else { throw SheetPrinterError.noBrowser(looked: browser.map { [$0] } ?? Self.names) }
        let files = FileManager.default
        let place = workDirectory.map { URL(filePath: $0) } ?? files.temporaryDirectory
        let room = place.appending(path: "insa-sheet-" + UUID().uuidString)
        do {
            try files.createDirectory(
                at: room,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw SheetPrinterError.notWritten(path: room.path, reason: error.localizedDescription)
        }
        // because: what is left in the temporary directory must not hide the outcome of printing
        defer { try? files.removeItem(at: room) }
        let page = room.appending(path: "sheet.html")
        let pdf = room.appending(path: "sheet.pdf")
        try Self.write(Data(html.utf8), to: page)
        let outcome = try await run(
            program,
            Self.arguments(page: page, pdf: pdf, profile: room.appending(path: "profile"))
        )
        guard let data = files.contents(atPath: pdf.path), data.starts(with: Data("%PDF".utf8)) else {
            throw SheetPrinterError.failed(browser: program, status: outcome.status, output: outcome.output)
        }
        try Self.write(data, to: URL(filePath: path))
    }

    private static func isProgram(_ path: String) -> Bool { FileManager.default.isExecutableFile(atPath: path) }

    private static func write(_ data: Data, to url: URL) throws(SheetPrinterError) {
        do { try data.write(to: url, options: .atomic) } catch {
            throw SheetPrinterError.notWritten(path: url.path, reason: error.localizedDescription)
        }
    }

    /// A browser refuses to run its sandbox as root, so only root goes without.
    private static func arguments(page: URL, pdf: URL, profile: URL) -> [String] {
        [
            "--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions",
            "--disable-background-networking", "--disable-sync", "--no-pdf-header-footer", "--mute-audio",
            "--disable-crash-reporter", "--no-default-browser-check",
            "--proxy-server=127.0.0.1:9", "--user-data-dir=" + profile.path,
        ] + (getuid() == 0 ? ["--no-sandbox"] : []) + ["--print-to-pdf=" + pdf.path, page.absoluteString]
    }
}
