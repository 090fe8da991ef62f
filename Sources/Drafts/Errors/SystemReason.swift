import Glibc
import Texts

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
    SystemReason.sentences[number] ?? said("系统不让，错误号 \(number)")
  }

  private static let sentences: [Int32: String] = [
    ENOSPC: said("磁盘满了，腾出地方再存"),
    EDQUOT: said("分给这个用户的磁盘用完了，腾出地方再存"),
    EFBIG: said("文件大小到了系统的上限"),
    EROFS: said("磁盘是只读的"),
    EACCES: said("没有权限"),
    EPERM: said("没有权限"),
    ENOENT: said("文件夹不在了"),
    ENOTDIR: said("上一级不是文件夹"),
    EISDIR: said("这是一个文件夹"),
    EINVAL: said("这不是普通文件"),
    ELOOP: said("这是一个链接，不是文件"),
    ENAMETOOLONG: said("名字太长"),
    EIO: said("磁盘读写出错"),
  ]
}
