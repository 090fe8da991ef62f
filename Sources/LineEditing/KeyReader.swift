import Glibc

/// Reads keys from a terminal and signals from a pipe, whichever comes first.
///
/// Bytes are taken in blocks and those left over stay for the next line, so that typing ahead is
/// never lost.
struct KeyReader {
  /// How long the rest of an escape sequence may take, in milliseconds.
  static let sequencePatience: Int32 = 40
  /// How long the rest of a character may take, in milliseconds.
  static let characterPatience: Int32 = 1000
  /// The silence after which a paste without brackets is complete, in milliseconds.
  static let pasteSilence: Int32 = 30
  /// The silence after which a paste that never closes its bracket is complete, in milliseconds.
  static let bracketPatience: Int32 = 3000
  /// The fewest bytes of one arrival that may be a paste; a person types fewer at once.
  static let pasteBytes = 6

  private let input: Int32
  private let signals: Int32?
  private var bytes: [UInt8] = []
  private var head = 0
  /// The other half of a line break just delivered, to be skipped.
  private var skipped: UInt8?
  /// Where in `bytes` an unmarked paste begins.
  private var pasteStart: Int?

  /// Reads keys from one descriptor and signal numbers from another.
  init(input: Int32, signals: Int32? = nil) {
    self.input = input
    self.signals = signals
  }

  /// Whether the next key can be read without waiting.
  var hasPending: Bool { head < bytes.count || Poll.ready(input, signals, within: 0) != .nothing }

  /// Waits for the next key.
  mutating func next() -> Key {
    while true {
      if head == bytes.count, let event = arrive() { return event }
      skipHalfBreak()
      guard let first = peek() else { continue }
      if pasteStart == head { return unmarkedPaste() }
      if first == 0x1B { return escape() }
      if let scalar = scalar() { return .scalar(scalar) }
    }
  }
}

// MARK: - Arrivals

extension KeyReader {
  /// Waits for bytes; nil if some came, else the event that came instead.
  private mutating func arrive() -> Key? {
    if skipped != nil, Poll.ready(input, signals, within: Self.pasteSilence) == .nothing {
      skipped = nil
    }
    switch Poll.ready(input, signals, within: -1) {
    case .nothing: return nil
    case .signal: return signals.flatMap(Poll.byte(from:)).map { .signal(Int32($0)) }
    case .input: return takeBlock() ? nil : .end
    }
  }

  /// Takes what has come, at most one block; false at the end of input.
  private mutating func takeBlock() -> Bool {
    if head == bytes.count { forget() }
    let start = bytes.count
    guard let block = Poll.block(from: input) else { return false }
    bytes += block
    if pasteStart == nil { lookForPaste(from: start) }
    return true
  }

  private mutating func forget() {
    bytes.removeAll(keepingCapacity: true)
    head = 0
    pasteStart = nil
  }

  /// Marks a block as pasted if a Tab inside it is followed by more of the same row.
  private mutating func lookForPaste(from start: Int) {
    guard bytes.count - start >= Self.pasteBytes, !bytes[start...].contains(0x1B) else { return }
    if bytes.last == 0x09, Poll.ready(input, nil, within: Self.pasteSilence) == .input,
      let block = Poll.block(from: input)
    {
      bytes += block
    }
    let block = bytes[start...]
    let isPasted = zip(block, block.dropFirst()).contains { $0 == 0x09 && $1 >= 0x20 && $1 != 0x7F }
    if isPasted { pasteStart = start }
  }

  private func peek() -> UInt8? { head < bytes.count ? bytes[head] : nil }

  /// The next byte, waiting a while for it.
  private mutating func peek(within milliseconds: Int32) -> UInt8? {
    if head == bytes.count, Poll.ready(input, nil, within: milliseconds) == .input {
      _ = takeBlock()
    }
    return peek()
  }
}

// MARK: - Characters

extension KeyReader {
  private mutating func skipHalfBreak() {
    if let skipped, peek() == skipped { head += 1 }
    skipped = nil
  }

  /// The next scalar, U+FFFD for bytes that are not UTF-8; nil while some of its bytes are missing.
  private mutating func scalar() -> Unicode.Scalar? {
    var decoder = UTF8()
    var rest = bytes[head...].makeIterator()
    switch decoder.decode(&rest) {
    case .scalarValue("\n"), .scalarValue("\r"):
      skipped = bytes[head] == 0x0A ? 0x0D : 0x0A
      head += 1
      return "\n"
    case .scalarValue(let scalar):
      head += UTF8.width(scalar)
      return scalar
    case .emptyInput, .error:
      return brokenScalar()
    }
  }

  private mutating func brokenScalar() -> Unicode.Scalar? {
    let wanted = UTF8.length(lead: bytes[head])
    let present = bytes[head...].prefix(wanted)
    let isOnlyShort =
      present.count < wanted && present.dropFirst().allSatisfy(UTF8.isContinuation)
    if isOnlyShort, Poll.ready(input, nil, within: Self.characterPatience) == .input, takeBlock() {
      return nil
    }
    head += 1
    while let byte = peek(), UTF8.isContinuation(byte) { head += 1 }
    return "\u{FFFD}"
  }
}

// MARK: - Sequences

extension KeyReader {
  private mutating func escape() -> Key {
    head += 1
    guard let kind = peek(within: Self.sequencePatience) else { return .escape }
    switch kind {
    case 0x1B:
      return .escape
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      head += 1
      return sequence(kind)
    default:
      return scalar().map(Key.alt) ?? .escape
    }
  }

  /// The rest of `ESC [` or `ESC O`; whatever is incomplete is dropped as a whole.
  private mutating func sequence(_ kind: UInt8) -> Key {
    var taken = [kind]
    while let byte = peek(within: Self.sequencePatience), byte >= 0x20, byte < 0x7F {
      head += 1
      taken.append(byte)
      let isLinuxFunctionKey = taken == [kind, UInt8(ascii: "[")]
      if byte >= 0x40, !isLinuxFunctionKey { break }
    }
    let text = String(decoding: taken, as: UTF8.self)
    return text == "[200~" ? markedPaste() : .sequence(text)
  }
}

// MARK: - Pastes

extension KeyReader {
  private static let closing = Array("\u{1B}[201~".utf8)

  private mutating func markedPaste() -> Key {
    var searched = head
    while true {
      if let end = bytes.firstRange(of: Self.closing, from: max(head, searched - 5)) {
        let block = bytes[head..<end.lowerBound]
        head = end.upperBound
        return .paste(text(of: block))
      }
      searched = bytes.count
      guard Poll.ready(input, nil, within: Self.bracketPatience) == .input, appendBlock() else {
        return .paste(text(of: takeAll()))
      }
    }
  }

  private mutating func unmarkedPaste() -> Key {
    pasteStart = nil
    while Poll.ready(input, nil, within: Self.pasteSilence) == .input, appendBlock() {}
    return .paste(text(of: takeAll()))
  }

  private mutating func appendBlock() -> Bool {
    guard let block = Poll.block(from: input) else { return false }
    bytes += block
    return true
  }

  private mutating func takeAll() -> ArraySlice<UInt8> {
    defer { head = bytes.count }
    return bytes[head...]
  }

  /// The text of a paste; CR LF, LF CR, CR and LF all become `\n`.
  private func text(of block: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(block.count)
    var half: UInt8?
    for byte in block {
      if byte == half {
        half = nil
      } else if byte == 0x0A || byte == 0x0D {
        half = byte == 0x0A ? 0x0D : 0x0A
        text.append(0x0A)
      } else {
        half = nil
        text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
