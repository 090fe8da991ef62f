import Forms
import Texts

/// A rule that every set has without writing it down.
package struct StandardRule: Hashable, Sendable {
  package var id: String
  package var severity: Severity
  /// What it says, in a clerk's words.
  package var words: String
  /// Where it comes from.
  package var basis: String
  /// What it looks at: 各表, or in an audit 读入的页面 or 读入的文字.
  package var place: String
  /// Whether a document is told once, with a count.
  package var isOnce: Bool

  private init(
    _ id: String, _ severity: Severity, _ words: String, _ basis: String,
    place: String = said("各表"),
    isOnce: Bool = false
  ) {
    self.id = id
    self.severity = severity
    self.words = words
    self.basis = basis
    self.place = place
    self.isOnce = isOnce
  }

  /// All of them, in the order they are listed.
  package static let all = [
    StandardRule("REQ", .incomplete, said("必填的格都要填"), "表式"),
    StandardRule("HAVE", .error, said("“有没有”里答了无，就不写数"), "表式"),
    StandardRule(
      "LASTPUB", .warning, said("上年预算数和去年公开的一样"), "惯例", place: said("各表，有去年那份时")),
    StandardRule("BLANK", .warning, said("各项有数，合计也要写"), "公开实例"),
    StandardRule("CODE", .error, said("同一个单位里一个科目代码只印一行"), "公开检查", place: said("读入的页面")),
    StandardRule("CODE", .warning, said("科目代码从小到大排"), "公开实例", place: said("读入的页面")),
    StandardRule(
      "CODE", .warning, said("印了类、款的表，每个科目上面都有它的类、款"), "公开实例", place: said("读入的页面")),
    StandardRule("CODE", .warning, said("行名里的代码和表式一样"), "公开实例", place: said("读入的页面")),
    StandardRule(
      "DEC", .info, said("一张表里的金额小数位数一样"), "公开实例", place: said("读入的页面"), isOnce: true),
    StandardRule(
      "D30", .info, said("金额的小数不多于表式的位数"), "公开检查", place: said("读入的页面"), isOnce: true),
    StandardRule(
      "D79", .info, said("一栏里没有数的，都写 0 或都空着"), "公开实例", place: said("读入的页面"), isOnce: true),
    StandardRule("TOC", .error, said("目录里的表，正文里都有"), "公开检查", place: said("读入的文字")),
    StandardRule("TITLE", .warning, said("目录和正文的表名一样"), "公开检查", place: said("读入的文字")),
    StandardRule("TEMPL", .error, said("模板里的“增加（减少）”改成实际的字"), "公开检查", place: said("读入的文字")),
    StandardRule("D9", .info, said("标点不多、句子写完"), "公开检查", place: said("读入的文字")),
    StandardRule("D12", .error, said("年份是预算年度"), "公开检查", place: said("读入的文字")),
    StandardRule("D14", .warning, said("日期在预算年度里"), "公开实例", place: said("读入的文字")),
    StandardRule("D37", .warning, said("类的名称是现在的"), "公开检查", place: said("读入的文字")),
  ]
}
