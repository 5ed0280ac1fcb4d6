public import Sizing

/// The picture of what was sized.
public enum Drawing {
    /// A complete SVG document, 720 units (180 mm on paper) wide.
    ///
    /// What is drawn to scale and what is schematic is written in the drawing. Shapes whose size means something carry a
    /// `data-role`; every number on it comes from the result.
    ///
    /// - Parameters:
    ///   - result: a computed result; in field, SI or mixed units.
    ///   - language: the language of the words on it.
    /// - Returns: nil for an error, for a kind that has no picture and where sizes that are needed are not in the result.
    public static func svg(for result: SizingResult, language: Language) -> String? {
        svg(for: result, language: language, id: "drawing")
    }

    static func svg(for result: SizingResult, language: Language, id: String) -> String? {
        let words = DrawingWords(language: language)
        guard result.status == .ok, let sketch = sketch(of: Facts(result: result), words) else { return nil }
        let name = (result.tag.map { $0 + ", " } ?? "") + KindName.title(result.kind, language)
        let main = KeyResults.of(result, language).compactMap { row in
            row.value.isEmpty ? nil : Wording.label(row.name, language) + ": " + row.value
        }
        return sketch.svg(
            words[.figure] + " " + String(name.prefix(120)),
            main.joined(separator: "; "),
            id: id,
            language: language.rawValue
        )
    }

    private static func sketch(of facts: Facts, _ words: DrawingWords) -> Sketch? {
        switch facts.result.kind {
        case "separator":
            facts.result.outputs["liquid_height"] == nil
                ? HorizontalVesselDrawing(facts, words)?.sketch() : VerticalVesselDrawing(facts, words)?.sketch()
        case "vessel_wall": VesselWallDrawing(facts, words)?.sketch()
        case "pump": PumpDrawing(facts, words)?.sketch()
        case "tank": TankDrawing(facts, words)?.sketch()
        case "control_valve": ControlValveDrawing(facts, words).sketch()
        case "compressor": CompressorDrawing(facts, words)?.sketch()
        case "relief_valve": ReliefValveDrawing(facts, words)?.sketch()
        case "heat_exchanger": HeatExchangerDrawing(facts, words)?.sketch()
        case "line": LineDrawing(facts, words)?.sketch()
        case "control_system": ControlSystemDrawing(facts, words)?.sketch()
        // because: the kind is a text of the caller's
        default: nil
        }
    }
}
