import Forms
import Texts

extension Calculation {
  /// What kind of row it is; in a tree, its level.
  func level(of row: Int) -> FilledRow.Level {
    switch rows[row].id {
    case .field, .line: return .line
    case .entered: return .entry
    case .node(let unit, let code):
      if code.isEmpty { return unit == nil ? .total : .unit }
      if rows[row].id == .department { return .department }
      if rows[row].id == .onlyUnit { return .unit }
      guard let tree = plan.tree(of: rows[row].kind) else { return .item }
      return level(ofCode: code, in: plan.trees[tree].source)
    }
  }

  /// 类, 款 or 项, by the length of a code.
  func level(ofCode code: String, in tree: TreeSource) -> FilledRow.Level {
    switch tree.digits.firstIndex(where: { $0 >= code.utf8.count }) {
    case 0: .class
    case 1: .section
    default: .item
    }
  }

  /// The code in the code column of a row, for a unit its own; empty if none.
  func shownCode(of row: Int) -> String {
    switch rows[row].id {
    case .field, .line, .department, .onlyUnit: return ""
    case .node(let unit?, ""): return unitRow(unit, of: row).map { keyText(of: $0) } ?? ""
    case .node(_, let code): return code
    case .entered:
      let columns = plan.kinds[rows[row].kind].columns
      let column = columns.firstIndex {
        if case .code = $0.column.kind { true } else { $0.column.id == "code" }
      }
      return column.flatMap { results.values[rows[row].cell($0)]?.words } ?? ""
    }
  }

  /// What a row is called: the line's label, the name of a code or unit, the name in an entered row.
  func label(of row: Int) -> String {
    switch rows[row].id {
    case .field: return ""
    case .line: return plan.kinds[rows[row].kind].line?.label ?? ""
    case .entered: return name(inRow: row)
    case .department, .onlyUnit: return departmentName
    case .node(let unit, let code):
      if code.isEmpty {
        return unit.map { unitRow($0, of: row).map { name(inRow: $0) } ?? "" } ?? said("合计")
      }
      if let entry = rows[row].entries.first {
        let name = name(inRow: entry)
        if !name.isEmpty { return name }
      }
      return listName(of: row)
    }
  }

  /// The official name of a node's code, empty if the list lacks it.
  func listName(of row: Int) -> String {
    guard let tree = plan.tree(of: rows[row].kind) else {
      return plan.kinds[rows[row].kind].line?.label ?? ""
    }
    return plan.set.codes[plan.trees[tree].source.codes]?[code(of: row)]?.name ?? ""
  }

  /// The row of a budget unit, from a row of a tree under units.
  func unitRow(_ key: Int, of row: Int) -> Int? {
    guard let tree = plan.tree(of: rows[row].kind), let list = plan.trees[tree].units else {
      return nil
    }
    return self.row(key, in: list)
  }

  /// The content of a row's `name` column, else of its first column of text.
  func name(inRow row: Int) -> String {
    let kind = rows[row].kind
    let column =
      plan.kinds[kind].positions["name"]
      ?? plan.kinds[kind].columns.firstIndex {
        if case .text = $0.column.kind { true } else { false }
      }
    return column.flatMap { results.values[rows[row].cell($0)]?.words } ?? ""
  }

  /// The texts that name an entered row, joined by points; empty where one is missing.
  func keyText(of row: Int) -> String {
    guard let index = plan.kinds[rows[row].kind].nameIndex else { return "" }
    let parts = plan.indexes[index].columns.map { column -> String in
      switch results.values[rows[row].cell(column)] {
      case .reference(let key):
        guard
          case .reference(let form, let block) =
            plan.kinds[rows[row].kind].columns[column].column.kind,
          let target = entered(key, form, block)
        else { return "" }
        return keyText(of: target)
      case let value: return value?.words ?? ""
      }
    }
    let isOptional = plan.indexes[index].columns.map { column in
      if case .reference = plan.kinds[rows[row].kind].columns[column].column.kind {
        true
      } else {
        false
      }
    }
    let known = zip(parts, isOptional).filter { !$0.isEmpty || !$1 }.map(\.0)
    return known.contains("") ? "" : known.joined(separator: ".")
  }

  /// The row with this key in a list named by its form and block.
  func entered(_ key: Int, _ form: String, _ block: String) -> Int? {
    guard let instance = instancePositions[FormID(form)],
      let row = rowPositions[RowName(instance: instance, id: .entered(key))],
      let position = plan.kinds[rows[row].kind].block,
      plan.forms[plan.kinds[rows[row].kind].form].form.blocks[position].id == block
    else { return nil }
    return row
  }
}
