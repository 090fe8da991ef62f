/// Keys that no one can type, each bound to a command of the engine.
///
/// Control sequences are read as a whole and given to the engine as one of these, so that no part
/// of an unknown sequence ever lands in the line.
enum ProxyKey: UInt8, CaseIterable {
  case left = 0x82
  case right, older, newer, start, end, delete, deleteBefore
  case wordLeft, wordRight, deleteWord, deleteWordBefore

  /// The character the engine is given.
  var scalar: Unicode.Scalar { Unicode.Scalar(rawValue) }

  /// The command it is bound to.
  var command: String {
    switch self {
    case .left: "ed-prev-char"
    case .right: "ed-next-char"
    case .older: "ed-prev-history"
    case .newer: "ed-next-history"
    case .start: "ed-move-to-beg"
    case .end: "ed-move-to-end"
    case .delete: "ed-delete-next-char"
    case .deleteBefore: "ed-delete-prev-char"
    case .wordLeft: "ed-prev-word"
    case .wordRight: "em-next-word"
    case .deleteWord: "em-delete-next-word"
    case .deleteWordBefore: "ed-delete-prev-word"
    }
  }
}

extension ProxyKey {
  /// The key a control sequence stands for; nil for one that means nothing here.
  init?(sequence: String) {
    switch sequence {
    case "[D", "OD": self = .left
    case "[C", "OC": self = .right
    case "[A", "OA": self = .older
    case "[B", "OB": self = .newer
    case "[H", "OH", "[1~", "[7~": self = .start
    case "[F", "OF", "[4~", "[8~": self = .end
    case "[3~": self = .delete
    case "[1;5D", "[5D", "Od", "[1;3D": self = .wordLeft
    case "[1;5C", "[5C", "Oc", "[1;3C": self = .wordRight
    case "[3;5~", "[3^": self = .deleteWord
    default: return nil
    }
  }

  /// The key that another one held with Alt stands for.
  init?(alt scalar: Unicode.Scalar) {
    switch scalar {
    case "b", "B": self = .wordLeft
    case "f", "F": self = .wordRight
    case "d", "D": self = .deleteWord
    case "\u{7F}", "\u{8}": self = .deleteWordBefore
    default: return nil
    }
  }
}
