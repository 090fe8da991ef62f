import ArgumentParser
import Forms
import Templates
import Texts
import Wizards

/// Looks up 科目 by code, part of the name, or pinyin initials.
struct CodesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "codes", helpNames: [])

  @OptionGroup var common: CommonOptions
  @Argument var words: [String]

  func run() throws {
    let lists = try Workplace(common).codeLists()
    let named = words.first.flatMap { id in lists.first { $0.id == id } }
    let text = words.dropFirst(named == nil ? 0 : 1).joined(separator: " ")
    guard !text.isEmpty else { throw Failure(.usage, said("要查什么：tianbao codes TEXT")) }
    var isFound = false
    for list in named.map({ [$0] }) ?? lists {
      let search = CodeSearch(list: list, digits: [3, 5, 7])
      let entries = search.entries(for: text, limit: list.entries.count)
      isFound = isFound || !entries.isEmpty
      try Console.print(
        [said("\(list.name)（\(list.year) 年）：\(entries.count) 条")] + entries.map(line))
    }
    if !isFound { throw ExitStatus.findings }
  }

  private func line(_ entry: CodeEntry) -> String {
    let doubt = entry.certainty == .unconfirmed ? said("  未核实") : ""
    return "  \(entry.code.padded(toWidth: 8))\(entry.name)\(doubt)"
  }
}
