import Texts

/// What a line means besides an answer. Commands are commands only when alone on the line.
enum Command: Hashable {
  /// `<`
  case back
  /// `?`
  case help
  /// `s`
  case skip
  /// `.`
  case leave
  /// `u`
  case undo
  /// `U`
  case redo
  /// `e`
  case edit
  /// `/` alone
  case sections
  /// `/` and where to
  case jump(String)

  /// The command a line is, also as a Chinese input method writes it; `nil` is an answer.
  ///
  /// A leading space, and a command sign written twice, make it an answer.
  init?(_ line: String) {
    guard let first = line.first, !first.isWhitespace else { return nil }
    let line = line.trimmed
    switch line.commandFolded {
    case "<": self = .back
    case "?": self = .help
    case "s", "S": self = .skip
    case "e", "E": self = .edit
    case ".": self = .leave
    case "u": self = .undo
    case "U": self = .redo
    case "/": self = .sections
    default:
      guard String(first).commandFolded == "/" else { return nil }
      let place = String(line.dropFirst())
      guard String(place.prefix(1)).commandFolded != "/" else { return nil }
      self = .jump(place.trimmed)
    }
  }

  /// The answer a line gives that is no command: `..` is `.`, ` s` is `s`.
  static func literal(_ line: String) -> String {
    let text = line.trimmed
    guard let first = line.first, !first.isWhitespace else { return text }
    let folded = text.commandFolded
    if ["..", "<<", "??"].contains(folded) || folded.hasPrefix("//") {
      return String(text.dropFirst())
    }
    return text
  }
}
