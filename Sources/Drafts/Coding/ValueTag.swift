/// The ways to write an answer: the key of its object says which one it is.
enum ValueTag: String, CaseIterable {
  case amount
  case blank
  case cell
  case choice
  case code
  case count
  case inapplicable
  case indicator
  case paragraphs
  case percent
  case row
  case text
}
