/// One child of a family and the constant part of its lines on the page.
struct Series<Instrument: AnyObject & Sendable>: Sendable {
    let values: [String]
    let instrument: Instrument
    /// Name, labels and the blank of each line, as bytes, so that a scrape only has to add numbers.
    let prefixes: [[UInt8]]
}
