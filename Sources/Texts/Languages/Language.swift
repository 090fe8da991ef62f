import Glibc

/// The language a person is spoken to in. What is data or is printed officially is Chinese in both.
package enum Language: String, CaseIterable, Sendable {
  case chinese = "zh"
  case english = "en"

  /// The variable of the environment that says it; the option `--lang` goes before it.
  package static let variable = "TIANBAO_LANG"

  /// The language of this process: as the environment said when the first sentence was made, Chinese
  /// if it said nothing else. Never changes afterwards.
  package static let ofProcess: Language =
    getenv(variable).flatMap { Language(rawValue: String(cString: $0)) } ?? .chinese
}
