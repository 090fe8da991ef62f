import Forms
import Texts

/// What can be wrong with a picture.
package enum LayoutFault: Hashable, Sendable, CustomStringConvertible {
  case noTable
  /// A brace without its other half.
  case unclosedBrace
  case unopenedBrace
  /// The text between braces names nothing a hole can be.
  case badHole(String)
  /// `!` behind anything but a category.
  case needlessMark(String)
  /// An `@` marker that is no `block` or `block.level`.
  case badMarker(String)
  case unknownLevel(String)
  /// No space between an `@` marker and the first cell.
  case joinedMarker(String)
  /// A second line for the same level of a block.
  case doubledLevel(String)
  case strayMarker
  case strayBar
  case width(Int, expected: Int)
  /// A half of a band with another number of cells than the halves above it.
  case halfWidth(Int, expected: Int)
  case badMerge
  /// A row of the table behind a note.
  case rowAfterNote
  /// A flow picture without a hole of the form.
  case noFlow
  /// A tab or a bar in a flow picture.
  case gridInFlow
  /// A hole that needs a table, in a flow picture.
  case notInFlow(String)
  /// A repeated line of a flow picture that is not two holes with a space between.
  case flowRow
  /// A repeated line of a flow picture that a line before prints already.
  case doubledRows(String)

  package var description: String {
    switch self {
    case .noTable: said("图里没有表格行；表格一行一行写，格与格之间用制表符隔开")
    case .unclosedBrace: said("“{”没有配上“}”")
    case .unopenedBrace: said("“}”前面没有“{”")
    case .badHole(let text):
      said("“{\(text)}”不是栏目名；写 {栏目}、{行.栏目}、{head.栏目}、{year} 或 {priorYear}，用英文字母、数字")
    case .needlessMark(let text): said("“{\(text)}”不用加“!”，只有 level1!、level2! 才加")
    case .badMarker(let text): said("“\(text)”不是行标；写 @块 或 @块.层次，用英文字母、数字")
    case .unknownLevel(let text): said("没有叫“\(text)”的层次，可以写 \(Self.levels)")
    case .joinedMarker(let text): said("“\(text)”后面空一格，再写第一格")
    case .doubledLevel(let text): said("“\(text)”已经有一行了")
    case .strayMarker: said("“@”只能写在一行的开头，或者“|”的后面")
    case .strayBar: said("一行里只能有一个“|”")
    case .width(let count, let expected): said("这一行有 \(count) 格，表格应有 \(expected) 格")
    case .halfWidth(let count, let expected): said("“|”的这一边有 \(count) 格，应有 \(expected) 格")
    case .badMerge: said("这里没有可以并进去的格；并起来的格应是一个长方形")
    case .rowAfterNote: said("表格行写到注的后面了，移到注的前面")
    case .noFlow: said("flow 图里没有空位；至少一行要有 {栏目}")
    case .gridInFlow: said("flow 图没有格，不写制表符和“|”")
    case .notInFlow(let text):
      said("“{\(text)}”不能写在 flow 图里；写 {栏目}、{栏目=选项}、{head.栏目}、{year} 或 {priorYear}")
    case .flowRow: said("flow 图里重复的行写两个空位，中间空一格：@块.类别 {名称} {值}")
    case .doubledRows(let text): said("“\(text)”已经有一行了")
    }
  }

  private static var levels: String {
    ([FilledRow.Level.total, .department, .unit, .class, .section, .item, .line, .entry].map(
      \.rawValue)
      + [LayoutMarker.empty]).joined(separator: said("、"))
  }
}
