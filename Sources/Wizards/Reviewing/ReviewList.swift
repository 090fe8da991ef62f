import Forms

/// The findings of 核对 under the numbers they got when it was come to.
///
/// A number stays while the page is worked through: what is settled leaves a gap, what is new comes
/// last. It begins anew whenever 核对 is come to by itself, and is not stored.
struct ReviewList: Sendable {
  /// How many sections have the numbers before those of the findings.
  let sections: Int
  /// Which page of it is shown, from 0.
  var page = 0
  /// What the findings are told apart by, in the order of their numbers.
  private var names: [Name] = []

  init(sections: Int) { self.sections = sections }

  /// What a finding is told apart by, whatever its figures become.
  struct Name: Hashable, Sendable {
    var rule: String
    var form: FormID
    /// `nil` for what is missing in a part of a form.
    var row: RowID?
    /// The column, or the part of a form in which something is missing.
    var part: String
  }

  /// The findings with their numbers, in order; those that have none yet come last, as they are given.
  func numbered(_ findings: [(name: Name, finding: Finding)]) -> [NumberedFinding] {
    var places: [Name: [Int]] = [:]
    for (place, name) in names.enumerated().reversed() { places[name, default: []].append(place) }
    var next = names.count
    var numbered: [NumberedFinding] = []
    for (name, finding) in findings {
      var place = next
      if let known = places[name]?.popLast() { place = known } else { next += 1 }
      numbered.append(NumberedFinding(number: sections + place + 1, finding: finding))
    }
    return numbered.sorted { $0.number < $1.number }
  }

  /// Gives numbers to findings that have none yet.
  mutating func add(_ found: [Name]) {
    var known: [Name: Int] = [:]
    for name in names { known[name, default: 0] += 1 }
    for name in found {
      let count = known[name] ?? 0
      known[name] = count - 1
      if count < 1 { names.append(name) }
    }
  }
}

/// A finding under its number at 核对.
struct NumberedFinding: Sendable {
  let number: Int
  let finding: Finding
}
