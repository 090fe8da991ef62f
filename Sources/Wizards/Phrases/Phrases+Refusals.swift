import Forms
import Texts

/// Why a line is not taken: what it is, and what to type instead.
extension Phrases {
  static func noCode(_ list: String) -> String { said("\(list)还没有写：打代码、名称的一部分或拼音首字母") }
  static func inBrackets(_ text: String) -> String { said("（\(text)）") }
  static func unknownCode(_ text: String, _ list: String, near: [String]) -> String {
    let advice =
      near.isEmpty ? said("换一个字，或打全代码") : said("相近的有 \(near.joined(separator: comma))")
    return said("\(list)里没有“\(text)”：\(advice)")
  }
  static func severalCodes(_ text: String, _ names: [String]) -> String {
    let shown = names.prefix(4).joined(separator: said("，"))
    let rest = names.count > 4 ? said("，共 \(names.count) 个") : ""
    return said("“\(text)”对得上几个：\(shown)\(rest)。打全代码，或代码前几位加名称")
  }
  static func notAYear(_ label: String, _ year: Int) -> String {
    said("\(label)是四位数的年份，如 \(year)")
  }
  static func notAmount(_ text: String) -> String { said("“\(text)”不是金额，空着写 -") }
  static let onlyAmount = said("只填金额，空着写 -")
  static func tooManyParts(_ labels: [String]) -> String {
    said("这一行多了一项，只填：\(labels.joined(separator: said("、")))")
  }
  static func unclearRow(_ labels: [String]) -> String {
    said("这一行分不清，按次序写：\(labels.joined(separator: said("、")))，中间空两格")
  }
  static func tooLong(_ label: String, _ count: Int, _ limit: Int) -> String {
    said("\(label)写了 \(count) 字，最多 \(limit) 字，多 \(count - limit) 字")
  }
  static func notChoice(_ text: String, _ choices: [String]) -> String {
    said("“\(text)”不在里面：\(numbered(choices))")
  }
  static func answerInWords(_ choices: [String]) -> String {
    said("这一题不能空着过：\(numbered(choices))；先放着打 s")
  }
  /// The same where the question itself names them.
  static func notChoice(_ text: String) -> String { said("“\(text)”不在里面") }
  static let answerFirst = said("这一题不能空着过；先放着打 s")
  static func severalMeant(_ text: String, _ names: [String]) -> String {
    said("“\(text)”对得上几个：\(names.prefix(4).joined(separator: said("，")))")
  }
  static func nothingNamed(_ text: String, _ label: String, near: [String] = []) -> String {
    said("\(label)里没有“\(text)”")
      + (near.isEmpty ? "" : said("，相近的有 \(near.joined(separator: said("，")))"))
  }
  static func numbered(_ number: Int, _ label: String) -> String { "\(number) \(label)" }
  static func numbered(_ labels: [String]) -> String {
    labels.enumerated().map { numbered($0 + 1, $1) }.joined(separator: "  ")
  }
  /// Says in a figure that there is none; in a text it is an answer.
  static let nothing = Value.nothing
  /// What says that a cell does not apply.
  static let inapplicable = Value.inapplicableWords
}

extension Phrases {
  static func sign(_ sign: String) -> String {
    said("“\(sign)”接在字后面：要记进去，再按 Enter；是命令，单打一个")
  }
  static let howToEmpty = said("改好再按 Enter；Ctrl-U 清空")
  static func notFound(_ text: String) -> String { said("没有找到“\(text)”") }
}
