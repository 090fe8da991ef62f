import Forms
import Foundation
import Rules
import Wizards

/// A conversation as text: lines with `›` are typed, lines with `$` start the program, all others
/// are what it says.
///
/// `⟨Ctrl-C⟩`, `⟨Ctrl-D⟩`, `⟨Ctrl-S⟩` and `⟨Esc⟩` end a typed line without Enter; `⟨存不上⟩` lets the
/// draft fail to be stored; an empty line takes the text that stands in it, `⟨清空⟩` empties it; `⟨粘贴⟩` makes the rest a pasted block, `⏎` its line breaks, `⇥` its Tabs.
struct Transcript {
  /// What is typed, in order: a command line, or a line at a question.
  let inputs: [String]

  init(_ text: String) {
    inputs = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      .compactMap { line in
        if line.hasPrefix("$ ") { return line }
        return Transcript.typed(line)
      }
  }

  /// What was typed on a line: what follows its last `› ` and the default in brackets.
  private static func typed(_ line: String) -> String? {
    guard let mark = line.lastIndex(of: "›") else { return nil }
    var rest = String(line[line.index(after: mark)...].dropFirst())
    if rest.hasPrefix("["), let end = rest.range(of: "] ") {
      rest = String(rest[end.upperBound...])
    }
    return rest
  }

  /// Plays the inputs and writes down everything that is seen.
  func play(style: ConversationStyle) -> Played {
    var player = Player(style: style)
    for input in inputs { player.take(input) }
    return Played(lines: player.lines, draft: player.draft, events: player.events)
  }

  struct Played {
    var lines: [String]
    var draft: Draft?
    var events: [Event]
  }
}

/// Performs the effects of an interview on a list of lines.
struct Player {
  let style: ConversationStyle
  var lines: [String] = []
  var draft: Draft?
  var events: [Event] = []
  private var wizard: Wizard?
  private var question: Question?
  private var failsToSave = false

  init(style: ConversationStyle) { self.style = style }

  mutating func take(_ input: String) {
    if input.hasPrefix("$ ") { return start(input) }
    guard let question else {
      lines.append("没有在问，却打了：\(input)")
      return
    }
    let input = input.isEmpty ? question.initial : input == "⟨清空⟩" ? "" : input
    lines.append(question.prompt + (input.isEmpty && !question.initial.isEmpty ? "⟨清空⟩" : input))
    failsToSave = input.hasSuffix("⟨存不上⟩")
    step(event(for: failsToSave ? String(input.dropLast("⟨存不上⟩".count)) : input))
  }

  private mutating func start(_ input: String) {
    lines.append(input)
    let words = input.split(separator: " ").map(String.init)
    let form = words.firstIndex(of: "--form").map { words[$0 + 1] }
    let isNew = words.contains("new")
    let id = isNew ? words[3] : draft?.set ?? ""
    guard let set = Sets.named(id) else {
      lines.append("没有读到套表 \(id)")
      return
    }
    let opened =
      isNew
      ? newDraft(of: set, isFromLast: words.contains("--from"))
      : draft ?? Draft(set: id, setVersion: 1)
    wizard = Wizard(set, draft: opened, form: form, style: style)
    step(.start(isNew ? .new : .resumed))
  }

  /// An empty draft, or one that goes on from the draft of the sitting before.
  private func newDraft(of set: TemplateSet, isFromLast: Bool) -> Draft {
    let empty = Draft(set: set.id, setVersion: set.version)
    guard isFromLast, let draft, let last = Sets.named(draft.set) else { return empty }
    let carried = CarryOver(
      from: Calculation(Plan(last), draft: draft), called: "去年", into: set)
    return Draft(
      set: set.id, setVersion: set.version, answers: carried.answers, lastYear: carried.lastYear)
  }

  private func event(for input: String) -> Event {
    for (key, make) in Player.keys where input.hasSuffix(key) {
      return make(String(input.dropLast(key.count)))
    }
    if input.hasPrefix("⟨粘贴⟩") {
      let block = input.dropFirst("⟨粘贴⟩".count).map { $0 == "⏎" ? "\n" : $0 == "⇥" ? "\t" : $0 }
      return .paste(block: String(block), typed: "")
    }
    return .line(input)
  }

  private static let keys: [(String, @Sendable (String) -> Event)] = [
    ("⟨Ctrl-C⟩", { .interrupt(typed: $0) }), ("⟨Ctrl-D⟩", { .end(typed: $0) }),
    ("⟨Ctrl-S⟩", { .save(typed: $0) }), ("⟨Esc⟩", { .back(typed: $0) }),
  ]

  private mutating func step(_ event: Event) {
    events.append(event)
    guard let effects = wizard?.step(event) else { return }
    question = nil
    for effect in effects {
      switch effect {
      case .save(let draft):
        if failsToSave {
          failsToSave = false
          return step(.saveFailed(reason: "磁盘满了"))
        }
        self.draft = draft
        self.draft?.changed = "2026-11-21T21:14:07+08:00"
      case .say(let said), .settle(let said), .refuse(let said): lines += said
      case .ask(let asked): question = asked
      case .leave(let farewell):
        lines += farewell.lines(file: "Drafts/试填.json    21:14:07", resume: "tianbao fill 试填")
        lines.append("$? \(farewell.reason.exitCode)")
      }
    }
  }
}
