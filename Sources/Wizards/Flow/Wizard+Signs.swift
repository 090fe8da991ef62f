import Forms
import Texts

extension Wizard {
  /// What a command typed behind the text that stands in the line does; `nil` where it is none.
  ///
  /// The text must be as it was shown. `<` always goes back. Where the line would be an answer with the
  /// sign in it, it is asked for once more; a Chinese full stop or question mark ends a sentence.
  /// Nothing stands in the line where nothing is redrawn.
  mutating func hear(signBehindText line: String) -> [Effect]? {
    let shown = question.initial
    let position = standing.place.position
    guard !style.isPlain, !shown.isEmpty, line.hasPrefix(shown) else { return nil }
    let sign = String(line.dropFirst(shown.count)).trimmed
    guard let command = Command(sign), sign.count == 1 || command.isJump else { return nil }
    let isTravelling = standing.isTravelling && (command == .undo || command == .redo)
    switch command {
    case .sections: return nil
    case .back: break
    case .jump, .help, .skip, .leave, .edit, .undo, .redo:
      guard couldBeAnswer(line), !isTravelling else { break }
      return "。？".contains(sign) ? nil : refuse(Refusal(Phrases.sign(sign)), line: line)
    }
    return obey(command, line: line, behind: shown == content(of: position) ? "" : shown)
  }

  /// Whether a line would be taken as an answer of the present question.
  private func couldBeAnswer(_ line: String) -> Bool {
    let text = Command.literal(line)
    switch standing.place.position {
    case .cell(let cell): return (try? value(text, of: cell)) != nil
    case .paragraph: return true
    case .newRow(let list, _), .row(let list, _):
      guard let source = source(of: list), let group = presentGroup,
        let rest = try? categorized(text, in: list, group).text
      else { return false }
      return (try? values(of: rest, in: list, source, key: 0)) != nil
    case .sheets, .mending, .choosing, .pasting, .assigning, .explaining, .review:
      return false
    }
  }
}

extension Command {
  /// Whether it goes to a place that is named.
  fileprivate var isJump: Bool { if case .jump = self { true } else { false } }
}
