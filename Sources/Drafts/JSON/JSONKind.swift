import Texts

/// What sort of JSON value something is.
package enum JSONKind: Hashable, Sendable {
  case null
  case bool
  case number
  case text
  case list
  case object
}

extension JSONKind: CustomStringConvertible {
  package var description: String {
    switch self {
    case .null: said("空值 null")
    case .bool: said("真假值")
    case .number: said("数字")
    case .text: said("引号里的文字")
    case .list: said("列表 [ ]")
    case .object: said("对象 { }")
    }
  }
}
