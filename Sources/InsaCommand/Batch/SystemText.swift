import Foundation
import Glibc

/// What the operating system said, in its own words.
enum SystemText {
    /// The text of an error number, such as `No space left on device`.
    static func text(_ code: Int32) -> String {
        // because: the C library hands out its text by pointer; it is copied at once.
        unsafe String(cString: strerror(code))
    }

    /// The system's words in `error`, or else its own description.
    static func of(_ error: any Error) -> String {
        let error = error as NSError
        if error.domain == NSPOSIXErrorDomain { return text(Int32(truncatingIfNeeded: error.code)) }
        if let inner = error.userInfo[NSUnderlyingErrorKey] as? NSError { return of(inner) }
        return error.localizedDescription
    }
}
