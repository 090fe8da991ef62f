import Drafts
import Forms
import Foundation
import Rules
import Templates
import Texts
import Wizards

/// The drafts of a folder with what there is to say of each.
struct DraftListing {
  var rows: [Row]
  /// What is said where there is no draft.
  private let advice: [String]

  struct Row: Encodable {
    var name: String
    var path: String
    var isExample: Bool
    var set: String?
    var department: String?
    /// Sections done, of all that apply.
    var done: Int?
    var sections: Int?
    var errors: Int?
    var warnings: Int?
    var incomplete: Int?
    /// The whole against last year's, where the draft keeps that.
    var againstLastYear: String?
    var changed: String?
    /// Why the draft cannot be read or its template not be loaded.
    var problem: String?

    enum CodingKeys: String, CodingKey {
      case name, path, set, department, done, sections, errors, warnings, incomplete, changed,
        againstLastYear
      case problem
      case isExample = "example"
    }
  }

  init(_ workplace: Workplace) throws {
    advice =
      workplace.adviceWithoutTemplates ?? [
        said("还没有草稿。起一份：tianbao new SET（有哪些套表：tianbao templates）")
      ]
    var sets: [String: Result<TemplateSet, TemplateErrors>] = [:]
    do {
      rows = try workplace.store.list().map { entry in
        Row(entry) { id in
          let set =
            sets[id] ?? Result { () throws(TemplateErrors) in try workplace.library.set(id) }
          sets[id] = set
          return set
        }
      }
    } catch {
      throw Failure(error)
    }
  }

  /// A heading and one line a draft, in columns as wide as their contents, at most 40 columns each.
  ///
  /// - Parameter width: No line is wider; names of departments give way, then how the whole compares
  ///   with last year stands on a line of its own. `nil` where nothing is limited, as in a file.
  func text(width: Int?) -> [String] {
    guard !rows.isEmpty else { return advice }
    let table = rows.map { ($0, $0.words) }
    let widths = Self.widths([Row.heading] + table.map(\.1), within: width)
    return [Self.line(Row.heading, widths, isLimited: width != nil)]
      + table.flatMap { row, words -> [String] in
        let line = Self.line(words, widths, isLimited: width != nil)
        let note = row.comparison
        let whole = note.isEmpty ? line : line + "  " + note
        guard let width, whole.displayWidth > width else { return [whole] }
        guard row.problem == nil else { return whole.wrapped(toWidth: width, indent: "    ") }
        return line.wrapped(toWidth: width, indent: "    ")
          + (note.isEmpty ? [] : ("    " + note).wrapped(toWidth: width, indent: "    "))
      }
  }

  /// The widths of the columns but the last; that of the departments is what the others leave, but
  /// enough for six characters.
  private static func widths(_ lines: [[String]], within width: Int?) -> [Int] {
    var widths = Row.heading.indices.dropLast().map { column in
      min(lines.map { $0.count > column + 1 ? $0[column].displayWidth : 0 }.max() ?? 0, 40)
    }
    guard let width else { return widths }
    let whole = lines.filter { $0.count == Row.heading.count }
    let last = whole.compactMap { $0.last?.displayWidth }.max() ?? 0
    let excess = widths.reduce(last) { $0 + $1 + 2 } - width
    if excess > 0 {
      widths[Row.department] = max(widths[Row.department] - excess, min(12, widths[Row.department]))
    }
    return widths
  }

  private static func line(_ words: [String], _ widths: [Int], isLimited: Bool) -> String {
    let parts = words.enumerated().map { column, word in
      guard column < words.count - 1 else { return word }
      let excess = word.displayWidth > widths[column]
      guard isLimited, excess, column == Row.department else {
        return word.padded(toWidth: max(widths[column], word.displayWidth))
      }
      return (word.clipped(toWidth: widths[column] - 1) + "…").padded(toWidth: widths[column])
    }
    return parts.joined(separator: "  ")
  }

  /// An array of objects, keys sorted.
  var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(rows), as: UTF8.self) + "\n"
    }
  }
}

extension DraftListing.Row {
  init(_ entry: DraftEntry, load: (String) -> Result<TemplateSet, TemplateErrors>) {
    self.init(name: entry.name, path: entry.path, isExample: entry.isExample)
    switch entry.draft {
    case .failure(let error): problem = "\(error)"
    case .success(let draft):
      set = draft.set
      changed = draft.changed
      switch load(draft.set) {
      case .failure(let errors): problem = errors.problems.first.map(\.description)
      case .success(let set): describe(draft, set)
      }
    }
  }

  private mutating func describe(_ draft: Draft, _ set: TemplateSet) {
    let wizard = Wizard(set, draft: draft, style: ConversationStyle())
    let summary = wizard.calculation.summary
    (errors, warnings, incomplete) = (summary.error, summary.warning, summary.incomplete)
    let states = wizard.sectionStates
    againstLastYear = wizard.lastYearTotal
    done = states.count { $0.isDone }
    sections = states.count
    let cell = CellID(form: FormID("head"), field: "department")
    if case .text(let name) = wizard.calculation.cell(cell).value { department = name }
  }

  fileprivate static let heading = [
    said("草稿"), said("部门"), said("套表"), said("进度"), said("最后改动"), said("问题"),
  ]

  /// What stands in each column; a draft that cannot be read says only why.
  fileprivate var words: [String] {
    if let problem { return [name, problem] }
    return [
      name, department ?? said("（部门未填）"), set ?? "", said("\(done ?? 0)/\(sections ?? 0) 节"),
      isExample
        ? said("示例") : changed.map { $0.isEmpty ? said("还没有回答") : ClockTime.words($0) } ?? "",
      problems,
    ]
  }

  /// The column of the departments, whose names give way where a line has no room.
  fileprivate static let department = 1

  /// 比去年：表二合计 75.20 升到 86.50; empty without last year's document.
  fileprivate var comparison: String { againstLastYear.map { said("比去年：\($0)") } ?? "" }

  private var problems: String {
    let counts = [
      (errors ?? 0, said("错误")), (warnings ?? 0, said("警告")), (incomplete ?? 0, said("未完成")),
    ]
    let words = counts.filter { $0.0 > 0 }.map { "\($0.1) \($0.0)" }
    return words.isEmpty ? said("没有问题") : words.joined(separator: " ")
  }
}
