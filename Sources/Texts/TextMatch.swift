/// How well a name fits what was typed; the best sorts first.
package enum TextMatch: Int, Comparable, Hashable, Sendable {
  /// The whole name.
  case exact

  /// The beginning of the name.
  case prefix

  /// A part of the name.
  case infix

  /// The initials from the first character on.
  case initialsPrefix

  /// The initials of a part of the name.
  case initialsInfix

  package static func < (left: TextMatch, right: TextMatch) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// How well `name` fits `query`, or nil if it does not.
///
/// Width forms, capitals and white space make no difference. Where the text itself does not occur, each
/// letter may stand for any reading of a Chinese character, other characters for themselves, and
/// punctuation in the name is passed over: `wxhf` and `维修护费` find 维修（护）费. An empty query
/// fits nothing. Allocates nothing; well below a microsecond for a name of a table.
package func match(_ query: String, in name: String) -> TextMatch? {
  let query = ComparableScalars(query)
  var place = ComparableScalars(name)
  guard !query.isAtEnd else { return nil }
  var byInitials: TextMatch?
  var isFirst = true
  var signs = true
  while true {
    if let rest = query.end(asTextAt: place) {
      return isFirst ? (rest.isAtEnd ? .exact : .prefix) : .infix
    }
    if byInitials == nil, query.matches(initialsAt: place) {
      byInitials = signs ? .initialsPrefix : .initialsInfix
    }
    guard let passed = place.next() else { return byInitials }
    isFirst = false
    signs = signs && passed.isSkippedByInitials
  }
}

extension String {
  /// Whether the characters of `query` are initials of consecutive characters of this name.
  ///
  /// The same rule as the last two ranks of `match(_:in:)`; an empty query does not match.
  package func matchesInitials(_ query: String) -> Bool {
    let query = ComparableScalars(query)
    var place = ComparableScalars(self)
    guard !query.isAtEnd else { return false }
    repeat {
      if query.matches(initialsAt: place) { return true }
    } while place.next() != nil
    return false
  }
}

extension ComparableScalars {
  /// Whether no character is left.
  fileprivate var isAtEnd: Bool {
    var copy = self
    return copy.next() == nil
  }

  /// What follows in the name if this query is written there word for word.
  fileprivate func end(asTextAt place: ComparableScalars) -> ComparableScalars? {
    var query = self
    var place = place
    while let wanted = query.next() {
      guard place.next() == wanted else { return nil }
    }
    return place
  }

  /// Whether the characters at a place of the name fit this query by their initials.
  fileprivate func matches(initialsAt place: ComparableScalars) -> Bool {
    var query = self
    var place = place
    while let wanted = query.next() {
      guard place.skip(to: wanted) else { return false }
    }
    return true
  }

  /// Passes over signs up to a character that is, or has a reading with, the letter; false if the
  /// next one does not fit.
  private mutating func skip(to wanted: Unicode.Scalar) -> Bool {
    while let scalar = next() {
      if scalar == wanted || Initials(of: scalar).contains(wanted) { return true }
      guard scalar.isSkippedByInitials else { return false }
    }
    return false
  }
}
