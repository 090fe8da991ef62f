import Forms
import Texts

/// What a formula comes to: money of a unit, a percentage, words.
enum Measure: Hashable {
  /// Money; the unit is `nil` where any will do (a constant, the cell of a control figure).
  case money(MoneyUnit?)
  case percent
  case count
  case words
  case code
  case reference
  case place

  init(_ kind: CellKind) {
    switch kind {
    case .amount(let unit, _): self = .money(unit)
    case .percent: self = .percent
    case .count: self = .count
    case .text, .paragraphs, .date, .choice, .indicator: self = .words
    case .code: self = .code
    case .reference: self = .reference
    case .place: self = .place
    }
  }

  /// What it is called in a problem.
  var name: String {
    switch self {
    case .money(let unit): unit.map { said("金额（\($0.name)）") } ?? said("金额")
    case .percent: said("百分比")
    case .count: said("个数")
    case .words: said("文字")
    case .code: said("科目代码")
    case .reference: said("另一张表的行")
    case .place: said("另一个格")
    }
  }

  /// Whether a cell of this measure can hold what a formula of `other` comes to.
  func takes(_ other: Measure) -> Bool {
    switch (self, other) {
    case (.money(let one), .money(let two)): one == nil || two == nil || one == two
    case (.words, .code): true
    default: self == other
    }
  }
}
