import Forms
import Foundation
import Rules
import Texts

extension Workplace {
  /// What goes on from a draft or published text into a new draft of a set.
  ///
  /// Throws where the document is of the set's own year or a later one.
  func carryOver(
    from name: String, into set: TemplateSet, only form: String?
  ) throws -> CarryOver {
    let carried = try document(called: name).carriedOver(into: set, only: form)
    guard carried.years > 0 else {
      let year = set.year - carried.years
      throw Failure(.input, said("\(name) 是 \(year) 年的，不能当作 \(set.year) 年的上一年"))
    }
    return carried
  }
}

extension NamedDocument {
  /// What of it goes on into a set of a later year.
  func carriedOver(into set: TemplateSet, only form: String? = nil) -> CarryOver {
    CarryOver(
      from: calculation, called: URL(fileURLWithPath: name).lastPathComponent, into: set,
      only: form)
  }

  /// What a document of this set is compared with; throws where this one is not of the year before.
  func lastYear(of set: TemplateSet) throws -> LastYear {
    guard let lastYear = carriedOver(into: set).lastYear else {
      let year = calculation.set.year
      throw Failure(.input, said("\(name) 是 \(year) 年的，不是 \(set.year) 年的上一年"))
    }
    return lastYear
  }
}

extension CarryOver {
  /// One screen: what was carried over, what this year asks more, what it has no place for.
  var summary: [String] {
    let rows = answers.rows.filter { $0.key.form.sheet == nil }.values.reduce(0) { $0 + $1.count }
    let sheets = answers.sheets.values.reduce(0) { $0 + $1.count }
    let parts = [(rows, said("\(rows) 行")), (sheets, said("\(sheets) 张表"))].filter { $0.0 > 0 }.map(
      \.1)
    let isOld = years > 1 ? [said("那是 \(years) 年前的，数不摆在旁边")] : []
    return [said("沿用 \(source)：带来 \(parts.joined(separator: said("、")))的文字，金额全部留空")] + isOld
      + Self.line(said("今年多了"), added) + Self.line(said("今年没有"), lost)
      + (dated.isEmpty ? [] : [said("带来的文字里有 \(dated.count) 处写着去年的年份，填到时改")])
  }

  /// A line of places by form, at most twelve of them: 表七、说明材料（编制数、实有人数）.
  private static func line(_ title: String, _ places: [Place]) -> [String] {
    guard !places.isEmpty else { return [] }
    var forms: [(name: String, cells: [String])] = []
    for place in places.prefix(12) {
      if forms.last?.name != place.form { forms.append((place.form, [])) }
      if let cell = place.cell { forms[forms.count - 1].cells.append(cell) }
    }
    let words = forms.map { name, cells in
      cells.isEmpty ? name : said("\(name)（\(cells.joined(separator: said("、")))）")
    }
    let rest = places.count > 12 ? said(" 等 \(places.count) 处") : ""
    return [said("\(title)：") + words.joined(separator: said("、")) + rest]
  }
}
