import Texts

/// How grave a finding is.
package enum Severity: String, Hashable, Sendable, CaseIterable {
  /// 错误: blocks the final export.
  case error
  /// 警告: passes with a 核实说明.
  case warning
  /// 提示: informs.
  case info
  /// 未完成: not yet; blocks only the export.
  case incomplete

  /// The word for it in reports and files.
  package var words: String {
    switch self {
    case .error: said("错误")
    case .warning: said("警告")
    case .info: said("提示")
    case .incomplete: said("未完成")
    }
  }
}
