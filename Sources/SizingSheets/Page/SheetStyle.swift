import Sizing

/// The style of a document, for screen and paper.
enum SheetStyle {
    /// The common rules and, for each sheet, a page with its own foot.
    static func text(of sheets: [CalculationSheet]) -> String {
        let head = sheets.first?.head ?? SheetHead()
        let size = head.paper == .a4 ? "A4" : "letter"
        let page = head.language == .english ? "Page" : "Página"
        let of = head.language == .english ? "of" : "de"
        var rules = common
        rules += "\n@page { size: \(size); margin: 14mm 15mm 17mm; @bottom-right { content: \"\(page) \" counter(page) "
        rules += "\" \(of) \" counter(pages); font: 8pt sans-serif; color: #333; } }\n"
        for (index, sheet) in sheets.enumerated() {
            let foot = [
                sheet.result.tag ?? "", sheet.head.document,
                sheet.head.revision.isEmpty ? "" : "Rev. " + sheet.head.revision,
            ]
            let text = foot.filter { !$0.isEmpty }.map { String($0.prefix(40)) }.joined(separator: " · ")
            let name = "s\(index + 1)"
            rules +=
                "@page \(name) { @bottom-left { content: \"\(escaped(text))\"; font: 8pt sans-serif; color: #333; } }\n"
            rules += "#\(name) { page: \(name); }\n"
        }
        return rules
    }

    /// A text inside quotes of a style sheet: everything but letters, digits and spaces of ASCII by its number.
    static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars.prefix(140) {
            if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == " " {
                out.unicodeScalars.append(scalar)
            } else if scalar.value >= 0x20, scalar.value != 0xFFFE, scalar.value != 0xFFFF {
                out += "\\" + String(scalar.value, radix: 16) + " "
            }
        }
        return out
    }

    private static let common = """
        :root { color-scheme: light; }
        * { box-sizing: border-box; }
        html { background: #e9ecef; }
        body { margin: 0; color: #111; background: #e9ecef; font: 10.5pt/1.4 "Liberation Sans", Arial, Helvetica, "DejaVu Sans", sans-serif; }
        .sheet { max-width: 210mm; margin: 6mm auto; padding: 12mm 15mm; background: #fff; box-shadow: 0 1px 6px #0003; overflow-wrap: anywhere; }
        h1, h2, h3, p, dl, dd, ol, ul { margin: 0; padding: 0; }
        h1 { font-size: 22pt; line-height: 1.15; }
        h2 { font-size: 10.5pt; text-transform: uppercase; letter-spacing: .05em; margin: 5.5mm 0 1.5mm; padding-bottom: .8mm; border-bottom: 1.5pt solid #0b3d66; color: #0b3d66; break-after: avoid; }
        h3 { font-size: 10.5pt; margin: 3mm 0 1mm; break-after: avoid; }
        .head { display: grid; grid-template-columns: 1.05fr 1fr; border: 1.5pt solid #111; }
        .head .name { padding: 3mm 4mm; }
        .head .what { color: #0b3d66; font-weight: 700; font-size: 10.5pt; }
        .head .note { margin-top: 1mm; color: #333; font-size: 9.5pt; }
        .block { display: grid; grid-template-columns: 1fr 1fr; border-left: 1.5pt solid #111; }
        .block div { grid-column: span 2; padding: .9mm 2.5mm; border-bottom: .5pt solid #777; display: grid; grid-template-columns: 23mm 1fr; min-height: 7mm; align-items: center; }
        .block div.half { grid-column: span 1; grid-template-columns: 14mm 1fr; border-bottom: 0; }
        .block div.half + div.half { border-left: .5pt solid #777; }
        dt { font-size: 8pt; color: #333; }
        .block dd { font-weight: 700; font-size: 9.5pt; }
        .mark { margin-top: 2mm; padding: 1.2mm 3mm; border: 1pt solid #8a2b00; color: #7a2600; font-weight: 700; font-size: 8.5pt; text-align: center; }
        .mark.strong { background: #7a2600; color: #fff; }
        .tiles { display: grid; grid-template-columns: repeat(3, 1fr); gap: 2mm; }
        .tile { border: 1pt solid #0b3d66; border-left-width: 4pt; padding: 1.5mm 2.5mm; break-inside: avoid; }
        .tile dd { font-size: 17pt; font-weight: 700; line-height: 1.2; }
        .tile.word dd { font-size: 11.5pt; line-height: 1.3; }
        .tile .unit { font-size: 10.5pt; font-weight: 400; }
        .figure { overflow-x: auto; }
        .figure svg { display: block; width: 180mm; max-width: none; height: auto; margin: 0 auto; }
        .picture, .cost, .closing, .errors, .key { break-inside: avoid; }
        table { width: 100%; border-collapse: collapse; font-size: 9.2pt; }
        th, td { padding: .75mm 1.6mm; border-bottom: .4pt solid #999; text-align: start; vertical-align: top; font-weight: 400; }
        thead { display: table-header-group; }
        thead th { font-weight: 700; background: #eef2f6; border-bottom: 1pt solid #111; }
        tr { break-inside: avoid; }
        .number { text-align: end; font-variant-numeric: tabular-nums; white-space: normal; font-weight: 600; }
        td.unit { white-space: nowrap; width: 1%; padding-inline-start: 0; color: #222; }
        .values tbody { display: block; columns: 2; column-gap: 8mm; }
        .values tr { display: grid; grid-template-columns: 1fr minmax(14mm, max-content) 17mm; }
        .values td.number { max-width: 48mm; }
        .values td.unit { width: auto; }
        .reasons th { width: 34%; }
        .reasons .number { white-space: nowrap; }
        .reason { width: 44%; }
        .provisional { background: #fdf0e6; }
        .warnings table { border: 1pt solid #8a2b00; }
        .warnings .code { width: 34%; }
        code { font: 8.2pt "Liberation Mono", "DejaVu Sans Mono", monospace; }
        .errors table { border: 1.5pt solid #a00000; }
        .errors td:first-child { width: 30%; font-weight: 700; }
        .trace { padding-left: 8mm; font-size: 9.2pt; }
        .trace li { break-inside: avoid; padding: 1mm 0 1.2mm 1mm; border-bottom: .4pt solid #999; }
        .trace li::marker { font-weight: 700; }
        .trace .step { display: grid; grid-template-columns: 1fr 58mm; column-gap: 5mm; }
        .trace .formula { font-weight: 700; }
        .trace .known { color: #222; font-variant-numeric: tabular-nums; }
        .trace .result { font-weight: 700; font-variant-numeric: tabular-nums; color: #0b3d66; }
        .trace .result::before { content: "⇒ "; }
        .trace .source { font-size: 8pt; color: #444; }
        .bill td:first-child { width: 50%; }
        .remark { font-size: 8.8pt; margin-top: 1mm; }
        ul { padding-left: 5mm; font-size: 9.2pt; columns: 2; column-gap: 8mm; }
        .disclaimer { margin-top: 5mm; padding: 2mm 3mm; border: 1pt solid #111; font-weight: 700; font-size: 9pt; }
        .signatures { margin-top: 4mm; table-layout: fixed; }
        .signatures th, .signatures td { border: .6pt solid #111; height: 7mm; }
        .signatures .tall td, .signatures .tall th { height: 15mm; }
        .signatures th[scope=row] { background: #eef2f6; }
        .signatures th:first-child { width: 20mm; }
        a { color: #0b3d66; }
        @media screen and (max-width: 760px) {
        body { font-size: 12pt; }
        .sheet { margin: 0; padding: 4mm; }
        .head { display: block; }
        .block { border-left: 0; border-top: 1.5pt solid #111; }
        .tiles { grid-template-columns: repeat(2, 1fr); }
        .values tbody { columns: 1; }
        .figure svg { width: 660px; }
        .trace .step { display: block; }
        table, .trace, ul { font-size: 11pt; }
        }
        @media print {
        html, body { background: #fff; }
        body { font-size: 9.5pt; }
        .sheet { max-width: none; margin: 0; padding: 0; box-shadow: none; break-after: page; }
        .sheet:last-child { break-after: auto; }
        .mark.strong { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        }
        """
}
