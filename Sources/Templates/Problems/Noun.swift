import Texts

/// What a name in a template stands for, in the words of a problem.
package enum Noun: Hashable, Sendable, CustomStringConvertible {
  case key
  case column
  case line
  case form
  case block
  case family
  case set
  case codeList
  case code
  case choice
  case choices
  case category
  case bankKind
  case kind
  case function
  case hole
  case passage
  case parameter
  case rule
  case level
  case severity
  case certainty
  case need
  case unit
  case show
  case zero
  case tableColumn

  package var description: String {
    switch self {
    case .key: said("键")
    case .column: said("栏目")
    case .line: said("行")
    case .form: said("表")
    case .block: said("部分")
    case .family: said("表式")
    case .set: said("套表")
    case .codeList: said("科目表")
    case .code: said("科目")
    case .choice: said("选项")
    case .choices: said("选项表")
    case .category: said("指标类别")
    case .bankKind: said("项目种类")
    case .kind: said("栏目类型")
    case .function: said("算法")
    case .hole: said("空位")
    case .passage: said("文字段落")
    case .parameter: said("参数")
    case .rule: said("规则")
    case .level: said("层级")
    case .severity: said("等级")
    case .certainty: said("把握程度")
    case .need: said("填写要求")
    case .unit: said("金额单位")
    case .show: said("显示方式")
    case .zero: said("零的写法")
    case .tableColumn: said("表头")
    }
  }
}
