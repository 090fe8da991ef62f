import Texts

/// The language a command line and its environment ask for.
struct LanguageChoice {
  /// Chinese where nothing else is asked for.
  private(set) var language: Language
  /// The arguments without `--lang`.
  private(set) var arguments: [String] = []
  /// What was given to `--lang` if it is no language; empty if nothing was.
  private(set) var unknown: String?

  /// - Parameter variable: A variable of the environment by its name.
  init(_ arguments: [String], variable: (String) -> String?) {
    let asked = Self.variables.lazy.compactMap(variable).first { !$0.isEmpty }
    language = asked.map(Self.language(of:)) ?? .chinese
    // What a shell hands over to be completed asks for nothing.
    guard !arguments.starts(with: ["completion", "words"]) else {
      self.arguments = arguments
      return
    }
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == Self.option {
        choose(rest.popFirst() ?? "")
      } else if argument.hasPrefix(Self.option + "=") {
        choose(String(argument.dropFirst(Self.option.count + 1)))
      } else {
        self.arguments.append(argument)
      }
    }
  }

  private static let option = "--lang"

  /// The first of them that is not empty decides.
  private static let variables = [Language.variable, "LC_ALL", "LC_MESSAGES", "LANG"]

  private mutating func choose(_ word: String) {
    guard let known = Language(rawValue: word) else {
      unknown = word
      return
    }
    language = known
  }

  /// The language of a locale such as `en_US.UTF-8`: Chinese for `zh…`, and for `C` and `POSIX`, where
  /// nobody chose one.
  private static func language(of locale: String) -> Language {
    let name = locale.prefix { $0 != "." && $0 != "@" }
    return name == "C" || name == "POSIX" || name.hasPrefix("zh") ? .chinese : .english
  }
}
