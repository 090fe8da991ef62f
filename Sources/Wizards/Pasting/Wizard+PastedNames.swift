import Forms
import Texts

/// Names that stand beside codes: the code decides.
extension Wizard {
  /// The name of a row that says code and name, `nil` where it is that of the list of codes.
  ///
  /// Refused where the name is that of another account: either may be the slip.
  func ownName(_ name: String, of code: String, in list: String) throws(Refusal) -> String? {
    guard let codes = set.codes[list], let official = codes[code]?.name else { return name }
    guard !official.isCalled(name) else { return nil }
    if let other = codes.entry(named: name, like: code) {
      throw Refusal(Phrases.twoAccounts(code, official, other.code, other.name))
    }
    return nil
  }
}

extension String {
  /// Whether a text is this name, alone or behind those of the levels above it.
  func isCalled(_ text: String) -> Bool {
    let text = text.comparable
    return text.hasSuffix(comparable) || match(text, in: self) != nil
  }
}

extension CodeList {
  /// The entry of this name whose code is as long and has most in common with another.
  fileprivate func entry(named name: String, like code: String) -> CodeEntry? {
    let name = name.comparable
    let common = { (entry: CodeEntry) in zip(entry.code, code).prefix { $0 == $1 }.count }
    return entries.filter { $0.code.count == code.count && $0.name.comparable == name }
      .max { common($0) < common($1) }
  }
}
