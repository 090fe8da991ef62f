/// One line of a code list.
package struct CodeEntry: Hashable, Sendable {
  /// How sure the list is of a code.
  package enum Certainty: String, Hashable, Sendable {
    /// Seen printed in a published budget.
    case printed
    /// Recalled, and printed under the same name in an older list: a name mismatch is a 提示.
    case listed
    /// Recalled only: completes, marked 未核实, never an error or a warning.
    case unconfirmed
  }

  package var code: String
  /// The name where it stands in the text of the list: of 1,400 a draft asks for a few dozen.
  private var nameInList: Substring
  package var name: String { String(nameInList) }
  package var certainty: Certainty
  /// Other spellings seen in print; accepted with a 提示.
  package var spellings: [String]

  package init(code: String, name: Substring, certainty: Certainty, spellings: [String] = []) {
    self.code = code
    nameInList = name
    self.certainty = certainty
    self.spellings = spellings
  }
}
