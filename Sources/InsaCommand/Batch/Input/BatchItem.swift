import Gateway

/// One entry of an input, on its way to be sized.
struct BatchItem: Sendable {
    enum Content: Sendable {
        /// JSON, not read yet: whoever sizes it reads it.
        case json([UInt8])
        case read(ListedItem)
        case faulty(ListedItem.Fault)
    }

    /// From 1.
    let number: Int
    /// Where it begins in the input, from 1.
    let line: Int
    let content: Content

    /// - Throws: What is wrong with the entry.
    func read() throws(ListedItem.Fault) -> ListedItem {
        switch content {
        case .read(let item): return item
        case .faulty(let fault): throw fault
        case .json(let bytes):
            do {
                return try ListedItem(try JSONParser.parse(bytes))
            } catch let fault as JSONFault {
                throw ListedItem.Fault([.init(pointer: "", detail: fault.sentence)])
            } catch let fault as ListedItem.Fault {
                throw fault
            } catch {
                throw ListedItem.Fault([.init(pointer: "", detail: "\(error)")])
            }
        }
    }
}
