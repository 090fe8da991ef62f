import Texts

/// The page `tianbao(1)` of the manual, made of the same catalogue as the help.
///
/// Chinese has no spaces at which `man` could break a line, so lines are broken here.
struct ManualPage {
  private static let width = 64
  private var lines: [String] = []

  /// The page as `man` reads it.
  var text: String { lines.map { $0 + "\n" }.joined() }

  init() {
    lines = [".TH TIANBAO 1", ".nh", ".ad l"]
    section(said("名称"), [said("tianbao \\- 填报部门预算表和项目支出绩效目标表")])
    section(said("用法"), [said("tianbao [命令] [选项]")])
    lines.append(said(".SH 命令"))
    for usage in CommandUsage.all { describe(usage) }
    lines.append(said(".SH 各命令都有的选项"))
    for option in CommandUsage.common { describe(option) }
    lines.append(said(".SH 环境变量"))
    for option in CommandUsage.environment { describe(option) }
    lines.append(said(".SH 退出码"))
    for status in ExitStatus.allCases { item("\(status.rawValue)", status.words) }
  }

  private mutating func describe(_ usage: CommandUsage) {
    item(usage.synopsis, usage.summary)
    guard !usage.options.isEmpty else { return }
    lines.append(".RS")
    for option in usage.options { describe(option) }
    lines.append(".RE")
  }

  private mutating func describe(_ option: CommandUsage.Option) {
    item(option.flag, option.meaning)
  }

  private mutating func section(_ title: String, _ words: [String]) {
    lines += [".SH \(title)"] + words
  }

  /// A term in bold and what it means beneath it.
  private mutating func item(_ term: String, _ meaning: String) {
    lines += [".TP", ".B \"\(Self.escaped(term))\"", ".nf"]
    lines += meaning.wrapped(toWidth: Self.width).map(Self.escaped) + [".fi"]
  }

  /// A text in which nothing is obeyed.
  private static func escaped(_ text: String) -> String {
    let safe = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .replacing("\"", with: "\\(dq")
    return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
  }
}
