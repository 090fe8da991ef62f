/// Writes a JSON value: two spaces of indentation, `"key": value`, a line break at the end.
///
/// An object or a list without others inside stands on one line if it fits in `lineLength` bytes.
/// Only quotation marks, backslashes and control characters are escaped.
struct JSONWriter {
  static let lineLength = 120

  private var bytes: [UInt8] = []
  private var depth = 0

  static func write(_ node: JSONNode) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(node.value)
    writer.add("\n")
    return writer.bytes
  }

  private mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func write(_ value: JSONValue) {
    switch value {
    case .null: add("null")
    case .bool(let isTrue): add(isTrue ? "true" : "false")
    case .number(let digits): add(digits)
    case .text(let text): write(text)
    case .list(let items):
      write(items, between: ("[", "]"), isFlat: items.allSatisfy(\.isScalar)) { writer, item in
        writer.write(item.value)
      }
    case .object(let members):
      let isFlat = members.allSatisfy(\.node.isScalar)
      write(members, between: ("{", "}"), isFlat: isFlat) { writer, member in
        writer.write(member.key)
        writer.add(": ")
        writer.write(member.node.value)
      }
    }
  }

  private mutating func write<Item>(
    _ items: [Item], between brackets: (String, String), isFlat: Bool,
    each: (inout JSONWriter, Item) -> Void
  ) {
    let start = bytes.count
    if isFlat {
      writeItems(items, between: brackets, separator: ", ", each: each)
      if bytes.count - start + 2 * depth <= JSONWriter.lineLength { return }
      bytes.removeSubrange(start...)
    }
    depth += 1
    let indentation = "\n" + String(repeating: "  ", count: depth)
    let closing = "\n" + String(repeating: "  ", count: depth - 1) + brackets.1
    writeItems(
      items, between: (brackets.0 + indentation, closing), separator: "," + indentation, each: each)
    depth -= 1
  }

  private mutating func writeItems<Item>(
    _ items: [Item], between brackets: (String, String), separator: String,
    each: (inout JSONWriter, Item) -> Void
  ) {
    add(brackets.0)
    for (index, item) in items.enumerated() {
      if index > 0 { add(separator) }
      each(&self, item)
    }
    add(brackets.1)
  }

  private mutating func write(_ text: String) {
    add("\"")
    var rest = text.utf8[...]
    while let special = rest.firstIndex(where: JSONWriter.needsEscape) {
      bytes.append(contentsOf: rest[..<special])
      addEscape(rest[special])
      rest = rest[rest.index(after: special)...]
    }
    bytes.append(contentsOf: rest)
    add("\"")
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func addEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): add("\\\"")
    case UInt8(ascii: "\\"): add("\\\\")
    case UInt8(ascii: "\n"): add("\\n")
    case UInt8(ascii: "\t"): add("\\t")
    default: add("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16))
    }
  }
}

extension JSONNode {
  /// Whether nothing stands inside the value.
  fileprivate var isScalar: Bool {
    switch value {
    case .list, .object: false
    case .null, .bool, .number, .text: true
    }
  }
}
