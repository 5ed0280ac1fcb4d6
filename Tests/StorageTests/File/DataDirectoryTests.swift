import Foundation
import Testing

@testable import Storage

struct DataDirectoryTests {
    @Test(arguments: [
        (["XDG_STATE_HOME": "/var/state", "HOME": "/home/ada"], "/var/state/insa-agents"),
        (["XDG_STATE_HOME": "/var/state/", "HOME": "/home/ada"], "/var/state/insa-agents"),
        (["XDG_STATE_HOME": "state", "HOME": "/home/ada"], "/home/ada/.local/state/insa-agents"),
        (["XDG_STATE_HOME": "./state", "HOME": "/home/ada/"], "/home/ada/.local/state/insa-agents"),
        (["XDG_STATE_HOME": "", "HOME": "/home/ada"], "/home/ada/.local/state/insa-agents"),
        (["XDG_STATE_HOME": "~/state", "HOME": "/home/ada"], "/home/ada/.local/state/insa-agents"),
        (["HOME": "/home/ada"], "/home/ada/.local/state/insa-agents"),
        (["HOME": "/"], "//.local/state/insa-agents"),
    ])
    func `the standard directory follows the XDG rules`(environment: [String: String], path: String) {
        #expect(DataDirectory.standard(environment: environment).path == path)
    }

    @Test(arguments: [[:], ["HOME": ""], ["HOME": "home"]])
    func `without a usable HOME the standard directory is absolute all the same`(environment: [String: String]) {
        let path = DataDirectory.standard(environment: environment).path
        #expect(path.hasPrefix("/"))
        #expect(path.hasSuffix("/.local/state/insa-agents"))
    }

    @Test func `a slash at the end of the directory is not doubled`() {
        #expect(DataDirectory("/var/lib/insa/").databasePath == "/var/lib/insa/insa.db")
    }
}
