/// Puts what is finished in any order into the order in which it was begun, with a bound on how much is under way.
struct OrderedWindow<Element> {
    private let size: Int
    private var begun: Int
    private var next: Int
    private var finished: [Int: Element] = [:]

    /// - Parameter first: The number of the first element.
    init(first: Int, size: Int) {
        begun = first
        next = first
        self.size = size
    }

    /// Whether another one may begin.
    var hasRoom: Bool { begun - next < size }

    mutating func begin() { begun += 1 }

    mutating func finish(_ element: Element, number: Int) { finished[number] = element }

    /// The next one in order, when it is finished.
    mutating func pop() -> Element? {
        guard let element = finished.removeValue(forKey: next) else { return nil }
        next += 1
        return element
    }
}
