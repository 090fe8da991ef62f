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
  var text: [String] {
    guard !rows.isEmpty else { return advice }
    let lines = [Row.heading] + rows.map(\.words)
    let widths = Row.heading.indices.map { column in
      min(lines.map { $0.count > column + 1 ? $0[column].displayWidth : 0 }.max() ?? 0, 40)
    }
    return lines.map { words in
      let parts = words.enumerated().map { column, word in
        column == words.count - 1
          ? word : word.padded(toWidth: max(widths[column], word.displayWidth))
      }
      return parts.joined(separator: "  ")
    }
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
      [problems, againstLastYear.map { said("比去年：\($0)") } ?? ""].filter { !$0.isEmpty }
        .joined(separator: "  "),
    ]
  }

  private var problems: String {
    let counts = [
      (errors ?? 0, said("错误")), (warnings ?? 0, said("警告")), (incomplete ?? 0, said("未完成")),
    ]
    let words = counts.filter { $0.0 > 0 }.map { "\($0.1) \($0.0)" }
    return words.isEmpty ? said("没有问题") : words.joined(separator: " ")
  }
}
