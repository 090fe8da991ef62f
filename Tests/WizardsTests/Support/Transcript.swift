import Drafts
import Forms
import Foundation
import Rules
import Wizards

/// A conversation as text: lines with `›` are typed, lines with `$` start the program, all others
/// are what it says.
///
/// `⟨Ctrl-C⟩`, `⟨Ctrl-D⟩`, `⟨Ctrl-S⟩`, `⟨Ctrl-V⟩`, `⟨结束⟩` and `⟨Esc⟩` end a typed line without Enter;
/// `⟨存不上⟩` lets the draft fail to be stored; an empty line takes the text that stands in it, `⟨清空⟩`
/// empties it; `⟨草稿⟩` has the draft that the next one begins with; `⟨Tab⟩` takes the first of what is then offered, and what follows goes where the cursor
/// is. Behind `⟨粘贴⟩` stands a pasted block, behind `⟨编辑⟩` a text that was edited, `⏎` their line
/// breaks, `⇥` their Tabs; `⟨没改⟩` brings none back. `⟨字⟩` marks a text in which `⟨尖⟩`, `⟨开⟩` and
/// `⟨关⟩` stand for `›`, `⟨` and `⟩`. `tianbao new --record` writes such a file.
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
  /// A text that is being edited.
  private var manuscript: Manuscript?
  private var failsToSave = false
  /// What the next new draft begins with.
  private var begun: Draft?

  init(style: ConversationStyle) { self.style = style }

  mutating func take(_ input: String) {
    if input.hasPrefix("$ ") { return start(input) }
    if let draft = input.parted(by: "⟨草稿⟩")?.1 { return begin(with: draft) }
    if let manuscript { return bringBack(input, manuscript) }
    guard let question else {
      lines.append("没有在问，却打了：\(input)")
      return
    }
    let input = input.isEmpty ? question.initial : input == "⟨清空⟩" ? "" : input
    lines.append(question.prompt + (input.isEmpty && !question.initial.isEmpty ? "⟨清空⟩" : input))
    if let (typed, rest) = input.parted(by: "⟨Tab⟩") { return complete(typed, rest) }
    failsToSave = input.hasSuffix("⟨存不上⟩")
    step(event(for: failsToSave ? String(input.dropLast("⟨存不上⟩".count)) : input))
  }

  /// Shows what Tab offers, takes the first of it, and enters the line.
  private mutating func complete(_ typed: String, _ rest: String) {
    if wizard?.wantsBank == true { wizard?.bank = Sets.bank }
    let offered = wizard?.candidates(typed) ?? []
    lines += offered.map { "  " + $0.label }
    guard let first = offered.first else { return step(.line(typed + rest)) }
    let place = first.cursor ?? first.replacement.count
    let line = first.replacement.prefix(place) + rest + first.replacement.dropFirst(place)
    lines.append("  → " + line)
    step(.line(String(line)))
  }

  /// Keeps the draft that the next new one begins with, written out as its file is.
  private mutating func begin(with text: String) {
    lines.append("› ⟨草稿⟩" + text)
    begun = try? DraftCoding.draft(from: Array(Player.block(text).utf8), path: "")
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
    if let begun, isFromLast { return begun }
    guard isFromLast, let draft, let last = Sets.named(draft.set) else { return empty }
    let carried = CarryOver(
      from: Calculation(Plan(last), draft: draft), called: "去年", into: set)
    return Draft(
      set: set.id, setVersion: set.version, answers: carried.answers, lastYear: carried.lastYear)
  }

  private mutating func bringBack(_ input: String, _ manuscript: Manuscript) {
    lines.append("› " + input)
    let isEdited = input.hasPrefix("⟨编辑⟩")
    let rest = String(input.dropFirst("⟨编辑⟩".count))
    step(
      isEdited
        ? .edited(manuscript.scope, Player.block(rest))
        : .notEdited(reason: rest.isEmpty ? nil : rest))
  }

  private func event(for input: String) -> Event {
    if let range = input.range(of: "⟨粘贴⟩") {
      return .paste(
        block: Player.block(String(input[range.upperBound...])),
        typed: Player.plain(String(input[..<range.lowerBound])))
    }
    for (key, make) in Player.keys where input.hasSuffix(key) {
      return make(Player.plain(String(input.dropLast(key.count))))
    }
    return .line(Player.plain(input))
  }

  /// A text in which signs of the notation were spelt out, or as it is.
  private static func plain(_ text: String) -> String {
    text.hasPrefix("⟨字⟩") ? unspelt(String(text.dropFirst("⟨字⟩".count))) : text
  }

  private static func block(_ text: String) -> String {
    unspelt(text.replacing("⏎", with: "\n").replacing("⇥", with: "\t"))
  }

  private static func unspelt(_ text: String) -> String {
    text.replacing("⟨尖⟩", with: "›").replacing("⟨开⟩", with: "⟨").replacing("⟨关⟩", with: "⟩")
  }

  private static let keys: [(String, @Sendable (String) -> Event)] = [
    ("⟨Ctrl-C⟩", { .interrupt(typed: $0) }), ("⟨Ctrl-D⟩", { .end(typed: $0) }),
    ("⟨Ctrl-S⟩", { .save(typed: $0) }), ("⟨Esc⟩", { .back(typed: $0) }),
    ("⟨Ctrl-V⟩", { .pasteHelp(typed: $0) }), ("⟨结束⟩", { .terminated(typed: $0) }),
  ]

  private mutating func step(_ event: Event) {
    events.append(event)
    guard let effects = wizard?.step(event) else { return }
    (question, manuscript) = (nil, nil)
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
      case .edit(let text): manuscript = text
      case .show(let form): lines.append("⟨看表 \(form ?? "")⟩")
      case .export: lines.append("⟨出表⟩")
      case .leave(let farewell):
        lines += farewell.lines(file: "Drafts/试填.json    21:14:07", resume: "tianbao fill 试填")
        lines.append("$? \(farewell.reason.exitCode)")
      }
    }
  }
}

extension String {
  /// What stands before and behind the first of these words, `nil` if they do not stand here.
  fileprivate func parted(by words: String) -> (String, String)? {
    range(of: words).map { (String(self[..<$0.lowerBound]), String(self[$0.upperBound...])) }
  }
}
