import Foundation
import Glibc

extension ResultFile {
    /// Opens the file at `path` for the results of `input`, and finds out how many are there already.
    ///
    /// - Parameter replaces: Whether another content is thrown away.
    /// - Throws: ``CommandFailure`` when another run writes it, when it holds something else, or cannot be written.
    static func open(
        _ path: String,
        _ header: BatchHeader,
        replaces: Bool
    ) throws -> (file: ResultFile, done: BatchTally) {
        let name = TerminalText.sanitized(path)
        // A limit on the size of files would end the process before it could say so.
        _ = signal(SIGXFSZ, SIG_IGN)
        // because: the C library takes a path by pointer; Swift keeps it alive for the call.
        let descriptor = unsafe Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw CommandFailure(status: .failure, message: "\(name) cannot be written: \(SystemText.text(errno))")
        }
        let file = ResultFile(path: path, descriptor: descriptor)
        guard FileIdentity(of: descriptor)?.isRegular == true else {
            throw CommandFailure(status: .failure, message: "\(name) is not a regular file")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let isHeld = errno == EWOULDBLOCK
            let message = isHeld ? "another run writes \(name) at the moment" : "\(name) cannot be locked"
            throw CommandFailure(status: isHeld ? .tryAgain : .failure, message: message)
        }
        if replaces { try file.cut(to: 0) }
        let done = try file.resume(header)
        try file.syncDirectory()
        return (file, done)
    }

    /// Forces the name of the file to the disk: without it a loss of power takes the results with it.
    private func syncDirectory() throws(CommandFailure) {
        let directory = URL(fileURLWithPath: path).deletingLastPathComponent().path
        // because: the C library takes a path by pointer; Swift keeps it alive for the call.
        let descriptor = unsafe Glibc.open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        // A directory that may be written and not read cannot be forced to the disk by anybody.
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        // Some file systems have nothing to do there, and say that they cannot.
        if let code = Self.sync(descriptor), code != EINVAL { throw failure(code) }
    }

    /// Checks what is there line by line, and cuts off what a killed process or machine left torn.
    private func resume(_ header: BatchHeader) throws -> BatchTally {
        let lines = LineReader(handle, limit: max(LineHead.size, header.json.count + 1))
        var done = BatchTally()
        do {
            guard let first = try lines.next(), first.isTerminated, !first.hasNull else { return try begin(header) }
            if let difference = header.difference(from: first.bytes) { throw refusal(difference) }
            var end = first.length + 1
            while let line = try lines.next(), line.isTerminated, !line.hasNull {
                guard let head = LineHead(line.bytes, number: done.count + 1) else {
                    throw refusal("line \(done.count + 2) is not the result of item \(done.count + 1)")
                }
                done.add(head.status, code: head.code)
                end = line.offset + line.length + 1
            }
            try cut(to: end)
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            let message = "\(TerminalText.sanitized(path)) cannot be read: \(SystemText.of(error))"
            throw CommandFailure(status: .failure, message: message)
        }
        return done
    }

    /// Writes the header into a file that has not even that, unless it has something else.
    private func begin(_ header: BatchHeader) throws -> BatchTally {
        // A torn header is a beginning of the header, or nothing but nulls.
        try handle.seek(toOffset: 0)
        let there = try handle.read(upToCount: header.json.count + 1) ?? Data()
        let isTorn = header.json.starts(with: there.prefix { $0 != 0 })
        guard isTorn else { throw refusal("it is no file of results") }
        try cut(to: 0)
        try write(header.json + [UInt8(ascii: "\n")], isLast: true)
        return BatchTally()
    }

    private func refusal(_ reason: String) -> CommandFailure {
        let name = TerminalText.sanitized(path)
        let message = "\(name) is there already, and \(reason); name another --output, or replace it with --force"
        return CommandFailure(status: .rejected, message: message)
    }
}
