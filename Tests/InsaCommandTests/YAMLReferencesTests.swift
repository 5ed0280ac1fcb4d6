import Testing

@testable import InsaCommand

struct YAMLReferencesTests {
    @Test(
        "A reference is found wherever it may stand",
        arguments: [
            "- *a", "-\t*a", "b: *a", "? *a\n: 1", "[*a]", "[1,*a]", "{*a : 1}", "{?*a : 1}", "{\"k\":*a}",
            "{'k':*a}", "{[1]:*a}", "[\"\n#\",*a]", "b:\u{85}*a", "b:\u{2028}*a", "--- *a", "b: \r*a",
        ]
    )
    func found(_ text: String) {
        #expect(YAMLReferences.firstLine("- &a [1]\n\(text)") != nil)
        #expect(YAMLReferences.firstLine("{\"x\":&a [1]}\n\(text)") != nil)
    }

    @Test(
        "A text with such signs is none",
        arguments: ["- 3*a and R&a", "- A & a * a", "- *a", "- &a 1", "- &a 1\n- *b", "- &a 1\n- 2*a", "&", "*", ""]
    )
    func text(_ text: String) {
        #expect(YAMLReferences.firstLine(text) == nil)
    }
}
