import Forms
import Rules
import Texts

/// Quantities that a row's words and the calculation of its amount name differently.
extension Wizard {
  /// 说明写 48 人次，算式用的是 38, where just one quantity of a row's texts is no factor of its amount,
  /// and just one whole factor is no quantity of its texts; `nil` otherwise.
  func otherFactor(ofRow key: Int, in list: ListID) -> String? {
    let columns = entryColumns(of: list)
    let factors = columns.flatMap { column -> [String] in
      guard case .amount(let amount) = content(key, column, list) else { return [] }
      return amount.written.factors
    }
    guard !factors.isEmpty else { return nil }
    for column in columns {
      guard case .text(let text) = content(key, column, list) else { continue }
      let named = text.quantities
      let other = named.filter { !factors.contains($0.number) }
      let unnamed = factors.filter { factor in
        !factor.contains(".") && !named.contains { $0.number == factor }
      }
      guard other.count == 1, unnamed.count == 1, let quantity = other.first?.text,
        let factor = unnamed.first
      else { continue }
      return Phrases.otherFactor(column.label, quantity, factor)
    }
    return nil
  }

  /// What of the rows of a list names another quantity than its amount was calculated with.
  func otherFactors(in list: ListID, but known: Int?) -> [String] {
    calculation.answers.rows(of: list).compactMap { key in
      guard key != known, let words = otherFactor(ofRow: key, in: list) else { return nil }
      return Phrases.otherFactor(number(of: key, in: list), headline(of: key, in: list), words)
    }
  }

  private func content(_ key: Int, _ column: Column, _ list: ListID) -> Value? {
    calculation.answers.values[
      CellID(form: list.form, row: .entered(key), column: column.id)]
  }
}

extension String {
  /// The numbers that a calculation multiplies; none where it does not.
  fileprivate var factors: [String] {
    let text = folded.replacing("×", with: "*")
    guard text.contains("*") else { return [] }
    return text.split { !$0.isASCII || !($0.isNumber || $0 == ".") }.map(String.init)
  }

  /// The whole numbers in a text with the word behind each: 48 人次.
  fileprivate var quantities: [(number: String, text: String)] {
    var found: [(number: String, text: String)] = []
    var rest = Substring(folded)
    while let start = rest.firstIndex(where: { $0.isASCII && $0.isNumber }) {
      let number = rest[start...].prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
      let behind = rest[number.endIndex...].drop { $0 == " " }
      let unit = behind.prefix { !$0.isASCII && !$0.isPunctuation && !$0.isWhitespace }.prefix(3)
      if !number.contains("."), !unit.isEmpty {
        found.append((String(number), "\(number) \(unit)"))
      }
      rest = behind
    }
    return found
  }
}
