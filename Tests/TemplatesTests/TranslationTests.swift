import Forms
import Testing

@testable import Templates

/// The sentences of the shipped templates have their English ones.
@Suite struct TranslationTests {
  private static let shipped = TestFolder.shipped

  @Test func everySentenceOfTheTemplatesIsTranslated() throws {
    let spoken = try Self.spoken()
    let translated = Set(Self.translation.sentences.keys)
    #expect(spoken.subtracting(translated).sorted() == [])
    #expect(translated.subtracting(spoken).sorted() == [])
  }

  @Test func aTranslationQuotesChineseOnly() {
    let wrong = Self.translation.sentences.values.filter { english in
      let rest = Self.official.reduce(english) { $0.replacing($1, with: "") }
      return english.isEmpty
        || rest.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) }
    }
    #expect(wrong.sorted() == [])
  }

  @Test func changesEverySentenceAndNothingElse() throws {
    var set = try Self.shipped.set("guyuan-2025")
    let chinese = set
    Self.translation.apply(to: &set)
    #expect(set.form("head")?.hint.hasPrefix("What all tables share") == true)
    let columns = { (set: TemplateSet) in set.forms.flatMap(\.blocks).flatMap(\.columns) }
    for (english, column) in zip(columns(set), columns(chinese)) {
      #expect((english.help == nil) == (column.help == nil))
      #expect(english.help?.meaning == nil || english.help?.meaning != column.help?.meaning)
      var plain = english
      plain.help = column.help
      #expect(plain == column)
    }
    #expect(set.rules.map(\.relation) == chinese.rules.map(\.relation))
    #expect(set.rules.map(\.basis) == chinese.rules.map(\.basis))
  }

  /// What an English sentence may quote: tables by their number, and what is typed in Chinese.
  private static let official = [
    "表头", "项目清单", "表一", "表二", "表三", "表四", "表五", "表六", "表七", "表八", "表九", "表十一", "表十", "有没有",
    "本指标不适用", "不涉及", "无", "定性", "本级", "部门", "单位", "汇总", "一次性", "经常性", "阶段性", "延续性",
  ]

  private static let translation = Translation(
    folder: TemplateFolder(path: shipped.path), log: ProblemLog())

  private static func spoken() throws -> Set<String> {
    var spoken: Set<String> = []
    for entry in shipped.sets {
      var set = try shipped.set(entry.id)
      Translation.change(&set) {
        spoken.insert($0)
        return $0
      }
    }
    return spoken.subtracting([""])
  }
}
