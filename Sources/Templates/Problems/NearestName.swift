import Texts

/// The name among `names` that `word` was probably meant to be, `nil` if none is near.
///
/// Near is at most one slip for words of up to four characters, else two.
func nearestName(to word: String, in names: some Sequence<String>) -> String? {
  let limit = word.count > 4 ? 2 : 1
  let near = names.compactMap { name in
    editDistance(word, name, limit: limit).map { (distance: $0, name: name) }
  }
  return near.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
}
