import Texts

extension DraftName {
  /// Why a text cannot name a draft.
  package enum Problem: Hashable, Sendable {
    case empty
    case tooLong
    case beginning(String)
    case ending
    case blankAround
    case sign(String)
    case invisible
    /// Kept for shipped examples and versions put aside.
    case reserved
  }
}

extension DraftName.Problem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .empty: said("名字是空的")
    case .tooLong: said("太长，不超过 60 个汉字")
    case .beginning(let sign): said("不能以“\(sign)”开头")
    case .ending: said("不能以“.”结尾")
    case .blankAround: said("前后有空格")
    case .sign(let sign): said("里面不能有“\(sign)”")
    case .invisible: said("里面有看不见的字符")
    case .reserved: said("带 .example 的是示例，带 .aside- 的是另存的旧稿，换一个名字")
    }
  }
}
