/// A 科目 that was once in a list.
package struct EndedCode: Hashable, Sendable {
  package var code: String
  /// The first year without it.
  package var since: Int
  /// The code that is used now, `nil` where none is known.
  package var successor: String?

  package init(code: String, since: Int, successor: String?) {
    self.code = code
    self.since = since
    self.successor = successor
  }
}
