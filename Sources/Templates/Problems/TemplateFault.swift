/// The kinds of faults a template can have, with their facts.
package enum TemplateFault: Hashable, Sendable {
  // Files
  case missingFile
  case notText
  case yaml(YAMLTrouble)
  case tooLong(bytes: Int, limit: Int)
  case unusedFamily(String)
  case picture(String)

  // Shape
  case unknown(Noun, String, near: String?)
  case duplicate(Noun, String)
  case missing(Noun, String)
  case expectedMapping
  case expectedList
  case expectedText
  case expectedNumber(String)
  case expectedYesNo(String)
  case noRuleID(String)
  case badID(String)
  case cells(found: Int, expected: Int)

  // Formulas
  case unreadable(Character)
  case unclosedQuote
  case expected(String, found: String)
  case leftOver(String)
  case notMoney(String)
  case unitClash(String, String)
  case kindClash(expected: String, found: String)
  case notCode(String)
  case notReference(String)
  case noCell(line: String, column: String)
  case noTree
  case notInSet
  case notList(String)
  case notChoice(String)
  case cycle([String])

  // Whole forms
  case noHelp(String)
  case noWords
  case noRelation
  case brace(String)
  case lonelyAmount(String)
  case needlessReason(String)
  case neverAsked(String)
  case bankValue(String)

  // Code lists
  case codeForm(String)
  case codeOrder(String, after: String)
  case codeWithoutParent(String, parent: String)
}
