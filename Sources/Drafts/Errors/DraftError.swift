import Texts

/// Why a draft could not be read, opened or saved. The file on disk is as it was.
package enum DraftError: Error, Hashable, Sendable {
  /// The text is not a draft; says where and why.
  case damaged(path: String, DraftDamage)
  /// Written by a later program.
  case newerSchema(path: String, found: Int, supported: Int)
  /// Belongs to a template set that is not here; the ones that are.
  case unknownSet(path: String, set: String, known: [String])
  case tooLarge(path: String, bytes: Int, limit: Int)
  case badName(String, DraftName.Problem)
  case missing(path: String)
  case existing(path: String)
  case cannotRead(path: String, reason: SystemReason)
  case cannotWrite(path: String, reason: SystemReason)
  /// Open in another program; `nil` if that has not yet said which.
  case locked(path: String, by: LockHolder?)
  /// The file is not what was last read or saved here.
  case changedOutside(path: String)
}

extension DraftError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .damaged(let path, let damage): said("\(path) 读不出来：\(damage)")
    case .newerSchema(let path, let found, let supported):
      said("\(path) 是第 \(found) 版格式，本程序最高支持第 \(supported) 版；升级后再打开，草稿没有改动")
    case .unknownSet(let path, let set, let known) where known.isEmpty:
      said("\(path) 用的套表“\(set)”这里没有，一套模板也没有找到；草稿没有改动")
    case .unknownSet(let path, let set, let known):
      said("\(path) 用的套表“\(set)”这里没有，现有 \(known.joined(separator: said("、")))；草稿没有改动")
    case .tooLarge(let path, let bytes, let limit):
      said("\(path) 有 \(bytes) 字节，草稿不超过 \(limit) 字节，看看是不是别的文件")
    case .badName(let name, let problem): said("“\(name)”不能做草稿名：\(problem)")
    case .missing(let path): said("没有 \(path)")
    case .existing(let path): said("已有 \(path)，换一个名字")
    case .cannotRead(let path, let reason): said("读不了 \(path)：\(reason)")
    case .cannotWrite(let path, let reason): said("没能存到 \(path)：\(reason)；原来的文件没有改动")
    case .locked(let path, let holder?): said("\(path) 正在别处打开：\(holder)，在那里退出后再打开")
    case .locked(let path, nil): said("\(path) 正在别处打开；在那里退出后再打开")
    case .changedOutside(let path): said("\(path) 被别的程序改过，没有覆盖；把那一份另存后才能接着存")
    }
  }
}
