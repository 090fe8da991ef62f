import Forms

/// Puts what a set says differently into a form.
struct VariantApplier {
  let variant: Variant
  let words: Words
  let log: ProblemLog

  func apply(to source: inout FormSource) {
    for (key, value) in variant.labels { label(key, words.fill(value), in: &source) }
    for (key, value) in variant.columns { columns(key, value, in: &source) }
    for (key, value) in variant.shows { show(key, value, in: &source.form) }
    for (key, value) in variant.targets { target(key, value, in: &source) }
    for (key, value) in variant.needs { need(key, value, in: &source.form) }
    for (key, value) in variant.parameters { parameter(key, value, in: &source) }
    for (key, value) in variant.severities { severity(key, value, in: &source.rules) }
    for id in variant.without {
      guard source.rules.contains(where: { $0.id.text == id.text }) else {
        reportRule(id, in: source.rules)
        continue
      }
      source.rules.removeAll { $0.id.text == id.text }
    }
    dropRules(of: &source)
  }

  private func label(_ key: Marked, _ text: String, in source: inout FormSource) {
    for (b, block) in source.form.blocks.enumerated() {
      for (c, column) in block.columns.enumerated()
      where key.text == column.id || key.text == block.id + "." + column.id {
        source.form.blocks[b].columns[c].label = text
        return
      }
      var lines = Scope.lines(of: block)
      if let l = lines.firstIndex(where: { $0.id == key.text }) {
        lines[l].label = text
        source.form.blocks[b].setLines(lines)
        return
      }
    }
    let names = source.form.blocks.flatMap { $0.columns.map(\.id) + Scope.lines(of: $0).map(\.id) }
    log.add(
      .unknown(.column, key.text, near: nearestName(to: key.text, in: names)), at: key.place)
  }

  private func block(_ key: Marked, in form: Form) -> Int? {
    if let index = form.blocks.firstIndex(where: { $0.id == key.text }) { return index }
    let near = nearestName(to: key.text, in: form.blocks.map(\.id))
    log.add(.unknown(.block, key.text, near: near), at: key.place)
    return nil
  }

  private func columns(_ key: Marked, _ value: Marked, in source: inout FormSource) {
    guard let b = block(key, in: source.form) else { return }
    let block = source.form.blocks[b]
    var kept: [Int] = []
    for name in value.list {
      if let index = block.columns.firstIndex(where: { $0.id == name.text }) {
        kept.append(index)
      } else {
        let near = nearestName(to: name.text, in: block.columns.map(\.id))
        log.add(.unknown(.column, name.text, near: near), at: name.place)
      }
    }
    let sources = source.blocks[b].columns
    source.dropped.formUnion(block.columns.map(\.id))
    source.form.blocks[b].columns = kept.map { block.columns[$0] }
    source.blocks[b].columns = kept.map { sources[$0] }
    keepEntry(in: b, of: &source)
  }

  /// Takes the columns that are left out from the line a row is entered on.
  private func keepEntry(in b: Int, of source: inout FormSource) {
    guard case .list(var list) = source.form.blocks[b].rows else { return }
    let kept = source.form.blocks[b].columns.map(\.id)
    let dropped = list.entry.filter { !kept.contains($0) && !list.key.contains($0) }
    list.entry.removeAll { dropped.contains($0) }
    source.blocks[b].named.removeAll { dropped.contains($0.text) }
    source.form.blocks[b].rows = .list(list)
  }

  private func target(_ key: Marked, _ value: Marked, in source: inout FormSource) {
    for (b, block) in source.form.blocks.enumerated() {
      if let l = Scope.lines(of: block).firstIndex(where: { $0.id == key.text }) {
        source.blocks[b].lines[l].target = value
        return
      }
    }
    let names = Scope.lines(of: source.form).map(\.id)
    log.add(.unknown(.line, key.text, near: nearestName(to: key.text, in: names)), at: key.place)
  }

  private func show(_ key: Marked, _ value: Marked, in form: inout Form) {
    guard let b = block(key, in: form) else { return }
    switch form.blocks[b].rows {
    case .classes(var classes):
      classes.show = BlockReader.show(value, log: log)
      form.blocks[b].rows = .classes(classes)
    case .tree(var tree):
      tree.show = BlockReader.treeShow(value, lines: tree.lines, log: log)
      form.blocks[b].rows = .tree(tree)
    default: break
    }
  }

  private func need(_ key: Marked, _ value: Marked, in form: inout Form) {
    for (b, block) in form.blocks.enumerated() {
      guard case .list(var list) = block.rows,
        let index = list.categories.firstIndex(where: { $0.id == key.text })
      else { continue }
      list.categories[index].need = CategoryReader.need(value, log: log)
      form.blocks[b].rows = .list(list)
      return
    }
    log.add(.unknown(.choice, key.text, near: nil), at: key.place)
  }

  private func parameter(_ key: Marked, _ value: Marked, in source: inout FormSource) {
    if source.parameters[key.text] == nil {
      let near = nearestName(to: key.text, in: source.parameters.keys)
      log.add(.unknown(.parameter, key.text, near: near), at: key.place)
    }
    guard let number = Int(value.text) else {
      log.add(.expectedNumber(value.text), at: value.place)
      return
    }
    source.parameters[key.text] = number
  }

  private func severity(_ key: Marked, _ value: Marked, in rules: inout [RuleSource]) {
    let severity = RuleCompiler.severity(value, log: log)
    let indexes = rules.indices.filter { rules[$0].id.text == key.text }
    if indexes.isEmpty { reportRule(key, in: rules) }
    for index in indexes { rules[index].severity = severity }
  }

  private func reportRule(_ id: Marked, in rules: [RuleSource]) {
    let near = nearestName(to: id.text, in: rules.map(\.id.text))
    log.add(.unknown(.rule, id.text, near: near), at: id.place)
  }
}

extension Block {
  /// Replaces the fixed lines of the block.
  mutating func setLines(_ lines: [Line]) {
    switch rows {
    case .fixed: rows = .fixed(lines)
    case .classes(var source):
      source.lines = lines
      rows = .classes(source)
    default: break
    }
  }
}
