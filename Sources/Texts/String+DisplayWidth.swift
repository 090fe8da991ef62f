extension Character {
  /// The terminal columns this character takes with all its marks.
  package var displayWidth: Int {
    unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }
}

extension StringProtocol {
  /// The terminal columns this text takes on one line; 0 if empty. O(n).
  ///
  /// Controls count 0, so the text should have been made `visible` first.
  package var displayWidth: Int {
    unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }
}

extension String {
  /// The longest beginning that takes at most `width` columns; nothing is appended.
  ///
  /// A character and its marks stay together and a wide one is never split, so the result may be one
  /// column narrower. A width of 0 or less leaves no character that takes a column.
  package func clipped(toWidth width: Int) -> String {
    var room = width
    let end = indices.first { index in
      room -= self[index].displayWidth
      return room < 0
    }
    return end.map { String(self[..<$0]) } ?? self
  }

  /// This text with spaces up to exactly `width` columns; a longer text is clipped.
  ///
  /// A width below 0 counts as 0.
  package func padded(toWidth width: Int, alignment: TextAlignment = .leading) -> String {
    let text = clipped(toWidth: width)
    let missing = Swift.max(0, width - text.displayWidth)
    let before =
      switch alignment {
      case .leading: 0
      case .center: missing / 2
      case .trailing: missing
      }
    return String(repeating: " ", count: before) + text
      + String(repeating: " ", count: missing - before)
  }
}
