import Texts

extension TemplateFault: CustomStringConvertible {
  /// The sentence a template author reads.
  package var description: String {
    fileSentence ?? shapeSentence ?? formulaSentence ?? formSentence ?? codeSentence
  }

  private var fileSentence: String? {
    switch self {
    case .missingFile: said("没有这个文件")
    case .notText: said("文件不是 UTF-8 文字")
    case .yaml(.doubledKey(let key)): said("“\(key)”写了两次")
    case .yaml(.syntax): said("YAML 写法读不懂：看缩进、冒号后的空格和引号")
    case .yaml(.encoding): said("文件里有 YAML 不允许的字符")
    case .yaml(.empty): said("文件是空的")
    case .tooLong(let bytes, let limit): said("套表的 YAML 共 \(bytes) 字节，上限 \(limit)；把行和说明移到 TSV")
    case .unusedFamily(let family): said("没有套表用到表式“\(family)”")
    case .picture(let sentence): sentence
    default: nil
    }
  }

  private var shapeSentence: String? {
    switch self {
    case .unknown(let noun, let name, let near):
      said("没有叫“\(name)”的\(noun)") + (near.map { said("，是不是“\($0)”") } ?? "")
    case .duplicate(let noun, let name): said("\(noun)“\(name)”出现两次")
    case .missing(let noun, let name): said("缺\(noun)“\(name)”")
    case .expectedMapping: said("这里应是“键: 值”")
    case .expectedList: said("这里应是列表")
    case .expectedText: said("这里应是文字")
    case .expectedNumber(let text): said("“\(text)”不是整数")
    case .expectedYesNo(let text): said("“\(text)”应写 yes 或 no")
    case .noRuleID(let formula): said("公式前面要写规则代号：ROWBP = \(formula)")
    case .badID(let id): said("代号“\(id)”只能用小写字母开头的英文字母和数字")
    case .cells(let found, let expected): said("这一行有 \(found) 格，表头有 \(expected) 格")
    default: nil
    }
  }

  private var formulaSentence: String? {
    switch self {
    case .unreadable(let character): said("公式里有不能识别的字符“\(character)”")
    case .unclosedQuote: said("引号没有收尾")
    case .expected(let what, let found): said("这里应是\(what)，写的是“\(found)”")
    case .leftOver(let text): said("公式到这里应当结束，后面还有“\(text)”")
    case .notMoney(let name): said("“\(name)”不是金额，不能加减")
    case .unitClash(let one, let other): said("\(one)和\(other)不能直接相加或相比")
    case .kindClash(let expected, let found): said("这一栏是\(expected)，公式得出的是\(found)")
    case .notCode(let name): said("“\(name)”不是科目代码栏")
    case .notReference(let name): said("“\(name)”不指向别的表的行，不能用“>”往下取")
    case .noCell(let line, let column): said("“\(line)”这一行没有“\(column)”这一格")
    case .noTree: said("这一部分不是科目树，没有下级")
    case .notInSet: said("整套表的规则要写明表名")
    case .notList(let name): said("“\(name)”不是可以增行的清单，不能写条件")
    case .notChoice(let name): said("“\(name)”不是选项栏，不能写“=”")
    case .cycle(let names): said("公式绕成一圈：") + names.joined(separator: said(" 取自 "))
    default: nil
    }
  }

  private var formSentence: String? {
    switch self {
    case .noHelp(let column): said("要填的栏目“\(column)”没有说明")
    case .noWords: said("规则没有说明文字")
    case .noRelation: said("规则没有写关系")
    case .brace(let brace): said("“\(brace)”没有配上另一半")
    case .lonelyAmount(let column): said("金额“\(column)”不参加任何规则或合计；确实如此就写 alone 说明原因")
    case .needlessReason(let column): said("“\(column)”已参加规则或合计，不必写 alone")
    case .bankValue(let text): said("“\(text)”不是指标值，写成 ≥{}次、≤{}万元、=100% 这样")
    case .neverAsked(let column): said("要填的栏目“\(column)”没有列入提问顺序")
    default: nil
    }
  }

  private var codeSentence: String {
    switch self {
    case .codeForm(let code): said("科目代码“\(code)”应是 3、5 或 7 位数字")
    case .codeOrder(let code, let previous): said("科目 \(code) 应排在 \(previous) 前面")
    case .codeWithoutParent(let code, let parent): said("科目 \(code) 没有上级 \(parent)")
    default: ""
    }
  }
}
