import Forms
import Texts

/// The sentences of the templates in English: `languages/en.tsv`, one line a sentence.
///
/// Hints, helps and the words of rules are spoken; labels, names and bases are official and stay as
/// they are. What has no line stays Chinese, and so does everything where there is no such file.
struct Translation {
  /// English by Chinese; `\n` stands for a new line.
  let sentences: [String: String]

  /// Reads the file; problems go to the log.
  init(folder: TemplateFolder, log: ProblemLog) {
    let file = "languages/en.tsv"
    var sentences: [String: String] = [:]
    if let text = folder.textIfAny(of: file, log: log) {
      let table = Table(text, file: file, log: log)
      table.check(required: ["chinese", "english"], optional: [], log: log)
      for row in table.rows {
        let (chinese, english) = (row.cell("chinese"), row.cell("english"))
        if sentences.updateValue(Self.lines(english.text), forKey: Self.lines(chinese.text)) != nil
        {
          log.add(.duplicate(.line, chinese.text), at: chinese.place)
        }
        if english.text.isEmpty {
          log.add(.expected(Noun.line.description, found: ""), at: english.place)
        }
      }
    }
    self.sentences = sentences
  }

  private static func lines(_ text: String) -> String { text.replacing(#"\n"#, with: "\n") }

  /// Puts every sentence of a set into English.
  func apply(to set: inout TemplateSet) {
    Self.change(&set) { sentences[$0] ?? $0 }
  }

  /// Changes every sentence of a set that is spoken.
  static func change(_ set: inout TemplateSet, by spoken: (String) -> String) {
    for form in set.forms.indices { change(&set.forms[form], by: spoken) }
    for rule in set.rules.indices { set.rules[rule].words = spoken(set.rules[rule].words) }
    for passage in set.passages.indices { change(&set.passages[passage], by: spoken) }
  }

  private static func change(_ form: inout Form, by spoken: (String) -> String) {
    form.hint = spoken(form.hint)
    for rule in form.rules.indices { form.rules[rule].words = spoken(form.rules[rule].words) }
    for block in form.blocks.indices {
      for column in form.blocks[block].columns.indices {
        guard let help = form.blocks[block].columns[column].help else { continue }
        form.blocks[block].columns[column].help = Help(
          meaning: spoken(help.meaning), origin: spoken(help.origin), example: help.example)
      }
    }
  }

  private static func change(_ passage: inout Passage, by spoken: (String) -> String) {
    for relation in passage.relations.indices {
      passage.relations[relation].words = spoken(passage.relations[relation].words)
    }
    for sheets in passage.sheets.indices {
      passage.sheets[sheets].words = spoken(passage.sheets[sheets].words)
    }
    for fragment in passage.fragments.indices {
      if case .never(let rule, let words) = passage.fragments[fragment].need {
        passage.fragments[fragment].need = .never(rule: rule, words: spoken(words))
      }
    }
  }
}
