/// What sort of value an indicator has.
package enum IndicatorKind: String, Hashable, Sendable {
  /// A number, with or without operator and unit: `≥98%`, `61320元/人/年`, `30日内`.
  case quantity
  /// Two numbers as limits: `1-2名`.
  case range
  /// A date, a month, or words of time: `2024年12月底前`, `1-12月`, `全年`.
  case time
  /// One word or short phrase without a number, or anything opening with 定性.
  case qualitative
  /// 无, 不涉及, 不适用, 本指标不适用.
  case notApplicable
  /// Anything else: clauses, several numbers.
  case text
}
