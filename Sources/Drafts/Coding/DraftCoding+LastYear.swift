import Forms

extension DraftCoding {
  /// `{"forms": …, "set": "guyuan-2024", "source": "部门预算"}`; its forms are written as those of a draft.
  static func node(of lastYear: LastYear) -> JSONNode {
    .object([
      "set": .text(lastYear.set), "source": .text(lastYear.source),
      "forms": AnswersWriter(lastYear.contents).forms,
    ])
  }

  static func lastYear(from node: JSONNode) throws(JSONFault) -> LastYear {
    let lastYear = try node.object("set", "source", "forms")
    var reader = AnswersReader()
    for form in try lastYear.required("forms").members() { try reader.readForm(form) }
    return LastYear(
      set: try lastYear.required("set").text(), source: try lastYear.required("source").text(),
      contents: reader.answers)
  }
}
