import Yams

extension Fields {
  /// The texts of the mapping under a key with their keys, in order; none if the key is missing.
  mutating func pairs(_ key: String) -> [(key: Marked, value: Marked)] {
    guard var fields = fields(key) else { return [] }
    return fields.all().compactMap { pair in
      Marked(pair.value, file: pair.key.place.file, log: log).map { (pair.key, $0) }
    }
  }
}
