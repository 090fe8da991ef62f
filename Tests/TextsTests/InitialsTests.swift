import Testing
import Texts

@Suite struct InitialsTests {
  @Test(
    arguments: [
      ("行", "hx"), ("长", "cz"), ("重", "cz"), ("调", "dt"), ("会", "hk"), ("乐", "ly"), ("校", "jx"),
      ("县", "x"), ("单", "cds"), ("一", "y"), ("〇", "l"), ("龥", "y"), ("女", "n"), ("欧", "o"),
      ("二", "e"),
      ("厦", "sx"), ("解", "jx"), ("宓", "fm"), ("𬭸", "l"), ("䶮", "y"), ("\u{9FFF}", ""), ("a", ""),
      ("（", ""), ("、", ""), ("가", ""),
    ] as [(Unicode.Scalar, String)])
  func knowsEveryReading(scalar: Unicode.Scalar, letters: String) {
    #expect(Initials(of: scalar).letters == letters)
    #expect(Initials(of: scalar).isEmpty == letters.isEmpty)
  }

  @Test func knowsACharacterOfEveryLetterOnly() {
    let found = (UInt32(0x4E00)...0x9FFF).compactMap(Unicode.Scalar.init)
      .reduce(into: Set<Character>()) { $0.formUnion(Initials(of: $1).letters) }
    #expect(String(found.sorted()) == "abcdefghjklmnopqrstwxyz")
  }

  @Test(arguments: ["A", "1", "中", "\u{0}", "{"] as [Unicode.Scalar])
  func containsSmallLettersOnly(scalar: Unicode.Scalar) {
    #expect(!Initials(of: "行").contains(scalar))
  }
}
