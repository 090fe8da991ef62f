import CEditShim
import Glibc

extension TerminalEditor {
  /// Called by the library for every key: 1 and the key, or 0 to leave the line.
  static func key(
    for engine: OpaquePointer?, into place: UnsafeMutablePointer<wchar_t>?
  ) -> Int32 {
    guard let owner = edit_owner(engine), let place else { return 0 }
    let editor = Unmanaged<TerminalEditor>.fromOpaque(owner).takeUnretainedValue()
    guard let scalar = editor.nextKey() else { return 0 }
    place.pointee = wchar_t(bitPattern: scalar.value)
    return 1
  }

  /// The next key for the library; nil once the line has ended.
  private func nextKey() -> Unicode.Scalar? {
    guard let engine, session.outcome == nil else { return nil }
    if session.isFresh {
      session.isFresh = false
      engine.replace(with: LineState(session.field.initial, cursor: session.field.cursor))
    }
    while session.outcome == nil {
      if !session.queue.isEmpty { return session.queue.removeFirst() }
      session.last = engine.state
      if !isSearching { session.undo.keep(session.last) }
      if !keys.hasPending { paint() }
      if let scalar = answer(to: keys.next(), engine) { return scalar }
    }
    return nil
  }

  private func answer(to key: Key, _ engine: Engine) -> Unicode.Scalar? {
    if key == .scalar("\t") || key == .sequence("[Z") {
      complete(backwards: key != .scalar("\t"), engine)
      return nil
    }
    let cycle = session.cycle
    session.cycle = nil
    switch key {
    case .scalar(let scalar): return answer(to: scalar, engine)
    case .sequence("[5~"): session.outcome = .back(typed: typed)
    case .sequence(let sequence): return ProxyKey(sequence: sequence)?.scalar
    case .alt(let scalar): return alt(scalar)
    case .escape: return escape(cycle, engine)
    case .paste(let text): paste(text, engine)
    case .signal(let number):
      session.cycle = cycle
      heed(number, engine)
    case .end: session.outcome = .end(typed: typed, cursor: cursor)
    }
    return nil
  }

  private func answer(to scalar: Unicode.Scalar, _ engine: Engine) -> Unicode.Scalar? {
    switch scalar {
    case "\u{03}": session.outcome = .interrupt(typed: typed, cursor: cursor)
    case "\u{13}": session.outcome = .save(typed: typed, cursor: cursor)
    case "\u{16}": session.outcome = .pasteHelp(typed: typed, cursor: cursor)
    case "\u{04}" where session.last.text.isEmpty: session.outcome = .end(typed: "")
    case "\u{04}": return ProxyKey.delete.scalar
    case "\u{1A}" where isSearching, "\u{1F}" where isSearching: return nil
    case "\u{1A}", "\u{1F}": session.undo.undo().map(engine.replace)
    case "\u{0C}": Poll.write(painter.erase(), to: output)
    case "\0", "\u{1C}": return nil
    case "\n", "\u{7F}", "\u{01}"..."\u{1E}": return scalar
    default: return scalar.isTypeable ? scalar : nil
    }
    return nil
  }

  /// Whether the library searches the history; it shows the search below the line then.
  private var isSearching: Bool { session.last.text.contains("\n") }

  /// The text that stands in the line; a search in the history shows below it and is left out.
  private var typed: String {
    LineState(text: Array(session.last.text.prefix { $0 != "\n" })).string
  }

  /// Where the cursor stands in that text; nil at its end.
  private var cursor: Int? {
    isSearching || session.last.cursor == session.last.text.count ? nil : session.last.cursor
  }

  private func alt(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard session.isVi else { return ProxyKey(alt: scalar)?.scalar }
    session.queue = [scalar]
    return "\u{1B}"
  }

  private func escape(_ cycle: CompletionCycle?, _ engine: Engine) -> Unicode.Scalar? {
    if let cycle {
      engine.replace(with: cycle.original)
    } else if session.isVi || isSearching {
      return "\u{1B}"
    } else {
      session.outcome = .back(typed: typed)
    }
    return nil
  }

  /// Takes a block as the outcome, one cell or one line of text into the line.
  ///
  /// While the library searches, the line is its own: text put in there would leave it with pointers
  /// into a buffer that is no more.
  private func paste(_ block: String, _ engine: Engine) {
    let text = block.last == "\n" ? String(block.dropLast()) : block
    if text.contains(where: { $0 == "\t" || $0 == "\n" }) {
      session.outcome = .paste(block: block, typed: typed)
    } else if !isSearching {
      engine.insert(text.unicodeScalars.filter(\.isTypeable))
    }
  }

  private func complete(backwards: Bool, _ engine: Engine) {
    if isSearching { return }
    if session.cycle == nil {
      let choices = session.assist.candidates(typed)
      session.cycle = CompletionCycle(choices, from: session.last, backwards: backwards)
    } else {
      session.cycle?.advance(backwards: backwards)
    }
    guard let cycle = session.cycle else { return }
    engine.replace(with: cycle.state)
    if cycle.isSettled { session.cycle = nil }
  }
}

// MARK: - Signals

extension TerminalEditor {
  private func heed(_ number: Int32, _ engine: Engine) {
    switch number {
    case SIGWINCH:
      engine.resize()
      Poll.write(painter.erase(newColumns: columns), to: output)
    case SIGTSTP: suspend(engine)
    case SIGCONT:
      engine.setRaw(false)
      engine.setRaw(true)
      painter.forget()
      Poll.write(Array("\r\u{1B}[?2004h".utf8), to: output)
    case SIGINT: session.outcome = .interrupt(typed: typed, cursor: cursor)
    default:
      session.outcome = .terminated(signal: number, typed: typed, cursor: cursor)
    }
  }

  /// Stops the program; the signal CONT that wakes it is heeded next.
  private func suspend(_ engine: Engine) {
    Poll.write(painter.finish(frame) + Array("\u{1B}[?2004l".utf8), to: output)
    engine.lendTerminal()
    kill(getpid(), SIGSTOP)
  }
}

// MARK: - Painting

extension TerminalEditor {
  /// Shows the line as it stands, and marks that the editor waits if it was asked to.
  private func paint() {
    var bytes = painter.paint(frame)
    if options.sendsMarks { bytes += Array("\u{1B}]133;B\u{07}".utf8) }
    if !bytes.isEmpty { Poll.write(bytes, to: output) }
  }

  private var frame: Frame {
    var frame = Frame(
      prompt: session.field.prompt, text: session.last.text, cursor: session.last.cursor,
      beneath: beneath, size: size)
    if let cycle = session.cycle { (frame.beneath, frame.choice) = cycle.lines }
    return frame
  }

  /// The lines beneath the present text; none while the history is searched.
  private var beneath: [String] {
    if isSearching || session.cycle != nil { return [] }
    let text = session.last.string
    if let known = session.beneath, known.text == text { return known.lines }
    let lines = session.assist.beneath(text)
    session.beneath = (text, lines)
    return lines
  }
}
