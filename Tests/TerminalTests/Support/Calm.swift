import Terminals

extension PseudoTerminal {
  /// Whether the terminal is as a shell leaves it: cooked, cursor shown, pastes unmarked.
  var isCalm: Bool { isCooked && screen.showsCursor && !screen.bracketsPastes }

  /// The row the cursor is in.
  var line: String { screen.text[screen.cursorRow] }

  /// Changes the size and waits until the line is painted anew.
  func change(columns: Int, rows: Int = 24) throws {
    while receive(within: 0) {}
    let marks = screen.marks
    resize(columns: columns, rows: rows)
    try wait { $0.marks > marks }
  }

  /// Types lines, each with Enter once it is painted.
  func answer(_ lines: String...) throws {
    for line in lines {
      if !line.isEmpty { try type(line) }
      try type("\r")
    }
  }
}
