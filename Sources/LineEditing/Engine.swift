import CEditShim
import Glibc

/// The line editor library: a line, a cursor, key maps and histories, drawing nothing.
///
/// It asks its owner for every key; the owner may change the line between two keys.
final class Engine {
  private let line: OpaquePointer

  /// Opens an engine on a terminal; nil if there is no memory or no descriptor left.
  ///
  /// The owner is kept unretained and must outlive the engine.
  init?(
    input: Int32, output: Int32, reader: edit_reader, owner: AnyObject, obeysEditrc: Bool
  ) {
    edit_use_utf8()
    let pointer = Unmanaged.passUnretained(owner).toOpaque()
    guard let line = edit_open("tianbao", input, output, reader, pointer, obeysEditrc) else {
      return nil
    }
    self.line = line
    for key in ProxyKey.allCases { edit_bind(line, key.scalar.value, key.command) }
  }

  deinit { edit_close(line) }

  /// Edits one line until Enter; nil if the reader ended it otherwise.
  func edit(with history: [String]) -> String? {
    let memory = edit_new_history(line, Int32(clamping: history.count + 1))
    defer { if let memory { edit_free_history(line, memory) } }
    if let memory { for old in history { edit_enter_history(memory, Self.wide(old)) } }
    var count: Int32 = 0
    guard let found = el_wgets(line, &count), count > 0 else { return nil }
    let scalars = UnsafeBufferPointer(start: found, count: Int(count)).compactMap(Self.scalar)
    return String(
      String.UnicodeScalarView(scalars.last == "\n" ? scalars.dropLast() : scalars[...]))
  }

  /// Whether keys mean what they mean in vi.
  var isVi: Bool { edit_is_vi(line) }

  /// The mode of the terminal while a line is edited, or that between two lines.
  func setRaw(_ isRaw: Bool) { edit_set_raw(line, isRaw) }

  /// Gives the terminal to whoever is in front while the program is stopped.
  func lendTerminal() { edit_lend_terminal(line) }

  /// Learns the size of the terminal anew.
  func resize() { el_resize(line) }
}

extension Engine {
  /// The line and its cursor.
  ///
  /// Some commands of vi leave the cursor outside the line; it is brought back first.
  var state: LineState {
    guard let view = el_wline(line)?.pointee, let first = view.buffer, let end = view.lastchar,
      let cursor = view.cursor
    else { return LineState() }
    if cursor < first || cursor > end { el_cursor(line, Int32(clamping: first - cursor)) }
    let text = UnsafeBufferPointer(start: first, count: max(0, end - first))
      .compactMap(Self.scalar)
    return LineState(text: text, cursor: min(max(0, cursor - first), text.count))
  }

  /// Puts text in at the cursor.
  func insert(_ text: some Sequence<Unicode.Scalar>) {
    let wide = text.map { wchar_t(bitPattern: $0.value) } + [0]
    if wide.count > 1 { el_winsertstr(line, wide) }
  }

  /// Puts another line and cursor in the place of the present ones.
  func replace(with state: LineState) {
    let present = self.state
    el_cursor(line, Int32(clamping: present.text.count - present.cursor))
    if !present.text.isEmpty { el_deletestr(line, Int32(clamping: present.text.count)) }
    insert(state.text)
    el_cursor(line, -Int32(clamping: state.text.count - state.cursor))
  }

  private static func scalar(_ wide: wchar_t) -> Unicode.Scalar? {
    Unicode.Scalar(UInt32(bitPattern: wide))
  }

  private static func wide(_ text: String) -> [wchar_t] {
    text.unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
  }
}
