import Forms
import Yams

/// Reads one block of a family: where its rows come from, and its columns.
struct BlockReader {
  let path: String
  let folder: TemplateFolder
  let kinds: KindReader
  let helps: HelpReader
  let words: Words
  let log: ProblemLog

  func read(id: Marked, fields: Fields) -> (Block, FormSource.BlockSource) {
    var fields = fields
    var source = FormSource.BlockSource(
      place: id.place, when: fields.text("when"), matches: nil, over: nil, named: [], columns: [],
      lines: [])
    let rows = rows(&fields, source: &source)
    var block = Block(
      id: id.text, label: fields.text("label").map { words.fill($0) } ?? "", rows: rows,
      columns: [])
    if var columns = fields.fields("columns") {
      for (key, node) in columns.all() {
        let (column, columnSource) = column(
          key, Fields(node, file: key.place.file, log: log), in: id.text)
        block.columns.append(column)
        source.columns.append(columnSource)
      }
      checkHeadings(block.columns, source.columns)
    } else {
      log.add(.missing(.key, "columns"), at: id.place)
    }
    fields.finish()
    return (block, source)
  }

  /// A heading leads to one column of a block only.
  private func checkHeadings(_ columns: [Column], _ sources: [FormSource.ColumnSource]) {
    var known = Set(columns.map(\.label))
    for word in sources.flatMap(\.alsoCalled) where !known.insert(words.fill(word)).inserted {
      log.add(.duplicate(.tableColumn, words.fill(word)), at: word.place)
    }
  }

  private func rows(_ fields: inout Fields, source: inout FormSource.BlockSource) -> RowSource {
    let lines = fields.text("lines")
    let list = fields.fields("list")
    let tree = fields.fields("tree")
    let units = fields.fields("units")
    let classes = fields.fields("classes")
    if let lines { return .fixed(self.lines(lines, source: &source)) }
    if let list { return .list(self.list(list, source: &source)) }
    if let tree { return .tree(self.tree(tree, source: &source)) }
    if let units { return .units(self.units(units, source: &source)) }
    if let classes { return .classes(self.classes(classes, source: &source)) }
    return .fields
  }

  private func lines(_ name: Marked, source: inout FormSource.BlockSource) -> [Line] {
    let file = path + "/" + name.text
    guard let text = folder.text(of: file, log: log) else { return [] }
    let table = Table(text, file: file, log: log)
    let fixed = ["id", "ordinal", "label", "when", "target"]
    var lines: [Line] = []
    for row in table.rows {
      var line = Line(
        id: row.cell("id").text, ordinal: row.cell("ordinal").text,
        label: words.fill(row.cell("label")))
      var sources: [String: Marked] = [:]
      for header in table.header where !fixed.contains(header.text) {
        let cell = row.cell(header.text)
        if cell.text == "-" { line.sources.updateValue(nil, forKey: header.text) }
        if !cell.text.isEmpty { sources[header.text] = cell }
      }
      lines.append(line)
      source.lines.append(
        FormSource.LineSource(
          when: row.cell("when"), target: row.cell("target"), sources: sources))
    }
    source.named += table.header.filter { !fixed.contains($0.text) }
    return lines
  }

  private func list(_ fields: Fields, source: inout FormSource.BlockSource) -> ListSource {
    var fields = fields
    let entry = fields.text("entry")?.list ?? []
    let group = fields.text("group")
    let key = fields.text("key")?.list ?? []
    let places = fields.pairs("places")
    let categories = fields.text("categories").map {
      CategoryReader(file: path + "/" + $0.text, folder: folder, log: log).read()
    }
    let show = fields.text("show").map { BlockReader.show($0, log: log) } ?? .all
    fields.finish()
    source.named += entry + key + (group.map { [$0] } ?? []) + places.map(\.value)
    return ListSource(
      entry: entry.map(\.text), group: group?.text, key: key.map(\.text),
      categories: categories ?? [], show: show,
      placements: places.map { Placement(prefix: $0.key.text, column: $0.value.text) })
  }

  private func tree(_ fields: Fields, source: inout FormSource.BlockSource) -> TreeSource {
    var fields = fields
    let over = fields.required("over")
    let parts = over.text.split(separator: ".").map(String.init)
    let digits = fields.text("digits")?.list.compactMap { Int($0.text) } ?? []
    source.matches = fields.text("where")
    source.over = over
    let codes = fields.required("codes")
    let known = CodeListReader.names.map(\.0)
    if !known.contains(codes.text) {
      let near = nearestName(to: codes.text, in: known)
      log.add(.unknown(.codeList, codes.text, near: near), at: codes.place)
    }
    let unit = fields.text("unit")
    let lines = fields.text("lines").map { treeLines($0) } ?? []
    let show = fields.text("show").flatMap { BlockReader.treeShow($0, lines: lines, log: log) }
    fields.finish()
    return TreeSource(
      codes: codes.text, digits: digits, form: parts.first ?? "",
      block: parts.count > 1 ? parts[1] : "rows", unitColumn: unit?.text,
      lines: lines, show: show)
  }

  /// Codes with the names of the official page: `code label`.
  private func treeLines(_ name: Marked) -> [Line] {
    let file = path + "/" + name.text
    guard let text = folder.text(of: file, log: log) else { return [] }
    let table = Table(text, file: file, log: log)
    table.check(required: ["code", "label"], optional: [], log: log)
    return table.rows.map { Line(id: $0.cell("code").text, label: words.fill($0.cell("label"))) }
  }

  /// What a tree may say of its rows: `used`, or `all` where it has lines.
  static func treeShow(_ text: Marked, lines: [Line], log: ProblemLog) -> Show? {
    let known = lines.isEmpty ? [Show.used] : [.all, .used]
    if let show = known.first(where: { $0.rawValue == text.text }) { return show }
    let near = nearestName(to: text.text, in: known.map(\.rawValue))
    log.add(.unknown(.show, text.text, near: near), at: text.place)
    return nil
  }

  private func units(_ fields: Fields, source: inout FormSource.BlockSource) -> UnitSource {
    var fields = fields
    let list = fields.required("of")
    let parts = list.text.split(separator: ".").map(String.init)
    source.over = list
    let hasDepartment = fields.flag("department")
    fields.finish()
    return UnitSource(
      form: parts.first ?? "", block: parts.count > 1 ? parts[1] : "rows",
      hasDepartment: hasDepartment)
  }

  private func classes(_ fields: Fields, source: inout FormSource.BlockSource) -> ClassSource {
    var fields = fields
    let over = fields.required("of")
    source.over = over
    let lines = fields.text("lines").map { self.lines($0, source: &source) } ?? []
    let show = fields.text("show").map { BlockReader.show($0, log: log) } ?? .used
    fields.finish()
    return ClassSource(form: over.text, lines: lines, show: show)
  }

  static func show(_ text: Marked, log: ProblemLog) -> Show {
    if let show = Show(rawValue: text.text) { return show }
    let near = nearestName(to: text.text, in: ["all", "used", "chosen", "numbered"])
    log.add(.unknown(.show, text.text, near: near), at: text.place)
    return .all
  }

  private func column(
    _ id: Marked, _ fields: Fields, in block: String
  ) -> (Column, FormSource.ColumnSource) {
    var fields = fields
    let label = fields.required("label")
    let (kind, target) = kinds.kind(fields.required("kind"))
    let help = helps.help(block: block, column: id.text)
    let source = FormSource.ColumnSource(
      label: Marked(text: id.text, place: id.place), isRequired: fields.flag("required"),
      presumed: fields.text("from").map { Marked(text: words.fill($0), place: $0.place) },
      defined: fields.text("is"), when: fields.text("when"), asked: fields.text("asked"),
      alone: fields.text("alone"), alsoCalled: fields.text("alsoCalled")?.list ?? [],
      lastBudget: fields.text("lastBudget"), lastBeside: fields.text("lastBeside"),
      target: target, hasHelp: help != nil)
    let isExternal = fields.flag("external")
    let isYearly = fields.flag("yearly")
    let was = fields.text("was")
    let reading = kinds.reading(fields.text("reads"), kind)
    fields.finish()
    let column = Column(
      id: id.text, label: words.fill(label),
      alsoCalled: source.alsoCalled.map { words.fill($0) }, kind: kind,
      source: .typed(required: source.isRequired), help: help,
      isExternal: isExternal, formerID: was?.text, isYearly: isYearly, reading: reading)
    return (column, source)
  }
}
