import Texts

/// The program's own help and usage errors; the argument parser's are English and never shown.
enum UsageText {
  /// What `--help` asks for: the whole program, or one command.
  static func help(for arguments: [String]) -> [String] {
    let name = arguments.first { !$0.hasPrefix("-") && $0 != "help" } ?? ""
    guard !name.isEmpty, let usage = CommandUsage.of(name) else { return overview }
    return parted(said("用法：\(usage.synopsis)")) + folded(usage.summary, 0)
      + table(usage.options + CommandUsage.common)
  }

  /// Why these arguments could not be understood, and how the command is used.
  static func complaint(about arguments: [String]) -> [String] {
    guard let first = arguments.first(where: { !$0.hasPrefix("-") }) else {
      return [wrongOption(in: arguments, of: nil) ?? said("用法不对"), overview[0]]
    }
    guard let usage = CommandUsage.of(first) else {
      let near = nearest(first, among: CommandUsage.all.map(\.name))
      return [said("没有叫“\(first)”的命令\(near)"), said("全部命令：tianbao --help")]
    }
    let reason = wrongOption(in: arguments, of: usage) ?? said("命令写得不完整或多了内容")
    return [reason, said("用法：\(usage.synopsis)"), said("说明：tianbao \(usage.name) --help")]
  }

  /// Why `--lang` could not be understood; `word` is empty if nothing stood behind it.
  static func complaint(aboutLanguage word: String) -> [String] {
    let known = Language.allCases.map(\.rawValue).joined(separator: said("、"))
    let reason =
      word.isEmpty ? said("“--lang”后面少了内容：zh|en") : said("“--lang”没有“\(word)”，有 \(known)")
    return [reason, overview[0]]
  }

  private static var overview: [String] {
    [said("用法：tianbao [命令] [选项]"), said("填报部门预算表和项目支出绩效目标表。"), ""]
      + CommandUsage.all.flatMap {
        parted("  \($0.synopsis)") + folded("      \($0.summary)", 6)
      }
      + table(CommandUsage.common)
  }

  private static func table(_ options: [CommandUsage.Option]) -> [String] {
    let width = (options.map(\.flag.displayWidth).max() ?? 0) + 2
    return options.flatMap { folded("  " + $0.flag.padded(toWidth: width) + $0.meaning, width + 2) }
  }

  /// How a command is typed, in lines of at most 80 columns that begin with an option.
  private static func parted(_ synopsis: String) -> [String] {
    var lines: [String] = []
    for (index, part) in synopsis.split(separator: " [").enumerated() {
      let option = index == 0 ? String(part) : "[" + part
      if let last = lines.last, (last + " " + option).displayWidth <= 80 {
        lines[lines.count - 1] = last + " " + option
      } else {
        lines.append(lines.isEmpty ? option : "      " + option)
      }
    }
    return lines
  }

  /// A line of at most 80 columns, continued behind `indent` spaces.
  private static func folded(_ line: String, _ indent: Int) -> [String] {
    line.displayWidth <= 80
      ? [line] : line.wrapped(toWidth: 80, indent: String(repeating: " ", count: indent))
  }

  private static func wrongOption(in arguments: [String], of usage: CommandUsage?) -> String? {
    let known = (usage?.options ?? []) + CommandUsage.common
    for (index, argument) in arguments.enumerated()
    where argument.hasPrefix("-") && argument.count > 1 {
      let name = String(argument.prefix { $0 != "=" })
      guard let option = known.first(where: { $0.name == name }) else {
        return said("没有叫“\(name)”的选项\(nearest(name, among: known.map(\.name)))")
      }
      if option.takesValue, argument == name, index == arguments.count - 1 {
        return said("“\(name)”后面少了内容：\(option.flag)")
      }
      let value =
        argument == name
        ? arguments.dropFirst(index + 1).first : String(argument.dropFirst(name.count + 1))
      if option.takesValue, let value, let values = usage?.values(of: name), !values.contains(value)
      {
        return said("“\(name)”没有“\(value)”，有 \(values.joined(separator: said("、")))")
      }
    }
    return nil
  }

  private static func nearest(_ text: String, among names: [String]) -> String {
    let close = names.compactMap { name in
      editDistance(text, name, limit: 3).map { (name: name, distance: $0) }
    }
    guard let best = close.min(by: { $0.distance < $1.distance }) else { return "" }
    return said("，是不是“\(best.name)”")
  }
}
