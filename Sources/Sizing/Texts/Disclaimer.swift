/// What every result says about itself.
enum Disclaimer {
    static let text = Bilingual(
        "Preliminary (conceptual) sizing: a screening result that a responsible engineer must check before purchase, "
            + "construction or use as a safety calculation.",
        "Dimensionamiento preliminar (conceptual): un ingeniero responsable debe verificarlo antes de comprar, construir "
            + "o usarlo como cálculo de seguridad."
    )
}
