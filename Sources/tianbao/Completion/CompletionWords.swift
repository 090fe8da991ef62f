import ArgumentParser
import Drafts
import Forms
import Foundation
import Templates

/// What may be typed next on a command line, from the same catalogue as the help.
struct CompletionWords {
  /// The words behind `tianbao`; the last one is being typed and may be empty.
  private let words: [String]
  private let workplace: Workplace

  init(_ words: [String]) throws {
    // Some shells cut `--form=t2` in three.
    var line = words.enumerated().filter { $1 != "=" || $0 == words.count - 1 }.map(\.element)
    // The language may stand before the command.
    if line.first == "--lang", line.count > 2 { line.removeFirst(2) }
    if line.first?.hasPrefix("--lang=") == true, line.count > 1 { line.removeFirst() }
    self.words = line
    let folders = ["--drafts", "--templates"].flatMap { name -> [String] in
      guard let index = words.firstIndex(of: name), index + 2 < words.count else { return [] }
      return [name, words[index + 1]]
    }
    workplace = Workplace(try CommonOptions.parse(folders))
  }

  /// The candidates that begin as the last word does, in order; none where a file is meant.
  var candidates: [String] {
    let typed = words.last == "=" ? "" : words.last ?? ""
    return all(typed).filter { $0.hasPrefix(typed) }
  }

  private func all(_ typed: String) -> [String] {
    let before = words.dropLast()
    let usage = before.first.flatMap(CommandUsage.of)
    let options = (usage?.options ?? []) + CommandUsage.common
    if let option = options.first(where: { $0.name == before.last && $0.takesValue }) {
      let placeholders = option.placeholder.split(separator: "|").map(String.init)
      return usage?.values(of: option.name) ?? placeholders.flatMap { named($0, usage) }
    }
    guard let usage else {
      return typed.hasPrefix("-")
        ? options.map(\.name) : CommandUsage.all.map(\.name).filter { !$0.isEmpty }
    }
    if typed.hasPrefix("-") { return options.map(\.name).filter { !before.contains($0) } }
    return usage.positions(arguments(of: usage).count).flatMap { named($0, usage) }
  }

  /// The words of the command that are neither options nor their values, without the one being typed.
  private func arguments(of usage: CommandUsage) -> [String] {
    let options = usage.options + CommandUsage.common
    var (arguments, isValue) = ([String](), false)
    for word in words.dropFirst().dropLast() {
      if isValue {
        isValue = false
      } else if word.hasPrefix("-"), word != "-" {
        isValue = options.contains { $0.name == word && $0.takesValue }
      } else {
        arguments.append(word)
      }
    }
    return arguments
  }

  /// What a placeholder of the help stands for; a word in small letters stands for itself.
  private func named(_ placeholder: String, _ usage: CommandUsage?) -> [String] {
    switch placeholder {
    case "SET": workplace.sets.map(\.id)
    case "DRAFT", "A", "B": (try? workplace.store.list())?.map(\.name) ?? []
    case "FORM": usage.map(forms) ?? []
    case placeholder.lowercased(): [placeholder]
    default: []
    }
  }

  /// The forms of the set, or of the draft, that the line names.
  private func forms(_ usage: CommandUsage) -> [String] {
    guard let first = arguments(of: usage).first else { return [] }
    let id = usage.positions(0).contains("SET") ? first : try? workplace.read(first).set
    return id.flatMap { try? workplace.set($0) }?.forms.map(\.id) ?? []
  }
}
