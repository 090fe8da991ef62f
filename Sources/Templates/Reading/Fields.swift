import Yams

/// A YAML mapping that is being read: keys are taken one by one, and what is left over is unknown.
struct Fields {
  /// The keys as they stand, their places and their values, by position.
  private var keys: [String] = []
  private var places: [Place] = []
  private var values: [Node] = []
  private var known: [String] = []
  let place: Place
  let log: ProblemLog
  private let file: String

  /// Reads `node`, which must be a mapping; anything else is reported and counts as empty.
  init(_ node: Node, file: String, log: ProblemLog) {
    self.file = file
    self.log = log
    self.place = Place(node.mark, file: file)
    guard case .mapping(let mapping) = node else {
      log.add(.expectedMapping, at: place)
      return
    }
    for (key, value) in mapping {
      keys.append(key.scalar?.string ?? "")
      places.append(Place(key.mark, file: file))
      values.append(value)
    }
  }

  /// All keys with their values, in order; taken as known.
  mutating func all() -> [(key: Marked, value: Node)] {
    known += keys
    return values.indices.map { (Marked(text: keys[$0], place: places[$0]), values[$0]) }
  }

  mutating func node(_ key: String) -> Node? {
    known.append(key)
    return keys.firstIndex(of: key).map { values[$0] }
  }

  /// The text under a key, `nil` if the key is missing.
  mutating func text(_ key: String) -> Marked? {
    node(key).flatMap { Marked($0, file: file, log: log) }
  }

  /// The text under a key that must be there.
  mutating func required(_ key: String) -> Marked {
    if let text = text(key) { return text }
    if !keys.contains(key) { log.add(.missing(.key, key), at: place) }
    return Marked(text: "", place: place)
  }

  mutating func flag(_ key: String) -> Bool { optionalFlag(key) ?? false }

  /// Whether yes is written under a key, `nil` if the key is missing.
  mutating func optionalFlag(_ key: String) -> Bool? {
    guard let text = text(key) else { return nil }
    if text.text != "yes" && text.text != "no" {
      log.add(.expectedYesNo(text.text), at: text.place)
    }
    return text.text == "yes"
  }

  mutating func number(_ key: String) -> Int? {
    guard let text = text(key) else { return nil }
    guard let number = Int(text.text) else {
      log.add(.expectedNumber(text.text), at: text.place)
      return nil
    }
    return number
  }

  /// The mapping under a key, `nil` if the key is missing.
  mutating func fields(_ key: String) -> Fields? {
    node(key).map { Fields($0, file: file, log: log) }
  }

  /// Reports the keys nobody asked for.
  func finish() {
    for (key, place) in zip(keys, places) where !known.contains(key) {
      log.add(.unknown(.key, key, near: nearestName(to: key, in: known)), at: place)
    }
  }
}

extension Place {
  init(_ mark: Mark?, file: String) {
    self.init(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}

extension Marked {
  /// The text of a scalar; anything else is reported.
  init?(_ node: Node, file: String, log: ProblemLog) {
    let place = Place(node.mark, file: file)
    guard case .scalar(let scalar) = node else {
      log.add(.expectedText, at: place)
      return nil
    }
    let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
    self.init(text: scalar.string, place: isQuoted ? place.moved(by: 1) : place)
  }
}
