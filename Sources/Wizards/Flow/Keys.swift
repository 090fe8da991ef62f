import Forms

/// Names of forms, lists and cells by their keys: `goal:@5`, `spending.rows`, `spending.@7.basic`.
extension FormID {
  var keyName: String { sheet.map { "\(name):@\($0)" } ?? name }

  init?(keyName: String) {
    if let (name, key) = keyName.split(once: ":") {
      guard let key = key.dropping(prefix: "@").flatMap({ Int($0) }) else { return nil }
      self.init(name, sheet: key)
    } else {
      guard !keyName.isEmpty else { return nil }
      self.init(keyName)
    }
  }
}

extension ListID {
  var keyName: String { "\(form.keyName).\(block)" }

  init?(keyName: String) {
    guard let (form, block) = keyName.split(once: "."), let form = FormID(keyName: form) else {
      return nil
    }
    self.init(form: form, block: block)
  }
}

extension CellID {
  var keyName: String {
    row == .field ? "\(form.keyName).\(column)" : "\(form.keyName).\(row.keyName).\(column)"
  }

  init?(keyName: String) {
    let parts = keyName.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 || parts.count == 3, let form = FormID(keyName: parts[0]),
      let column = parts.last, !column.isEmpty, column.allSatisfy({ $0.isLetter || $0.isNumber })
    else { return nil }
    if parts.count == 2 {
      self.init(form: form, field: column)
    } else {
      guard let row = RowID(keyName: parts[1]) else { return nil }
      self.init(form: form, row: row, column: column)
    }
  }
}

extension RowID {
  var keyName: String {
    switch self {
    case .field: ""
    case .line(let id): id
    case .entered(let key): "@\(key)"
    case .node(let unit, let code): "~\(unit.map(String.init) ?? "")~\(code)"
    }
  }

  init?(keyName: String) {
    if let key = keyName.dropping(prefix: "@") {
      guard let key = Int(key) else { return nil }
      self = .entered(key)
    } else if let node = keyName.dropping(prefix: "~") {
      guard let (unit, code) = node.split(once: "~") else { return nil }
      self = .node(unit: Int(unit), code: code)
    } else {
      self = keyName.isEmpty ? .field : .line(keyName)
    }
  }
}
