/// A pasted row that waits to be corrected, and the group it belongs to.
///
/// As text, in a stored draft, `+@3⇥2210201 | 八`; a line without a mark belongs where it is asked.
struct WaitingLine: Hashable {
  var group: Group?
  var line: String

  init(_ line: String, in group: Group) {
    self.line = line
    self.group = group
  }

  init(_ text: String) {
    if let (mark, line) = text.dropping(prefix: "+")?.split(once: "\t"),
      let group = Group(name: mark)
    {
      self.group = group
      self.line = line
    } else {
      line = text
    }
  }

  var text: String { (group.map { "+\($0.name)\t" } ?? "") + line }
}
