import Glibc

/// Reads whole lines from a descriptor, and signals from a pipe.
///
/// LF, CR LF and CR end a line; bytes that are not UTF-8 become U+FFFD.
struct LineSource {
  /// What came.
  enum Arrival: Equatable {
    /// A line without its end.
    case line(String)
    /// The end of input after a line that was not ended, empty if there was none.
    case end(String)
    /// A signal, and what has come of the line so far.
    case signal(Int32, String)
  }

  /// The silence after which a block of rows is complete, in milliseconds.
  static let blockSilence: Int32 = 30
  private let input: Int32
  private let signals: Int32?
  private var bytes: [UInt8] = []
  private var head = 0

  /// Reads lines from one descriptor and signal numbers from another.
  init(input: Int32, signals: Int32?) {
    self.input = input
    self.signals = signals
  }

  /// Waits for the next line.
  mutating func next() -> Arrival {
    while true {
      if let line = takeLine() { return .line(line) }
      switch Poll.ready(input, signals, within: -1) {
      case .signal:
        if let number = signals.flatMap(Poll.byte(from:)) { return .signal(Int32(number), rest) }
      case .input, .nothing:
        if !takeBlock() { return end() }
      }
    }
  }

  /// The next line if it is there already and holds a Tab, so that rows pasted stay together.
  mutating func nextRow() -> String? {
    while true {
      let start = head
      if let line = takeLine() {
        if line.contains("\t") { return line }
        head = start
        return nil
      }
      guard Poll.ready(input, nil, within: Self.blockSilence) == .input, takeBlock() else {
        return bytes[head...].contains(0x09) ? takeRest() : nil
      }
    }
  }

  private var rest: String { String(decoding: bytes[head...], as: UTF8.self) }

  private mutating func takeRest() -> String {
    defer { head = bytes.count }
    return rest
  }

  private mutating func end() -> Arrival { .end(takeRest()) }

  /// A line whose end has come; a CR at the very end waits for the LF that may follow.
  private mutating func takeLine() -> String? {
    guard let end = bytes[head...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return nil
    }
    let isCR = bytes[end] == 0x0D
    if isCR, end + 1 == bytes.count, Poll.ready(input, nil, within: Self.blockSilence) == .input {
      _ = takeBlock()
    }
    let isPair = isCR && end + 1 < bytes.count && bytes[end + 1] == 0x0A
    defer { head = end + (isPair ? 2 : 1) }
    return String(decoding: bytes[head..<end], as: UTF8.self)
  }

  private mutating func takeBlock() -> Bool {
    guard let block = Poll.block(from: input) else { return false }
    if head == bytes.count {
      bytes = block
      head = 0
    } else {
      bytes += block
    }
    return true
  }
}
