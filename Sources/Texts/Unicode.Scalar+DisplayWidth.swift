extension Unicode.Scalar {
  /// The terminal columns this character takes: 0, 1 or 2, as the C library counts under C.UTF-8.
  ///
  /// East Asian wide and full-width characters take 2; those of ambiguous width (`≥ — … “ ×`) take 1
  /// unless `AmbiguousWidth.isWide`;
  /// combining marks, format characters and controls take 0. An unassigned character, which the C
  /// library does not count, takes 1, or 2 in the planes kept for Chinese characters. O(1) for ASCII
  /// and common Chinese characters, O(log n) otherwise.
  package var displayWidth: Int {
    switch value {
    case 0x20..<0x7F: 1
    case 0x4E00...0x9FFF, 0xFF01...0xFF60: 2
    default: tableWidth
    }
  }

  private var tableWidth: Int {
    let width = tabulatedWidth
    return width == 1 && AmbiguousWidth.isWide && isAmbiguous ? 2 : width
  }

  /// Whether old Chinese character sets held this character, so that terminals may draw it wide.
  private var isAmbiguous: Bool {
    let spans = AmbiguousWidthTable.spans
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < spans.count && spans[low].contains(value)
  }

  /// Whether this is a control character (C0, DEL or C1); it has no width and must not be printed.
  package var isControl: Bool {
    value < 0x20 || (0x7F..<0xA0).contains(value)
  }

  /// The width found by halving the table.
  private var tabulatedWidth: Int {
    let changes = DisplayWidthTable.changes
    var low = 0
    var high = changes.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if changes[middle] >> 4 <= value { low = middle } else { high = middle }
    }
    return Int(changes[low] & 0xF)
  }
}
