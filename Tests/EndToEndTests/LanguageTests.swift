import Foundation
import Publications
import Testing
import Texts

@testable import tianbao

/// English for those who ask for it, Chinese for everybody else.
@Suite struct LanguageTests {
  private static let choices:
    [(arguments: String, variables: [String: String], language: Language, rest: String)] = [
      ("check a", [:], .chinese, "check a"), ("check a", ["LANG": ""], .chinese, "check a"),
      ("", ["LANG": "C"], .chinese, ""), ("", ["LANG": "C.UTF-8"], .chinese, ""),
      ("", ["LC_ALL": "POSIX", "LANG": "en_US.UTF-8"], .chinese, ""),
      ("", ["LANG": "zh_CN.UTF-8"], .chinese, ""), ("", ["LANG": "zh_TW"], .chinese, ""),
      ("", ["LANG": "en_US.UTF-8"], .english, ""), ("", ["LC_MESSAGES": "de_DE"], .english, ""),
      ("", ["LC_ALL": "en_GB", "LANG": "zh_CN.UTF-8"], .english, ""),
      ("", ["TIANBAO_LANG": "zh", "LC_ALL": "en_GB"], .chinese, ""),
      ("", ["TIANBAO_LANG": "en", "LANG": "zh_CN.UTF-8"], .english, ""),
      ("--lang en check a", [:], .english, "check a"),
      ("check --lang=en a", [:], .english, "check a"),
      ("check a --lang zh", ["LANG": "en_US.UTF-8"], .chinese, "check a"),
      ("completion words --lang e", [:], .chinese, "completion words --lang e"),
    ]

  @Test(arguments: choices.indices)
  func asksTheOptionThenTheEnvironment(_ index: Int) {
    let (arguments, variables, language, rest) = Self.choices[index]
    let choice = LanguageChoice(arguments.split(separator: " ").map(String.init)) { variables[$0] }
    #expect(choice.language == language && choice.unknown == nil)
    #expect(choice.arguments.joined(separator: " ") == rest)
  }

  @Test(arguments: ["check --lang fr", "check --lang=", "--lang"])
  func refusesALanguageItDoesNotSpeak(_ line: String) throws {
    let run = try Desk().run(line)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.words.hasPrefix("“--lang”"))
  }

  @Test(arguments: [
    ("en_US.UTF-8", "usage:"), ("zh_CN.UTF-8", "用法："), ("C", "用法："), ("", "用法："),
  ])
  func speaksAsTheLocaleSays(_ locale: String, _ word: String) throws {
    let run = try Desk().run(["--help"], environment: ["LANG": locale])
    #expect(run.output.hasPrefix(word))
  }

  private static let commands: [(line: String, status: Int32, begins: String)] = [
    ("--help", 0, "usage: tianbao"), ("check --help", 0, "usage: tianbao check DRAFT...|-"),
    ("list", 0, "draft"), ("templates", 0, "guyuan-2024"), ("manual", 0, ".TH TIANBAO 1"),
    ("templates show shizuishan-2024", 0, "shizuishan-2024"), ("rules shizuishan-2024", 0, ""),
    ("codes xzyx", 0, ""), ("completion bash", 0, "# tianbao: Tab completion"),
    ("check half", 0, ""), ("render half", 1, ""), ("diff half half", 0, "half and half are"),
    ("chek half", 64, "there is no command “chek”; did you mean “check”?"),
    ("check nothing", 66, "there is no /"),
    ("render half --form t99", 64, "there is no table “t99”"),
    ("new nowhere", 66, "there is no set “nowhere”"),
    ("check --format", 64, "something is lacking"),
  ]

  /// Help stays within a screen of 80 columns, whatever the language.
  @Test(arguments: ["en", "zh"])
  func foldsItsHelp(_ language: String) throws {
    let desk = try Desk()
    for command in [""] + CommandUsage.all.map({ $0.name + " " }) {
      let run = try desk.run(command + "--help --lang " + language)
      for line in run.output.split(separator: "\n") {
        #expect(String(line).displayWidth <= 80, "\(command): \(line)")
      }
    }
  }

  @Test(arguments: commands.indices)
  func saysNothingInChineseButData(_ index: Int) throws {
    let (line, status, begins) = Self.commands[index]
    let desk = try Desk()
    let answers = "固原市人民政府办公室\n1\n\n"
    try desk.run("new guyuan-2025 --draft half --answers -", input: answers)
    let run = try desk.run(line + " --lang en")
    #expect(run.status == status)
    #expect(run.all.hasPrefix(begins))
    #expect(ChineseData.foreign(to: run.all, besides: Self.spokenOf) == [])
  }

  /// What was entered, and what is typed or printed in Chinese whatever the language.
  private static let spokenOf = ["固原市人民政府办公室", "草稿", "有没有", "公开检查", "表式"]

  @Test func holdsAPlainSittingInEnglish() throws {
    let desk = try Desk()
    let lines = [
      "固原市人民政府办公室", "8", "1", "not a day", "", "?", "/have", "1", "2", "/spending",
      "2010301 600 650 -", "2010302 9x", "2010302 100 150 86.15", "d 9", "m 2 1", "c 1", "u", "U",
      "/basic", "30101 500", "2 3", "/nowhere", "/", "15", "s", "/核对", "n", "99", "v", "y",
      "e", "k", "z", ".",
    ]
    let run = try desk.run(
      ["--lang", "en", "new", "guyuan-2025", "--draft", "half", "--plain"],
      input: Data(lines.map { $0 + "\n" }.joined().utf8))
    #expect(run.status == 0)
    #expect(run.all.contains("amounts in wan yuan"))
    #expect(run.all.contains("“not a day” is no date"))
    #expect(run.all.contains("Saved. Stopped at “"))
    #expect(run.all.contains("go on with: tianbao fill half"))
    #expect(ChineseData.foreign(to: run.all, besides: Self.spokenOf) == [])
    let chinese = try Desk()
    try chinese.run(
      ["new", "guyuan-2025", "--draft", "half", "--plain"],
      input: Data(lines.map { $0 + "\n" }.joined().utf8))
    #expect(try desk.answers(of: "half") == chinese.answers(of: "half"))
  }

  @Test func takesEnglishWordsForWhatIsTypedInChinese() throws {
    let lines = [
      "/have", "2", "2", "2", "2", "2", "2", "", "/spending", "yuan", "2010301 600 650 -",
    ]
    var drafts: [String] = []
    for word in ["yuan", "元", "wan"] {
      let words = lines.map { $0 == "yuan" ? word : $0 }
      let desk = try Desk()
      let input = words.map { $0 + "\n" }.joined()
      try desk.run("new guyuan-2025 --draft half --answers -", input: input)
      drafts.append(try desk.answers(of: "half"))
    }
    #expect(drafts[0] == drafts[1] && drafts[0] != drafts[2])
  }
}
