import Forms

/// What a hole prints: the text, and the exact number in it.
struct CellContent {
  var text: String
  /// In plain digits, in the form's unit; `nil` where there is no number.
  var number: String?
  /// Whether its column holds numbers, which stand at the right even where it is blank.
  var isNumeric: Bool

  init(_ text: String, number: String? = nil, isNumeric: Bool = false) {
    self.text = text
    self.number = number
    self.isNumeric = isNumeric
  }

  /// The content of a cell as the style asks for it.
  ///
  /// Blank is nothing, 0 a figure, and what does not apply the words that say so.
  init(_ cell: FilledCell, style: PageStyle) {
    let isNumeric = cell.kind.isNumeric
    guard let (value, isVerbatim) = cell.shown(style.figures) else {
      let word = cell.origin == .inapplicable ? style.inapplicable : ""
      self.init(word, isNumeric: isNumeric)
      return
    }
    let text = value.text(kind: cell.kind, style: style, isVerbatim: isVerbatim)
    self.init(text, number: value.number(kind: cell.kind), isNumeric: isNumeric)
  }
}

extension FilledCell {
  /// The value that is printed and whether as it was written; `nil` is blank.
  fileprivate func shown(_ figures: PageStyle.Figures) -> (value: Value, isVerbatim: Bool)? {
    switch (figures, statement) {
    case (.asStated, .blank): nil
    case (.asStated, .figure(let stated)): (stated, true)
    case (.official, .figure(let stated)) where agrees: (stated, false)
    default: value.map { ($0, figures == .asStated && isWritten) }
    }
  }
}

extension CellKind {
  /// Whether its cells hold numbers.
  fileprivate var isNumeric: Bool {
    switch self {
    case .amount, .percent, .count: true
    default: false
    }
  }
}
