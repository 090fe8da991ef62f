/// What is wrong in a formula, and how many characters from its beginning.
struct FormulaError: Error, Hashable {
  var fault: TemplateFault
  var offset: Int
}
