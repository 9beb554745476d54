import Testing

@testable import Integrity

/// One page is one place, however it is written; what stands behind its number tells places apart.
@Suite struct PlaceTextTests {
    @Test(arguments: [
        "page 4", "Page 4", "p. 4", "p.4", "pp 4", "PAGE: 4", "Página 4", "pág. 4", "стр. 4", "с. 4", "الصفحة 4",
    ])
    func onePage(_ place: String) { #expect(PlaceText.folded(place) == "page 4") }

    @Test(arguments: ["page 4, line 2", "page 44", "row 4", "paragraph 4", "4"])
    func others(_ place: String) { #expect(PlaceText.folded(place) != "page 4") }
}
