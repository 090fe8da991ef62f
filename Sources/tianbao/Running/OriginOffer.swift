import Drafts
import Forms
import LineEditing
import Templates
import Texts

/// Where a new draft begins: with last year's draft of the same set, or empty.
struct OriginOffer {
  /// The drafts of the year before, the newest first; at most five.
  let drafts: [DraftEntry]

  /// What there is to begin a draft of a set with, among the drafts of a folder.
  init(for set: TemplateSet, among entries: [DraftEntry]) {
    let wanted = "\(set.series)-\(set.year - 1)"
    drafts = Array(
      entries.lazy.filter { entry in
        (try? entry.draft.get())?.set == wanted && !entry.isExample
      }.prefix(5))
  }

  enum Choice: Equatable {
    case draft(String)
    case empty
  }

  /// 从哪里开始; without any draft of last year nothing is asked. `nil` if the person leaves.
  func choice(by editor: any LineEditor) -> Choice? {
    guard !drafts.isEmpty else { return .empty }
    let choices = drafts.map { Choice.draft($0.name) } + [.empty]
    editor.say([said("从哪里开始")] + lines.map(\.visible))
    while true {
      guard case .line(let line) = editor.read(Field(prompt: "› ")) else { return nil }
      let typed = line.commandFolded.filter { $0 != " " }
      if typed == "." { return nil }
      if let number = Int(typed), choices.indices.contains(number - 1) {
        return choices[number - 1]
      }
      editor.say([said("打前面的数字，1 到 \(choices.count)；. 离开")])
    }
  }

  private var lines: [String] {
    drafts.enumerated().map { said("  \($0 + 1)  沿用去年「\($1.name)」\(Self.contents(of: $1))") }
      + [said("  \(drafts.count + 1)  空表")]
  }

  /// （86 行、4 张表）
  private static func contents(of entry: DraftEntry) -> String {
    guard let answers = try? entry.draft.get().answers else { return "" }
    let rows = answers.rows.filter { $0.key.form.sheet == nil }.values.reduce(0) { $0 + $1.count }
    let sheets = answers.sheets.values.reduce(0) { $0 + $1.count }
    let parts = [(rows, said("\(rows) 行")), (sheets, said("\(sheets) 张表"))].filter { $0.0 > 0 }.map(
      \.1)
    return parts.isEmpty ? "" : said("（\(parts.joined(separator: said("、")))）")
  }
}
