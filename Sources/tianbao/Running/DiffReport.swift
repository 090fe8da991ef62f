import Forms
import Foundation
import Rules
import Texts
import Wizards

/// What two documents differ in, for a person and for a script.
struct DiffReport {
  var left: String
  var right: String
  var comparison: DocumentComparison

  /// A line a difference, then how many there are.
  var text: [String] {
    let changes = comparison.changes
    guard !changes.isEmpty else { return [said("\(left) 和 \(right) 一样")] }
    let count = { (kind: DocumentChange.Kind) in changes.count { $0.kind == kind } }
    let counts = [
      (count(.changed), said("改了 \(count(.changed)) 处")),
      (count(.added), said("多 \(count(.added)) 处")),
      (count(.removed), said("少 \(count(.removed)) 处")),
    ].filter { $0.0 > 0 }.map(\.1)
    return changes.map(\.sentence) + [
      said("\(left) 到 \(right)：\(counts.joined(separator: said("，")))")
    ]
  }

  /// One object, keys sorted.
  var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      let document = DiffDocument(
        left: left, right: right, isSame: comparison.changes.isEmpty,
        changes: comparison.changes.map(DiffDocument.Change.init))
      return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
    }
  }
}

/// The JSON shape of a comparison.
private struct DiffDocument: Encodable {
  var schema = 1
  var left, right: String
  var isSame: Bool
  var changes: [Change]

  enum CodingKeys: String, CodingKey {
    case schema, left, right, changes
    case isSame = "same"
  }

  struct Change: Encodable {
    var kind, form, cell, place, before, after: String
    var difference, percent: String?

    enum CodingKeys: String, CodingKey {
      case kind, form, cell, before, after, difference, percent
      case place = "where"
    }

    init(_ change: DocumentChange) {
      kind = change.kind.rawValue
      form = change.form
      cell = change.path
      place = change.place
      before = change.before
      after = change.after
      difference = change.amounts?.difference.text(in: .wanYuan, places: 2)
      percent = change.amounts?.percent?.text
    }
  }
}

extension DocumentChange {
  /// 表二 第 5 行 2010301 行政运行·项目支出：86.15 改为 90.00，差 +3.85，+4.47%
  fileprivate var sentence: String {
    switch kind {
    case .added: said("多  \(place)") + (after.isEmpty ? "" : said("：\(after)"))
    case .removed: said("少  \(place)") + (before.isEmpty ? "" : said("：\(before)"))
    case .changed: said("改  \(place)：\(shown(before)) 改为 \(shown(after))\(change)")
    }
  }

  private var change: String {
    guard let amounts, !before.isEmpty else { return "" }
    let difference = amounts.difference.signedText(in: .wanYuan, places: 2)
    return said("，差 \(difference)") + (amounts.percent.map { said("，\($0.signedText)") } ?? "")
  }

  private func shown(_ text: String) -> String { text.isEmpty ? said("空") : text }
}
