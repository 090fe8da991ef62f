import Foundation
import Templates

/// Folders of templates for tests.
struct TestFolder {
  /// The folder `Templates/` of the project.
  static let shipped = TemplateLibrary(folder: root + "/Templates")

  private static let root = #filePath.split(separator: "/").dropLast(3).reduce("") {
    $0 + "/" + $1
  }

  private var files: [String: String]

  /// A small set that loads: one list of amounts, one table of sums over it.
  init() {
    files = [
      "codes/2025/functional.tsv": "code\tname\tcertainty\n201\t类\tprinted\n20103\t款\tprinted\n",
      "codes/2025/economic.tsv": "code\tname\tcertainty\n301\t类\tprinted\n",
      "sets/small/set.yaml": """
      name: 小套表
      year: 2025
      version: 1
      codes: 2025
      forms:
        list: {}
        table: {}
      ask:
        - list
      """,
      "forms/list/form.yaml": """
      name: 清单
      choices:
        have: {'yes': 有, 'no': 无}
      blocks:
        head:
          columns:
            fund: {label: 基金, kind: choice have}
        rows:
          list: {entry: 'name, basic', key: name}
          columns:
            name: {label: 名称, kind: text 20, required: yes}
            basic: {label: 基本支出, kind: amount}
            project: {label: 项目支出, kind: amount, when: list.fund = yes}
      """,
      "forms/list/help.tsv":
        "cell\tmeaning\torigin\texample\nfund\t有没有\t\t有\nname\t名称\t\t甲\nbasic\t数\t\t1\nproject\t数\t\t1\n",
      "forms/table/form.yaml": """
      name: 总表
      blocks:
        rows:
          lines: lines.tsv
          columns:
            basic: {label: 基本支出, kind: amount, is: 'OUTSUM = sum(list, basic)'}
            project: {label: 项目支出, kind: amount, is: 'OUTSUM = sum(list, project)'}
            total: {label: 合计, kind: amount, is: 'ROWBP = basic + project'}
      """,
      "forms/table/lines.tsv": "id\tordinal\tlabel\tbasic\nall\t一、\t全部\t\nnone\t\t没有\t-\n",
    ]
  }

  /// The small set with one file replaced, or taken away.
  static func with(_ file: String, _ text: String?) -> TestFolder {
    var folder = TestFolder()
    folder.files[file] = text
    return folder
  }

  /// Replaces `old` in a file of the folder.
  mutating func replace(_ old: String, by new: String, in file: String) {
    files[file] = files[file]?.replacingOccurrences(of: old, with: new)
  }

  mutating func write(_ text: String, to file: String) { files[file] = text }

  /// The small set with `old` replaced in a file.
  static func replacing(_ old: String, by new: String, in file: String) -> TestFolder {
    let text = TestFolder().files[file] ?? ""
    return with(file, text.replacingOccurrences(of: old, with: new))
  }

  /// The small set with `old` replaced in a file, and the places of the `^` in `new`, which are not kept.
  static func breaking(
    _ old: String, by new: String, in file: String
  ) -> (folder: TestFolder, places: [String]) {
    let text = TestFolder().files[file] ?? ""
    var places: [String] = []
    var kept = ""
    var (line, column) = (1, 1)
    for character in text.replacingOccurrences(of: old, with: new) {
      guard character != "^" else {
        places.append("\(file):\(line):\(column)")
        continue
      }
      kept.append(character)
      (line, column) = character == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return (with(file, kept), places)
  }

  /// Writes the folder, runs `body` on it, takes it away again.
  func use<T>(_ body: (TemplateLibrary) throws -> T) throws -> T {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? manager.removeItem(at: folder) }
    for (file, text) in files {
      let url = folder.appendingPathComponent(file)
      try manager.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    return try body(TemplateLibrary(folder: folder.path))
  }
}
