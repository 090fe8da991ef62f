import Foundation

/// The string literals of the program, a file at a time.
struct ChineseSources {
  /// Paths under `Sources`, with the literals of each.
  static let files: [(path: String, literals: [SwiftLiteral])] = {
    let root = URL(filePath: #filePath).appending(path: "../../../../Sources").standardized
    let paths = FileManager.default.enumerator(atPath: root.path())?.compactMap { $0 as? String }
    return (paths ?? []).filter { $0.hasSuffix(".swift") && !$0.hasPrefix("Texts/Languages/") }
      .sorted().map { path in
        let text = try? String(contentsOf: root.appending(path: path), encoding: .utf8)
        return (path, SwiftLiteralScanner.literals(in: text ?? ""))
      }
  }()

  /// Every literal handed to `said`, with the place it stands at.
  static var said: [(place: String, literal: SwiftLiteral)] {
    files.flatMap { path, literals in
      literals.filter(\.isSaid).map { ("\(path):\($0.line)", $0) }
    }
  }

  /// Files and folders whose 汉字 nobody is told: they are read, compared or printed officially.
  static let wordsOfData: [(path: String, reason: String)] = [
    ("Texts/", "characters and their initials"),
    ("Forms/Answers/Value.swift", "answers"),
    ("Forms/Bank/BankCategory.swift", "names of categories"),
    ("Forms/Passages/String+LabelKey.swift", "labels"),
    ("Forms/Values/CalendarDate.swift", "dates as they are written"),
    ("Forms/Values/DateShape.swift", "dates as they are written"),
    ("Forms/Values/Indicator", "indicator values as they are written"),
    ("Forms/Values/Money", "amounts as they are written"),
    ("Forms/Values/NumberScanner", "amounts as they are written"),
    ("Layouts/Parsing/LayoutParser.swift", "words of a picture"),
    ("Layouts/Printing/", "ordinals as they are printed"),
    ("Layouts/Reading/", "words of the official text"),
    ("Rules/Findings/RuleWords", "words of indicators"),
    ("Rules/Findings/StandardRule.swift", "what a rule stands on"),
    ("Rules/Relations/", "words of indicators"),
    ("Templates/Loading/CodeListReader.swift", "names of code lists"),
    ("Templates/Passages/PassageCompiler.swift", "the name of a form"),
    ("Wizards/Phrases/PastedWord.swift", "headings of pasted tables"),
    ("Wizards/Phrases/Phrases+Sheets.swift", "names of categories"),
    ("Wizards/Phrases/Phrases+InputWords.swift", "what is typed"),
    ("tianbao/Recording/", "the notation of records"),
    ("tianbao/Running/Rendering.swift", "printed above a draft"),
  ]
}
