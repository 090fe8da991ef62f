import Foundation

/// Why a result could not be written to a file, in words.
struct WritingReason: CustomStringConvertible {
  let description: String

  init(_ error: any Error) {
    description =
      switch (error as? CocoaError)?.code {
      case .fileNoSuchFile?, .fileReadNoSuchFile?: "没有这个文件夹"
      case .fileWriteNoPermission?, .fileReadNoPermission?: "没有权限"
      case .fileWriteOutOfSpace?: "磁盘满了，腾出地方再写"
      case .fileWriteVolumeReadOnly?: "磁盘是只读的"
      case .fileWriteInvalidFileName?: "名字不能用"
      default: "系统不让写在这里"
      }
  }
}
