import Forms
import Layouts
import Yams

/// Reads one family of forms, as one set wants it.
struct FamilyReader {
  let folder: TemplateFolder
  let variant: Variant
  let words: Words
  let log: ProblemLog

  private var path: String { "forms/\(variant.family.text)" }

  /// The form without its formulas, `nil` after reporting that its file cannot be read.
  func read() -> FormSource? {
    guard let file = YAMLFile(path + "/form.yaml", in: folder, log: log) else { return nil }
    var fields = Fields(file.root, file: path + "/form.yaml", log: log)
    var source = head(&fields, bytes: file.bytes)
    let kinds = kinds(&fields)
    let helps = HelpReader(file: path + "/help.tsv", folder: folder, words: words, log: log)
    if var blocks = fields.fields("blocks") {
      for (key, node) in blocks.all() {
        let reader = BlockReader(
          path: path, folder: folder, kinds: kinds, helps: helps, words: words, log: log)
        let (block, blockSource) = reader.read(
          id: key, fields: Fields(node, file: key.place.file, log: log))
        if source.form.block(block.id) != nil {
          log.add(.duplicate(.block, block.id), at: key.place)
        }
        source.form.blocks.append(block)
        source.blocks.append(blockSource)
      }
    } else {
      log.add(.missing(.key, "blocks"), at: fields.place)
    }
    fields.finish()
    helps.reportUnused(source.form)
    source.rules = RuleSource.read(path + "/rules.tsv", folder: folder, log: log)
    VariantApplier(variant: variant, words: words, log: log).apply(to: &source)
    return source
  }

  private func head(_ fields: inout Fields, bytes: Int) -> FormSource {
    let name = variant.name ?? fields.required("name")
    _ = fields.text("name")
    let also = fields.text("alsoTitled")
    let hint = fields.text("hint")
    let form = Form(
      id: variant.id.text, name: words.fill(name),
      title: (fields.text("title")).map { words.fill(variant.title ?? $0) } ?? "",
      alsoTitled: (variant.alsoTitled ?? also)?.list.map { words.fill($0) } ?? [],
      isRepeated: fields.flag("repeat"), isPrinted: fields.flag("printed"), blocks: [],
      hint: (variant.hint ?? hint).map { words.fill($0) } ?? "")
    checkID(variant.id)
    return FormSource(
      form: form, place: fields.place, when: fields.text("when"), blocks: [], rules: [],
      parameters: parameters(fields.pairs("parameters")), numbers: numbers(&fields),
      emptyText: emptyText(&fields), bytes: bytes)
  }

  private func checkID(_ id: Marked) {
    let isGood =
      id.text.utf8.first.map { (97...122).contains($0) } == true
      && id.text.utf8.allSatisfy {
        (97...122).contains($0) || (65...90).contains($0) || (48...57).contains($0)
      }
    if !isGood { log.add(.badID(id.text), at: id.place) }
  }

  private func parameters(_ pairs: [(key: Marked, value: Marked)]) -> [String: Int] {
    var parameters: [String: Int] = [:]
    for (key, value) in pairs {
      parameters[key.text] = Int(value.text)
      if Int(value.text) == nil { log.add(.expectedNumber(value.text), at: value.place) }
    }
    return parameters
  }

  private func numbers(_ fields: inout Fields) -> NumberStyle {
    let zero = fields.text("zero")
    let trims = fields.flag("trim")
    let groups = fields.flag("group")
    let showsUnit = fields.flag("unitInCell")
    return NumberStyle(
      trimsZeros: variant.trims ?? trims, groups: variant.groups ?? groups,
      zero: (variant.zero ?? zero).map { self.zero($0) } ?? .digit, showsUnit: showsUnit)
  }

  private func emptyText(_ fields: inout Fields) -> String {
    let empty = fields.text("empty")
    return (variant.empty ?? empty).map { words.fill($0) } ?? ""
  }

  private func zero(_ text: Marked) -> NumberStyle.Zero {
    if let zero = NumberStyle.Zero(rawValue: text.text) { return zero }
    let near = nearestName(to: text.text, in: NumberStyle.Zero.allCases.map(\.rawValue))
    log.add(.unknown(.zero, text.text, near: near), at: text.place)
    return .digit
  }

  private func kinds(_ fields: inout Fields) -> KindReader {
    let unit = fields.text("unit")
    let decimals = fields.number("decimals")
    var choices: [String: [Choice]] = [:]
    if var lists = fields.fields("choices") {
      for (key, node) in lists.all() {
        var list = Fields(node, file: key.place.file, log: log)
        choices[key.text] = list.all().compactMap { id, label in
          Marked(label, file: id.place.file, log: log).map {
            Choice(id: id.text, label: $0.text)
          }
        }
      }
    }
    choices["category"] = categories().map { Choice(id: $0.id, label: $0.level2) }
    return KindReader(
      unit: (variant.unit ?? unit).map { self.unit($0) } ?? .wanYuan,
      places: variant.decimals ?? decimals ?? 2, choices: choices, log: log)
  }

  private func unit(_ text: Marked) -> MoneyUnit {
    if let unit = MoneyUnit.allCases.first(where: { $0.name == text.text }) { return unit }
    let near = nearestName(to: text.text, in: MoneyUnit.allCases.map(\.name))
    log.add(.unknown(.unit, text.text, near: near), at: text.place)
    return .wanYuan
  }

  private func categories() -> [Category] {
    let file = path + "/categories.tsv"
    guard folder.bytes(of: file) != nil else { return [] }
    return CategoryReader(file: file, folder: folder, log: log).read()
  }
}
