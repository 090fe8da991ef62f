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
    case .null: "空值 null"
    case .bool: "真假值"
    case .number: "数字"
    case .text: "引号里的文字"
    case .list: "列表 [ ]"
    case .object: "对象 { }"
    }
  }
}
