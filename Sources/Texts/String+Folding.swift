extension String {
  /// This text with full-width ASCII (`！`–`～`) and the ideographic space in their half-width form.
  package var folded: String {
    guard unicodeScalars.contains(where: { $0.folded != $0 }) else { return self }
    return String(scalars: unicodeScalars.map(\.folded)[...])
  }

  /// This text folded and without white space or invisible format characters, for comparing labels.
  package var comparable: String {
    // Most texts are so already, and to see that costs less than a copy.
    guard !hasPlainBytes else { return self }
    return String(scalars: comparableScalars(limit: .max)[...])
  }

  /// The characters of `comparable`, no more than `limit`.
  package func comparableScalars(limit: Int) -> [Unicode.Scalar] {
    let bytes = utf8.span
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(min(bytes.count, limit))
    var place = 0
    while place < bytes.count, scalars.count < limit {
      switch bytes[place] {
      // Most are visible ASCII or common Chinese characters, which need no second look.
      case 0x21...0x7E:
        scalars.append(Unicode.Scalar(bytes[place]))
        place &+= 1
      case UInt8.chineseLeads: scalars.append(bytes.chineseScalar(at: &place))
      default:
        let scalar = bytes.scalar(at: &place)
        if !scalar.isBlank { scalars.append(scalar.folded) }
      }
    }
    return scalars
  }

  /// Whether its bytes alone show that it has no white space and nothing to fold: visible ASCII and
  /// common Chinese characters, which begin with `E4` to `E9`. `false` says nothing.
  package var hasPlainBytes: Bool {
    let bytes = utf8.span
    for place in bytes.indices {
      switch bytes[place] {
      case 0x21...0x7E, 0x80...0xBF, UInt8.chineseLeads: continue
      default: return false
      }
    }
    return true
  }

  /// This text with what a Chinese input method types in place of a command sign turned into it.
  ///
  /// Apart from full-width ASCII: `《 〈` are `<`, `》 〉` are `>`, `。` is `.`, `– — −` are `-`,
  /// `×` is `*`, `≥ ≧` are `>=`, `≤ ≦` are `<=`. The key of `/` types `、` or `・`, and a division may
  /// be written `÷`: all three are `/`. Use it only where a command or a number is read: in a name
  /// or a sentence these signs are text.
  package var commandFolded: String {
    var result = UnicodeScalarView()
    for scalar in unicodeScalars {
      result.append(contentsOf: scalar.commandFolded)
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// The half-width form of a full-width ASCII character or ideographic space; else the same.
  @inlinable
  package var folded: Unicode.Scalar {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
    case 0x3000: " "
    default: self
    }
  }

  /// Whether comparing labels passes over this character.
  @inlinable
  package var isBlank: Bool {
    switch value {
    case 0x21...0x7E, 0x3001...0x3163, 0x4E00...0x9FFF, 0xFF00...0xFF9F: false
    case 0x20, 0x3000: true
    case 0xA1...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2030...0x205E, 0x2070...0x2FFF: false
    default: properties.isWhitespace || properties.isDefaultIgnorableCodePoint
    }
  }

  /// The command signs this character stands for.
  fileprivate var commandFolded: String.UnicodeScalarView {
    switch self {
    case "《", "〈": "<".unicodeScalars
    case "》", "〉": ">".unicodeScalars
    case "≤", "≦": "<=".unicodeScalars
    case "≥", "≧": ">=".unicodeScalars
    case "。": ".".unicodeScalars
    case "、", "・", "÷": "/".unicodeScalars
    case "×": "*".unicodeScalars
    case "–", "—", "−": "-".unicodeScalars
    default: String.UnicodeScalarView([folded])
    }
  }
}
