/// 万 or 亿 between an indicator's number and its unit.
package enum IndicatorScale: String, Hashable, Sendable {
  case wan = "万"
  case yi = "亿"

  /// What the number is multiplied by.
  package var factor: Int64 {
    switch self {
    case .wan: 10_000
    case .yi: 100_000_000
    }
  }
}
