import Sizing

/// Inlet and outlet of a relief valve, as its line of the bill of materials states them: `4 x 6`.
struct ReliefSize: Sendable, Hashable {
    let inlet: Double
    let outlet: Double

    static func of(_ facts: Facts) -> ReliefSize? {
        for line in facts.result.bom where line.item.contains("relief_valve") {
            for text in [line.rating.text, line.description.text] {
                if let size = ReliefSize(text) { return size }
            }
        }
        return nil
    }

    /// The first `a x b` of a text.
    init?(_ text: String) {
        let words = text.replacing("×", with: " x ").split(separator: " ").prefix(200).map {
            $0.trimmingSuffix("\",in;)")
        }
        for (index, word) in words.enumerated() where word == "x" {
            guard index > 0, index + 1 < words.count, let inlet = Double(words[index - 1]),
                let outlet = Double(words[index + 1]), inlet > 0, outlet > 0, max(inlet, outlet) <= 100
            else { continue }
            self.inlet = inlet
            self.outlet = outlet
            return
        }
        return nil
    }
}

extension Substring {
    fileprivate func trimmingSuffix(_ letters: String) -> String {
        var text = String(self)
        while let last = text.last, letters.contains(last) { text.removeLast() }
        return text
    }
}
