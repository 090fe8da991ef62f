extension PublishedDocument {
  /// The publications with budget tables.
  static let all = [
    PublishedDocument(
      name: "guyuan-government-office-2025", set: "guyuan-2025", counts: [358, 117, 77],
      exceptions: guyuan),
    PublishedDocument(
      name: "guyuan-industry-bureau-2024", set: "guyuan-2024", counts: [214, 86, 107]),
    PublishedDocument(
      name: "linxia-government-office-2024", set: "linxia-2024", counts: [229, 131, 52],
      exceptions: linxia),
  ]

  private static let guyuan =
    [
      Exception(
        line: 120, kinds: [.code], after: ["2080507"],
        reason: "a code of its own; the sum of 2080506 tells of it, at the other unit's row")
    ]
    + [106, 138].map { line in
      Exception(line: line, kinds: [.code], reason: "the code of a unit stands only here")
    }

  private static let linxia =
    [336, 337, 389, 390].map { line in
      Exception(
        line: line, kinds: [.row],
        reason: "部门 and its only 单位 have one name and the same figures, so one row stands for both")
    }
    + [610, 611].map { line in
      Exception(
        line: line, kinds: [.row], reason: "the sheet keeps another 成本指标, as its category asks")
    }
}
