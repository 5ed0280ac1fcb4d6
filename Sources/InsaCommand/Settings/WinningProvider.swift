import Configuration
import Synchronization

/// Remembers which provider answered the last question.
final class WinningProvider: AccessReporter {
    private let last = Mutex<String?>(nil)

    var name: String? { last.withLock { $0 } }

    func report(_ event: AccessEvent) {
        let winner = event.providerResults.first { result in
            switch result.result {
            case .success(let lookup): lookup.value != nil
            case .failure: false
            }
        }
        last.withLock { $0 = winner?.providerName }
    }
}
