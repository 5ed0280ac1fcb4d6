import Foundation

/// The factor F by which one-shell-pass, even-tube-pass exchangers fall short of counter-current flow.
enum CorrectionFactor {
    /// P of each of `shells` equal shells in series with the overall P: Bowman, Mueller & Nagle (1940).
    static func effectiveness(_ overall: Double, ratio: Double, shells: Int) -> Double {
        guard shells > 1 else { return overall }
        let count = Double(shells)
        guard !isBalanced(ratio) else { return overall / (count - (count - 1) * overall) }
        let w = pow((1 - overall * ratio) / (1 - overall), 1 / count)
        return (1 - w) / (ratio - w)
    }

    /// F of one shell with effectiveness `p` and capacity ratio `ratio`; nil where one shell cannot do it.
    static func bowman(_ p: Double, ratio: Double) -> Double? {
        let root = (ratio * ratio + 1).squareRoot()
        // R + 1 - root without the cancellation at a large R.
        let near = p * (1 - 1 / (ratio + root)) / 2
        let far = p * (ratio + 1 + root) / 2
        guard far < 1, p < 1, p * ratio < 1 else { return nil }
        let denominator = log1p(-near) - log1p(-far)
        let numerator = isBalanced(ratio) ? p / (1 - p) : (log1p(-p) - log1p(-p * ratio)) / (ratio - 1)
        let factor = root * numerator / denominator
        return factor.isFinite ? min(factor, 1) : nil
    }

    /// Both streams change by the same amount, up to 1e-4: the formula needs its limit form.
    static func isBalanced(_ ratio: Double) -> Bool { abs(ratio - 1) < 1e-4 }
}
