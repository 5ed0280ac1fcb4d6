/// A set of the cases of a small enumeration, as bits.
struct SmallSet<Element: RawRepresentable & Sendable>: Sendable, Hashable, ExpressibleByArrayLiteral
where Element.RawValue == UInt8 {
    private var bits: UInt64 = 0

    init() {}

    init(arrayLiteral elements: Element...) {
        for element in elements { insert(element) }
    }

    var isEmpty: Bool { bits == 0 }

    func contains(_ element: Element) -> Bool { bits & Self.bit(element) != 0 }

    mutating func insert(_ element: Element) { bits |= Self.bit(element) }

    func union(_ other: Self) -> Self {
        var both = self
        both.bits |= other.bits
        return both
    }

    func subtracting(_ other: Self) -> Self {
        var rest = self
        rest.bits &= ~other.bits
        return rest
    }

    func isDisjoint(with other: Self) -> Bool { bits & other.bits == 0 }

    private static func bit(_ element: Element) -> UInt64 { 1 << UInt64(element.rawValue & 63) }
}

extension SmallSet: Sequence {
    /// The elements in the order of their raw values.
    func makeIterator() -> AnyIterator<Element> {
        var rest = bits
        return AnyIterator {
            while rest != 0 {
                let lowest = UInt8(rest.trailingZeroBitCount)
                rest &= rest - 1
                if let element = Element(rawValue: lowest) { return element }
            }
            return nil
        }
    }
}
