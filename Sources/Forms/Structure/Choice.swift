/// One answer of a closed list: a stable id and the words a clerk reads.
package struct Choice: Hashable, Sendable {
  package var id: String
  package var label: String

  package init(id: String, label: String) {
    self.id = id
    self.label = label
  }
}
