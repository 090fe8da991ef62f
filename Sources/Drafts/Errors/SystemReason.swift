import Glibc

/// Why the system refused something, by its error number.
package struct SystemReason: Error, Hashable, Sendable {
  package let number: Int32

  package init(number: Int32) { self.number = number }

  /// Whether there is no such file.
  package var isMissing: Bool { number == ENOENT }

  /// The reason of the call that just failed.
  static var last: SystemReason { SystemReason(number: errno) }
}

extension SystemReason: CustomStringConvertible {
  package var description: String {
    SystemReason.sentences[number] ?? "系统不让，错误号 \(number)"
  }

  private static let sentences: [Int32: String] = [
    ENOSPC: "磁盘满了，腾出地方再存",
    EDQUOT: "分给这个用户的磁盘用完了，腾出地方再存",
    EFBIG: "文件大小到了系统的上限",
    EROFS: "磁盘是只读的",
    EACCES: "没有权限",
    EPERM: "没有权限",
    ENOENT: "文件夹不在了",
    ENOTDIR: "上一级不是文件夹",
    EISDIR: "这是一个文件夹",
    EINVAL: "这不是普通文件",
    ELOOP: "这是一个链接，不是文件",
    ENAMETOOLONG: "名字太长",
    EIO: "磁盘读写出错",
  ]
}
