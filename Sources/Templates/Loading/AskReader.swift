import Forms
import Yams

/// Reads the order of asking: a form's id, or `{form, blocks, columns, label}`.
struct AskReader {
  let forms: [Form]
  let file: String
  let log: ProblemLog

  func read(_ fields: inout Fields) -> [AskStep] {
    guard let node = fields.node("ask") else {
      log.add(.missing(.key, "ask"), at: fields.place)
      return []
    }
    guard let sequence = node.sequence else {
      log.add(.expectedList, at: Place(node.mark, file: file))
      return []
    }
    let steps = sequence.compactMap { step($0) }
    if log.isEmpty { checkComplete(steps, place: Place(node.mark, file: file)) }
    return steps
  }

  private func step(_ node: Node) -> AskStep? {
    if node.scalar != nil, let name = Marked(node, file: file, log: log) {
      return form(name).map { AskStep(form: $0.id) }
    }
    var fields = Fields(node, file: file, log: log)
    let form = form(fields.required("form"))
    let blocks = fields.text("blocks")?.list ?? []
    let columns = fields.text("columns")?.list ?? []
    let label = fields.text("label")?.text ?? ""
    fields.finish()
    guard let form else { return nil }
    check(blocks, among: form.blocks.map(\.id), noun: .block)
    let asked = form.blocks.filter { block in
      blocks.isEmpty || blocks.contains { $0.text == block.id }
    }
    check(columns, among: asked.flatMap { $0.columns.map(\.id) }, noun: .column)
    return AskStep(
      form: form.id, blocks: blocks.map(\.text), columns: columns.map(\.text), label: label)
  }

  private func form(_ name: Marked) -> Form? {
    if let form = forms.first(where: { $0.id == name.text }) { return form }
    let near = nearestName(to: name.text, in: forms.map(\.id))
    log.add(.unknown(.form, name.text, near: near), at: name.place)
    return nil
  }

  private func check(_ names: [Marked], among known: [String], noun: Noun) {
    for name in names where !known.contains(name.text) {
      let near = nearestName(to: name.text, in: known)
      log.add(.unknown(noun, name.text, near: near), at: name.place)
    }
  }

  /// Reports blocks with something to type that no step asks for.
  private func checkComplete(_ steps: [AskStep], place: Place) {
    for form in forms {
      for block in form.blocks where block.isAsked {
        let isAsked = steps.contains {
          $0.form == form.id && ($0.blocks.isEmpty || $0.blocks.contains(block.id))
        }
        if !isAsked { log.add(.neverAsked("\(form.id).\(block.id)"), at: place) }
      }
    }
  }
}

extension Block {
  /// Whether it has a cell that a clerk is asked for: a typed one, or a presumed one in a list or
  /// among fields. What is presumed in other rows may be shown only; a path leads to it.
  fileprivate var isAsked: Bool {
    let sources = columns.flatMap { column -> [Source?] in
      let lines = Scope.lines(of: self)
      return lines.isEmpty
        ? [column.source] : lines.map { $0.sources[column.id] ?? column.source }
    }
    return sources.contains { source in
      switch (source, rows) {
      case (.typed, _), (.presumed, .list), (.presumed, .fields): true
      default: false
      }
    }
  }
}
