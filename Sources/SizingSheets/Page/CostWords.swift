import Sizing

/// The words of the cost block.
struct CostWords: Sendable {
    let estimate: String
    let costClass: String
    let base: String
    let published: String
    let unpublished: String
    let basis: String
    let pressureFactor: String
    let title: String
    /// What the arrows of the tornado chart mean.
    let arrows: String

    static func of(_ language: Language) -> CostWords {
        switch language {
        case .english:
            CostWords(
                estimate: "Order-of-magnitude estimate,",
                costClass: "class",
                base: "base index",
                published: "published cost curve",
                unpublished: "placeholder without a published source: replace it by quotations",
                basis: "Basis",
                pressureFactor: "Pressure factor FP",
                title: "Total module cost, USD: low, estimate, high",
                arrows: "↓ with the input lowered, ↑ with the input raised; everything else kept."
            )
        case .spanish:
            CostWords(
                estimate: "Estimación de orden de magnitud,",
                costClass: "clase",
                base: "índice base",
                published: "curva de costos publicada",
                unpublished: "valor provisorio sin fuente publicada: reemplácelo por cotizaciones",
                basis: "Base",
                pressureFactor: "Factor de presión FP",
                title: "Costo de módulo total, USD: bajo, estimado, alto",
                arrows: "↓ con el dato reducido, ↑ con el dato aumentado; lo demás sin cambios."
            )
        }
    }
}
