import Forms
import Foundation
import Layouts
import Publications
import Templates

/// The template sets of the repository.
enum Library {
  static let ids = library.sets.map(\.id)

  private static let library = TemplateLibrary(
    folder: Repository.folder.appending(path: "Templates").path)
  private static let sets = Result { try ids.map { ($0, try library.load($0)) } }

  static func set(_ id: String) throws -> LoadedSet {
    guard let loaded = try sets.get().first(where: { $0.0 == id })?.1 else {
      throw MissingSet(id: id)
    }
    return loaded
  }

  /// Every set, to choose from.
  static func candidates() throws -> [SetCandidate] {
    try sets.get().map { id, loaded in
      SetCandidate(id: id, year: loaded.set.year, forms: loaded.printedForms)
    }
  }

  struct MissingSet: Error {
    var id: String
  }
}

extension LoadedSet {
  /// What a page of official text holds; `⇥` stands for a tab.
  func read(_ text: String, as form: String, from line: Int = 1) throws -> ReadPage {
    guard let picture = layouts[form], let form = set.form(form) else {
      throw Library.MissingSet(id: form)
    }
    return picture.read(text.textLines(from: line), form: form, year: set.year)
  }
}

extension String {
  /// Its lines with their numbers; `⇥` stands for a tab.
  func textLines(from line: Int = 1) -> [TextLine] {
    replacing("⇥", with: "\t").split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated().map { TextLine(line + $0, String($1)) }
  }
}

extension ReadPage {
  /// What stands in a cell: `goal` of the form, `income1.amount` of a fixed line, `2010301.total` of
  /// the row with a code, `11.name` of the first row of a category, `#3.label` of the third row.
  func text(_ path: String) -> String? {
    let parts = path.split(separator: ".").map(String.init)
    guard parts.count == 2 else { return (fields[path] ?? head[path])?.text }
    let row =
      parts[0].hasPrefix("#")
      ? Int(parts[0].dropFirst()).flatMap { rows.indices.contains($0 - 1) ? rows[$0 - 1] : nil }
      : rows.first { [$0.lineID, $0.code, $0.category].contains(parts[0]) }
    return switch parts[1] {
    case "label": row?.label
    case "code": row?.code
    case "line": row?.lineID
    case "category": row?.category
    case "level": row?.level.rawValue
    default: row?.cells[parts[1]]?.text
    }
  }
}
