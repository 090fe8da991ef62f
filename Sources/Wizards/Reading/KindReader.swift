import Forms
import Texts

/// Reads a text as the content of a cell, as far as its kind alone decides.
struct KindReader {
  let kind: CellKind
  /// What the column is called.
  let label: String
  /// What a text is read as, and the year of the set, in which a day without one is.
  var reading: TextReading?
  var year = 0
  /// The unit in which a bare amount is read.
  var unit: MoneyUnit = .wanYuan
  /// Whether 无 says that nothing applies, as in a goal sheet, and is no text.
  var isIndicator = false
  let codes: [String: CodeList]

  /// The content, `.blank` for `-`; references and places are read elsewhere and refused here.
  func value(_ text: String) throws(Refusal) -> Value {
    if text.commandFolded == "-" { return .blank }
    if let word = try inapplicable(text) { return .inapplicable(word) }
    switch kind {
    case .text(let limit): return .text(try within(limit, read(text)))
    case .paragraphs(let limit): return .paragraphs([try within(limit, text)])
    case .amount: return .amount(try amount(text))
    case .percent: return .percent(try percent(text))
    case .count(let unit): return .count(try count(text, unit))
    case .date: return .text(try date(text))
    case .choice(let choices): return .choice(try choice(text, among: choices))
    case .indicator: return .indicator(IndicatorValue(text))
    case .code(let list, let digits): return .code(try code(text, list: list, digits: digits))
    case .reference, .place: throw Refusal(Phrases.notFound(text))
    }
  }

  private func inapplicable(_ text: String) throws(Refusal) -> String? {
    guard Phrases.inapplicable.contains(text) else { return nil }
    switch kind {
    case .choice, .paragraphs, .code: return nil
    case .amount: throw Refusal(Phrases.onlyAmount)
    case .text: return isIndicator || text != Phrases.nothing ? text : nil
    default: return text
    }
  }

  /// A text as its column reads it.
  private func read(_ text: String) throws(Refusal) -> String {
    switch reading {
    case nil: return text
    case .year:
      let digits = text.folded.dropping(suffix: Phrases.yearWord) ?? text.folded
      guard digits.count == 4, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
        throw Refusal(Phrases.notAYear(label, year))
      }
      return digits
    case .period:
      do throws(CalendarDateError) {
        return try CalendarPeriod(parsing: text.folded, in: year)?.text ?? text
      } catch {
        throw Refusal(error.description)
      }
    }
  }

  private func within(_ limit: Int?, _ text: String) throws(Refusal) -> String {
    guard let limit, text.count > limit else { return text }
    throw Refusal(Phrases.tooLong(label, text.count, limit))
  }

  private func amount(_ text: String) throws(Refusal) -> Amount {
    do throws(AmountError) {
      return try Amount(parsing: text, unit: unit)
    } catch {
      throw Refusal(error.description)
    }
  }

  private func percent(_ text: String) throws(Refusal) -> Percent {
    do throws(PercentError) {
      return try Percent(parsing: text)
    } catch {
      throw Refusal(error.description)
    }
  }

  private func count(_ text: String, _ unit: String) throws(Refusal) -> Count {
    do throws(CountError) {
      return try Count(parsing: text, unit: unit)
    } catch {
      throw Refusal(error.description)
    }
  }

  private func date(_ text: String) throws(Refusal) -> String {
    do throws(CalendarDateError) {
      return try CalendarDate(parsing: text.folded).text
    } catch {
      throw Refusal(error.description)
    }
  }

  private func choice(_ text: String, among choices: [Choice]) throws(Refusal) -> String {
    if let number = Int(text.folded), choices.indices.contains(number - 1) {
      return choices[number - 1].id
    }
    if let whole = choices.first(where: { $0.label.comparable == text.comparable || $0.id == text })
    {
      return whole.id
    }
    let ranked = choices.compactMap { choice in
      match(text, in: choice.label).map { (choice: choice, rank: $0) }
    }
    let best = ranked.map(\.rank).min()
    let fitting = ranked.filter { $0.rank == best }.map(\.choice)
    let labels = choices.map(\.label)
    guard let first = fitting.first else { throw Refusal(Phrases.notChoice(text, labels)) }
    guard fitting.count == 1 else {
      throw Refusal(Phrases.severalMeant(text, fitting.map(\.label)))
    }
    return first.id
  }

  private func code(_ text: String, list: String, digits: [Int]) throws(Refusal) -> String {
    guard let list = codes[list] else { return text }
    return try CodeSearch(list: list, digits: digits).code(for: text)
  }
}
