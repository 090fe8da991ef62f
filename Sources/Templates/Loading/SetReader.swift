import Forms
import Layouts
import Texts
import Yams

/// Reads one set: its head, its forms with what differs, the order of asking, the rules between forms.
struct SetReader {
  let folder: TemplateFolder
  let id: String
  let log: ProblemLog

  private var file: String { "sets/\(id)/set.yaml" }

  /// The most bytes of YAML one set may need.
  static let yamlLimit = 25_000

  /// The set with its pages, as far as it can be read; whether it may be used is the log's word.
  func read() -> LoadedSet? { parts().map { loaded($0) } }

  /// The same, searched through for circles and amounts without a rule.
  func readThrough() -> LoadedSet? {
    guard let parts = parts() else { return nil }
    if log.isEmpty { SetCheck(set: parts.set, sources: parts.sources, log: log).run() }
    return loaded(parts)
  }

  /// The set alone: what filling in and checking needs.
  func readSet() -> TemplateSet? { parts()?.set }

  /// What the files of the set say.
  private struct Parts {
    var set: TemplateSet
    var variants: [Variant]
    var sources: [FormSource]
  }

  private func parts() -> Parts? {
    guard let yaml = YAMLFile(file, in: folder, log: log) else { return nil }
    var fields = Fields(yaml.root, file: file, log: log)
    let name = fields.required("name").text
    let year = fields.number("year") ?? 0
    let version = fields.number("version") ?? 0
    let unusual = fields.number("unusual")
    let words = Words(year: year, log: log)
    let codes = CodeListReader(folder: folder, log: log).lists(
      year: fields.required("codes").text)
    let variants = variants(&fields)
    let sources = variants.concurrentMap {
      FamilyReader(folder: folder, variant: $0, words: words, log: log).read()
    }.compactMap(\.self)
    guard sources.count == variants.count else { return nil }
    checkSize(yaml.bytes + sources.reduce(0) { $0 + $1.bytes })
    var set = TemplateSet(
      id: id, version: version, name: name, year: year, forms: sources.map(\.form), ask: [],
      codes: codes, unusualChange: unusual)
    compile(&set, sources: sources, words: words)
    let forms = Dictionary(set.forms.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    set.passages = PassageLoader(folder: folder, log: log).passages(
      of: id, family: fields.text("passages"), forms: forms)
    let steps = AskReader(forms: set.forms, file: file, log: log).read(&fields)
    set.ask = steps
    fields.finish()
    if Language.ofProcess == .english { Translation(folder: folder, log: log).apply(to: &set) }
    return Parts(set: set, variants: variants, sources: sources)
  }

  /// The families the set names.
  func families() -> [String] {
    guard let yaml = YAMLFile(file, in: folder, log: log) else { return [] }
    var fields = Fields(yaml.root, file: file, log: log)
    return variants(&fields).map(\.family.text)
  }

  private func variants(_ fields: inout Fields) -> [Variant] {
    guard var forms = fields.fields("forms") else {
      log.add(.missing(.key, "forms"), at: fields.place)
      return []
    }
    return forms.all().map { Variant(id: $0.key, fields: Fields($0.value, file: file, log: log)) }
  }

  private func checkSize(_ bytes: Int) {
    if bytes > SetReader.yamlLimit {
      log.add(.tooLong(bytes: bytes, limit: SetReader.yamlLimit), at: Place(file: file))
    }
  }

  private func compile(_ set: inout TemplateSet, sources: [FormSource], words: Words) {
    let forms = Dictionary(set.forms.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    set.forms = sources.concurrentMap {
      FormCompiler(forms: forms, source: $0, words: words, log: log).compile()
    }
    let rules = RuleSource.read("sets/\(id)/rules.tsv", folder: folder, log: log)
    set.rules = RuleCompiler(forms: forms, words: words, log: log).rules(
      rules, form: nil, parameters: [:])
  }

  private func loaded(_ parts: Parts) -> LoadedSet {
    var loaded = LoadedSet(set: parts.set, layouts: [:], styles: [:])
    let printed = zip(parts.variants, parts.sources).filter(\.1.form.isPrinted)
    let layouts = printed.concurrentMap { variant, source in
      PictureReader(set: parts.set, form: source.form, folder: folder, log: log)
        .read(family: variant.family.text)
    }
    for ((_, source), layout) in zip(printed, layouts) {
      let id = source.form.id
      loaded.styles[id] = PageStyle(
        year: parts.set.year, numbers: source.numbers, inapplicable: source.emptyText)
      loaded.layouts[id] = layout
    }
    return loaded
  }
}
