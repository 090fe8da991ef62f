import Texts

/// Turns frames into the bytes that bring a terminal from the last frame to the next.
///
/// Only the rows that changed are written, each from its first changed character on; a frame equal
/// to the last one takes no bytes. It uses CSI A, C, J, K and m, and shows or hides the cursor.
struct Painter {
  /// What is on the screen, nil if nothing was painted since the line began.
  private var shown: FrameRows?
  private var columns = 80
  private let usesColor: Bool
  /// The rows of the screen that the line finished last takes.
  private(set) var finishedRows = 0

  /// A painter before its first frame; without colour the present choice is not reversed.
  init(usesColor: Bool = true) { self.usesColor = usesColor }

  /// The bytes that show a frame.
  mutating func paint(_ frame: Frame) -> [UInt8] {
    let next = FrameRows(frame)
    defer { shown = next }
    columns = frame.size.columns
    guard next != shown else { return [] }
    var bytes = Bytes()
    if next.rows == shown?.rows {
      bytes.move(from: shown?.cursorRow ?? 0, to: next.cursorRow)
      bytes.place(at: next.cursorColumn)
      return bytes.all
    }
    bytes.add("\u{1B}[?25l")
    bytes.move(from: shown?.cursorRow ?? 0, to: 0)
    bytes.add("\r")
    write(next, to: &bytes)
    bytes.move(from: next.rows.count - 1, to: next.cursorRow)
    bytes.place(at: next.cursorColumn)
    bytes.add("\u{1B}[?25h")
    return bytes.all
  }

  /// The bytes that show the finished line alone and go to the row below it.
  mutating func finish(_ frame: Frame) -> [UInt8] {
    var last = frame
    last.beneath = []
    last.cursor = nil
    let bytes = paint(last) + Array("\r\n".utf8)
    finishedRows = shown?.lineCount ?? 0
    shown = nil
    return bytes
  }

  /// Forgets the screen: the next frame is painted where the cursor is.
  mutating func forget() { shown = nil }

  /// The bytes that erase what is shown, even if a new width has wrapped it; then it is forgotten.
  mutating func erase(newColumns: Int? = nil) -> [UInt8] {
    guard let old = shown else { return [] }
    let width = ScreenSize(columns: newColumns ?? columns).columns
    let above = old.rows.prefix(old.cursorRow).reduce(0) { $0 + max(1, ceil($1.width, width)) }
    // A cursor behind the last character does not open a row of its own where the width shrinks.
    let column = min(old.cursorColumn, max(0, old.rows[old.cursorRow].width - 1))
    var bytes = Bytes()
    bytes.move(from: above + column / width, to: 0)
    bytes.add("\r\u{1B}[J")
    shown = nil
    return bytes.all
  }

  private func ceil(_ cells: Int, _ width: Int) -> Int { (cells + width - 1) / width }
}

extension Painter {
  private func write(_ next: FrameRows, to bytes: inout Bytes) {
    let old = shown?.rows ?? []
    for (index, row) in next.rows.enumerated() {
      if index > 0 { bytes.add("\r\n") }
      if index >= old.count {
        write(row, from: 0, to: &bytes)
      } else if row != old[index] {
        write(row, from: common(row, old[index]), to: &bytes)
      }
      if index == next.rows.count - 1, old.count > next.rows.count {
        bytes.add("\r\n\u{1B}[J\u{1B}[A")
      }
    }
  }

  /// The characters two rows begin with alike, none where they are shown differently.
  private func common(_ row: FrameRow, _ old: FrameRow) -> Int {
    guard row.isReversed == old.isReversed else { return 0 }
    return zip(row.scalars, old.scalars).prefix { $0 == $1 }.count
  }

  private func write(_ row: FrameRow, from start: Int, to bytes: inout Bytes) {
    let kept = row.scalars.prefix(start).reduce(0) { $0 + $1.displayWidth }
    if kept > 0 { bytes.add("\u{1B}[\(kept)C") }
    let isReversed = row.isReversed && usesColor
    if isReversed { bytes.add("\u{1B}[7m") }
    bytes.add(row.scalars.dropFirst(start))
    if isReversed { bytes.add("\u{1B}[m") }
    if row.width < columns { bytes.add("\u{1B}[K") }
  }
}
