/// Why a YAML file cannot be read at all.
package enum YAMLTrouble: Hashable, Sendable {
  case doubledKey(String)
  case syntax
  case encoding
  case empty
}
