import Texts

/// Every sentence of the conversation, each in one place.
///
/// Plain Chinese, without blame; the words of the trade are 平 不平 齐 缺 未填 待核 余 超 尾差.
package enum Phrases {}

extension Phrases {
  static func comeBack(_ command: String) -> String { said("接着填：\(command)") }
}
