import Foundation

/// What `check --format json` prints, as far as tests look at it.
struct Report: Decodable {
  var document: String
  var set: String
  var summary: Summary
  var findings: [Found]
  var unchecked: [Undone]
  /// Lines of the text without a cell; `nil` of a draft that was typed.
  var unplaced: [Unplaced]?

  struct Summary: Decodable {
    var error, warning, info, incomplete, unchecked, held: Int
  }

  struct Unplaced: Decodable {
    var line: Int
    var text: String
  }

  struct Undone: Decodable {
    var rule, why: String
  }

  struct Found: Decodable {
    var rule, severity, form, cell, message: String
    var stated, expected, difference, allowed: String?
    var cells: [String]
    /// The line of the text it is about, in an audit.
    var line: Int?
    var consequences: [Found]?

    /// `ROLL t2.103004.221.prior`.
    var name: String { "\(rule) \(cell)" }
  }

  init(_ json: String) throws {
    self = try JSONDecoder().decode(Report.self, from: Data(json.utf8))
  }

  /// The findings of a severity, without those that follow from others.
  func findings(_ severity: String) -> [Found] { findings.filter { $0.severity == severity } }
}
