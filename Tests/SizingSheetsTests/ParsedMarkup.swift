import Foundation
import FoundationXML

/// A document as an XML parser reads it: it fails on whatever is not well-formed.
final class ParsedMarkup: NSObject, XMLParserDelegate {
    /// One element with its attributes and the text directly inside it.
    struct Element {
        let name: String
        let attributes: [String: String]
        var text = ""

        /// A number of an attribute.
        func number(_ name: String) -> Double { attributes[name].flatMap(Double.init) ?? .nan }

        /// The pairs of numbers in an attribute of points.
        var points: [(x: Double, y: Double)] {
            (attributes["points"] ?? "").split(separator: " ").map { pair in
                let ends = pair.split(separator: ",").compactMap { Double($0) }
                return ends.count == 2 ? (ends[0], ends[1]) : (.nan, .nan)
            }
        }
    }

    private(set) var elements: [Element] = []
    private(set) var fault: String?
    private var open: [Int] = []

    init(_ text: String) {
        super.init()
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = self
        if !parser.parse() { fault = "\(parser.parserError.map { "\($0)" } ?? "?"), line \(parser.lineNumber)" }
    }

    /// The elements that stand for something of the equipment.
    func roles(_ role: String) -> [Element] { elements.filter { $0.attributes["data-role"] == role } }

    /// All text of the document.
    var text: String { elements.map(\.text).joined(separator: "\n") }

    /// The headings in order.
    var headings: [String] { elements.filter { $0.name == "h2" }.map(\.text) }

    func parser(
        _ parser: XMLParser,
        didStartElement name: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        open.append(elements.count)
        elements.append(Element(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if let last = open.last { elements[last].text += string }
    }
}
