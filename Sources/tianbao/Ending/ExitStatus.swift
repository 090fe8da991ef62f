import Texts

/// What the program tells a script when it ends.
enum ExitStatus: Int32, Error, CaseIterable {
  case done = 0
  /// Findings of severity 错误.
  case findings = 1
  /// With `--strict`: 警告 or 未完成 only.
  case unfinished = 2
  case usage = 64
  /// The input is not what it should be.
  case input = 65
  case missing = 66
  case cannotWrite = 73
  /// The draft is open elsewhere.
  case locked = 75
  /// Everything answered is saved.
  case interrupted = 130
}

extension ExitStatus {
  /// What the manual says of it.
  var words: String {
    switch self {
    case .done: said("做好了，没有错")
    case .findings: said("有错误（check、audit、fill --answers），没有查到（codes），不一样（diff）")
    case .unfinished: said("加了 --strict：没有错误，有警告或未完成")
    case .usage: said("用法不对")
    case .input: said("读到的内容不对：读不出来的草稿、认不出的文本、没有收下的回答")
    case .missing: said("没有这个文件、草稿或套表")
    case .cannotWrite: said("写不进去")
    case .locked: said("草稿正在别处打开")
    case .interrupted: said("中途停下，填过的都存好了")
    }
  }
}
