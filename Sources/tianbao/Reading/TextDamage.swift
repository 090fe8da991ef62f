import Texts

/// Why bytes are no text; offsets are counted in bytes from 0.
enum TextDamage: Error, Hashable {
  /// The mark at the beginning names an encoding, and this place is not of it.
  case invalid(String, at: Int)
  /// Neither UTF-8 nor GB18030.
  case unknown(at: Int)
  /// A byte 0: no text has one.
  case binary(at: Int)
}

extension TextDamage: CustomStringConvertible {
  /// The place is told as people count, from 1.
  var description: String {
    switch self {
    case .invalid(let encoding, let offset):
      said("开头标着 \(encoding)，第 \(offset + 1) 字节起却不是；在 WPS 或记事本里另存为 UTF-8 再用")
    case .unknown(let offset):
      said("第 \(offset + 1) 字节起既不是 UTF-8 也不是 GB18030；在 WPS 或记事本里另存为 UTF-8 文本再用")
    case .binary(let offset):
      said("第 \(offset + 1) 字节是空字节，不是文本；Word、Excel、PDF 要先另存为纯文本")
    }
  }
}
