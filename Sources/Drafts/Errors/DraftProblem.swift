import Texts

/// What is wrong at one place of a draft's text.
package enum DraftProblem: Hashable, Sendable {
  // The text is no JSON.
  case endsEarly
  case unexpected(String)
  case notUTF8
  case controlCharacter
  case unknownEscape
  case tooDeep(Int)
  case repeatedKey(String)
  // The JSON is no draft.
  case wrongKind(expected: JSONKind, found: JSONKind)
  case numberOutOfRange(String, least: Int, most: Int)
  case missingKey(String)
  case unknownKey(String)
  /// A word of a closed list; the words that would do.
  case unknownWord(String, known: [String])
  /// An answer says nothing, or several things at once.
  case tagCount(Int)
  case repeatedNumber(Int)
  case repeatedCell
  case notEmpty(String)
  case unclearCell
  /// An amount, a percentage or the like that is not what it should be, in its own sentence.
  case unreadable(String, reason: String)
}

extension DraftProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .endsEarly: said("到这里就没有了，后面少了一截")
    case .unexpected(let text): said("这里不该是“\(text)”，看看前后的引号、逗号和括号")
    case .notUTF8: said("文字不是 UTF-8 编码")
    case .controlCharacter: said("引号里有换行或控制字符")
    case .unknownEscape: said("反斜杠后面的写法不认识")
    case .tooDeep(let limit): said("括号套了 \(limit) 层以上")
    case .repeatedKey(let key): said("“\(key)”写了两次，留一个")
    case .wrongKind(let expected, let found): said("这里应是\(expected)，写的是\(found)")
    case .numberOutOfRange(let digits, let least, let most):
      said("\(digits) 应是 \(least) 到 \(most) 的整数")
    case .missingKey(let key): said("少了“\(key)”")
    case .unknownKey(let key): said("多了不认识的“\(key)”")
    case .unknownWord(let word, let known):
      said("不认识“\(word)”，可以写 ") + known.joined(separator: said("、"))
    case .tagCount(let count): said("一个答案只能有一种写法，这里有 \(count) 种")
    case .repeatedNumber(let number): said("编号 \(number) 用了两次")
    case .repeatedCell: said("同一格写了两次")
    case .notEmpty(let text): said("空白后面不该有“\(text)”")
    case .unclearCell: said("一格只能在一行里：key、line、code 留一个")
    case .unreadable(let text, let reason): said("“\(text)”读不懂：\(reason)")
    }
  }
}
