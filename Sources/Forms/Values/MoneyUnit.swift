import Texts

/// The unit a form writes its amounts in: 元 or 万元.
package enum MoneyUnit: String, Hashable, Sendable, CaseIterable {
  case yuan
  case wanYuan

  /// How many 分 one unit is: 100 or 1 000 000.
  package var fen: Int64 {
    switch self {
    case .yuan: 100
    case .wanYuan: 1_000_000
    }
  }

  /// How many decimals show an amount in this unit to the 分: 2 or 6.
  package var decimals: Int {
    switch self {
    case .yuan: 2
    case .wanYuan: 6
    }
  }

  /// The unit in a sentence.
  package var words: String {
    switch self {
    case .yuan: said("元")
    case .wanYuan: said("万元")
    }
  }

  /// The unit as forms print it.
  package var name: String {
    switch self {
    case .yuan: "元"
    case .wanYuan: "万元"
    }
  }
}
