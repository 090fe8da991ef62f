/// Reads a JSON text as strictly as RFC 8259 says, keeping where each value stands.
///
/// Refuses a key that stands twice, a half surrogate, text that is not UTF-8, and more than
/// `maximumDepth` values inside each other. A byte order mark before the text is passed over.
/// One pass over the text. Foundation's readers keep one of two equal keys without a word.
struct JSONReader {
  /// How deep values may stand inside each other.
  static let maximumDepth = 64

  let bytes: [UInt8]
  var offset: Int
  private var depth = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Reads a whole text.
  static func read(_ bytes: [UInt8]) throws(JSONFault) -> JSONNode {
    var reader = JSONReader(bytes)
    let node = try reader.node()
    reader.skipBlanks()
    guard reader.next == nil else { throw reader.unexpected() }
    return node
  }

  /// The byte to be read next, `nil` at the end.
  var next: UInt8? { offset < bytes.endIndex ? bytes[offset] : nil }

  mutating func skipBlanks() {
    while let next, JSONReader.isBlank(next) { offset += 1 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x0A, 0x0D, 0x09: true
    default: false
    }
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    offset += 1
    return true
  }

  /// The fault of what stands here, or of the text's end.
  func unexpected() -> JSONFault {
    guard offset < bytes.endIndex else { return fault(.endsEarly) }
    let text = String(decoding: bytes[offset...].prefix(4), as: UTF8.self)
    return fault(.unexpected(text.first.map(String.init) ?? ""))
  }

  func fault(_ problem: DraftProblem) -> JSONFault {
    JSONFault(offset: offset, problem: problem)
  }

  private mutating func node() throws(JSONFault) -> JSONNode {
    skipBlanks()
    let start = offset
    return JSONNode(try value(), offset: start)
  }

  private mutating func value() throws(JSONFault) -> JSONValue {
    guard let next else { throw fault(.endsEarly) }
    switch next {
    case UInt8(ascii: "{"): return try nested { reader throws(JSONFault) in try reader.object() }
    case UInt8(ascii: "["): return try nested { reader throws(JSONFault) in try reader.list() }
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    default: return try word()
    }
  }

  private mutating func nested(
    _ read: (inout JSONReader) throws(JSONFault) -> JSONValue
  ) throws(JSONFault) -> JSONValue {
    guard depth < JSONReader.maximumDepth else { throw fault(.tooDeep(JSONReader.maximumDepth)) }
    depth += 1
    defer { depth -= 1 }
    offset += 1
    skipBlanks()
    return try read(&self)
  }

  private mutating func list() throws(JSONFault) -> JSONValue {
    var items: [JSONNode] = []
    if take(UInt8(ascii: "]")) { return .list(items) }
    while true {
      items.append(try node())
      skipBlanks()
      if take(UInt8(ascii: "]")) { return .list(items) }
      guard take(UInt8(ascii: ",")) else { throw unexpected() }
    }
  }

  private mutating func object() throws(JSONFault) -> JSONValue {
    var members: [JSONMember] = []
    if take(UInt8(ascii: "}")) { return .object(members) }
    while true {
      members.append(try member())
      skipBlanks()
      if take(UInt8(ascii: "}")) { break }
      guard take(UInt8(ascii: ",")) else { throw unexpected() }
    }
    try refuseRepeatedKeys(members)
    return .object(members)
  }

  /// Keys that ascend, as they are written here, cannot repeat; others are looked up one by one.
  private func refuseRepeatedKeys(_ members: [JSONMember]) throws(JSONFault) {
    let ascend = zip(members, members.dropFirst()).allSatisfy { $0.key < $1.key }
    if ascend { return }
    var keys: Set<String> = []
    for member in members where !keys.insert(member.key).inserted {
      throw JSONFault(offset: member.keyOffset, problem: .repeatedKey(member.key))
    }
  }

  private mutating func member() throws(JSONFault) -> JSONMember {
    skipBlanks()
    let start = offset
    guard next == UInt8(ascii: "\"") else { throw unexpected() }
    let key = try text()
    skipBlanks()
    guard take(UInt8(ascii: ":")) else { throw unexpected() }
    return JSONMember(key: key, keyOffset: start, node: try node())
  }

  private mutating func word() throws(JSONFault) -> JSONValue {
    let words: [(String, JSONValue)] = [
      ("null", .null), ("true", .bool(true)), ("false", .bool(false)),
    ]
    for (word, value) in words where bytes[offset...].starts(with: word.utf8) {
      offset += word.utf8.count
      return value
    }
    throw unexpected()
  }
}
